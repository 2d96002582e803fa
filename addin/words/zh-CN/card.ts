/** 客户卡上要说的话。 */
export const card = {
  'card.title': '客户卡',
} as const;
