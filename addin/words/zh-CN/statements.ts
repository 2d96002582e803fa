/** 对账要说的话。 */
export const statements = {
  'statements.title': '对账',
  'statements.hint': '逐月与客户对清',
} as const;
