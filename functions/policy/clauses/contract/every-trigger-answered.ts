import type { Breach } from '#policy/clause.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import type { Words } from '#policy/words.ts';

const unmeasured: Words = { 'zh-CN': '没有量出特殊之处', en: 'what makes it special was not measured' };
const notOne: Words = { 'zh-CN': '有一条答复不对应任何特殊之处', en: 'one answer speaks of nothing that is special' };
const unanswered: Words = { 'zh-CN': '还没有答复', en: 'has no answer' };

/** 评审要逐项答复，不多不少；不知道有哪些特殊之处，不能评审。 */
export const everyTriggerAnswered: ContractClause = {
  id: 'contract/every-trigger-answered',
  cites: 'CT-2b3',
  gates: ['contract.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}：{why}', en: '{what}: {why}' },
    remedy: { 'zh-CN': '请对每一项特殊之处各答复一次', en: 'answer each thing that makes it special, once' },
  },
  breaches: ({ review }, { specials }) => {
    const theReview: Words = { 'zh-CN': '评审', en: 'the review' };
    if (!specials) return [{ field: 'review', gaps: { what: theReview, why: unmeasured } }];
    const answers = review?.answers ?? [];
    const open = specials
      .filter(({ token }) => !answers.some((answer) => answer.token === token))
      .map(({ finding: { where, reason } }): Breach => ({
        field: where.field ?? 'review',
        cell: where.cell,
        gaps: { what: reason, why: unanswered },
      }));
    const stray = answers.filter(
      ({ token }, i) =>
        !specials.some((special) => special.token === token) || answers.findIndex((a) => a.token === token) !== i,
    );
    return [...open, ...stray.map(() => ({ field: 'review', gaps: { what: theReview, why: notOne } }))];
  },
};
