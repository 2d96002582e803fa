/** 应收要说的话。 */
export const receivables = {
  'receivables.title': '应收',
  'receivables.hint': '谁欠多少、何时到期、到了哪一步',
} as const;
