/** 发票要说的话。 */
export const invoices = {
  'invoices.title': '发票',
  'invoices.hint': '申请、开票、红冲',
} as const;
