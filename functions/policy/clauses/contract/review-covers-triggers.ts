import type { ContractClause, ContractFacts } from '#policy/facts/contract.ts';
import { uncovered } from '#policy/special.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { fill, type Words } from '#policy/words.ts';

function whyNot({ review }: Contract, token: string, { today }: ContractFacts): Words {
  const answer = review?.answers.find((each) => each.token === token);
  if (!answer || !review) return { 'zh-CN': '现在这份内容没有评审记录', en: 'there is no review of what it says now' };
  if (answer.verdict === 'refused') return { 'zh-CN': '上级不同意', en: 'the superior refused it' };
  return fill(
    { 'zh-CN': '评审 {day} 已到期，今天是 {today}', en: 'its review ended on {day} and today is {today}' },
    { day: review.validUntilOn, today },
  );
}

/**
 * 特殊合同签批前，现在的每一项特殊之处都要有未过期的同意；答复认的是当时量出的大小，改了就不再算数。
 * 没有量出来，不能签批。
 */
export const reviewCoversTriggers: ContractClause = {
  id: 'contract/review-covers-triggers',
  cites: 'CT-3e',
  gates: ['contract.approve'],
  level: 'refuse',
  liftedBy: 'superior',
  says: {
    reason: { 'zh-CN': '{what}：{why}', en: '{what}: {why}' },
    remedy: {
      'zh-CN': '请退回，由经办人提交后送上级评审',
      en: 'return it; once submitted again it goes to the superior',
    },
  },
  breaches: (contract, facts) => {
    if (!facts.specials)
      return [
        {
          field: 'review',
          gaps: {
            what: { 'zh-CN': '特殊合同评审', en: 'the review' },
            why: { 'zh-CN': '没有量出特殊之处', en: 'what makes it special was not measured' },
          },
        },
      ];
    return uncovered(facts.specials, contract.review, facts.today).map(({ token, finding: { where, reason } }) => ({
      field: where.field ?? 'review',
      cell: where.cell,
      gaps: { what: reason, why: whyNot(contract, token, facts) },
    }));
  },
};
