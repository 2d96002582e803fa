export const prices = {
  'prices.title': '价目表',
} as const;
