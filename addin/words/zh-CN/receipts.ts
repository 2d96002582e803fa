/** 回款要说的话。 */
export const receipts = {
  'receipts.title': '回款',
  'receipts.hint': '登记流水、核销、确认',
} as const;
