/** 账龄要说的话。 */
export const ageing = {
  'ageing.title': '账龄',
  'ageing.hint': '按人、客户、区域看逾期，带图表',
} as const;
