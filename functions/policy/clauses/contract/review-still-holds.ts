import type { ContractClause } from '#policy/facts/contract.ts';

/** 评审要定一个还没过的有效期；过了期的评审，等于没有评审。 */
export const reviewStillHolds: ContractClause = {
  id: 'contract/review-still-holds',
  cites: 'CT-2b3',
  gates: ['contract.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '评审有效至 {day}，已经过了', en: 'the review holds until {day}, which is past' },
    remedy: { 'zh-CN': '请选今天或以后的日子', en: 'choose today or a later day' },
  },
  breaches: ({ review }, { today }) =>
    review && review.validUntilOn < today ? [{ field: 'review', gaps: { day: review.validUntilOn } }] : [],
};
