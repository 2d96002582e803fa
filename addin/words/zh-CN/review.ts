export const review = {
  'review.title': '评审',
} as const;
