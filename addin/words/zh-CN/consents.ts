/** 征询同意要说的话。 */
export const consents = {
  'consents.title': '征询同意',
} as const;
