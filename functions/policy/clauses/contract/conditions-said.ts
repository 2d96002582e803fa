import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { verdicts } from '#policy/terms/contract.ts';

/** 有条件同意或不同意，要写明条件或原因。位置不知道时指向评审本身。 */
export const conditionsSaid: ContractClause = {
  id: 'contract/conditions-said',
  cites: 'CT-2b3',
  gates: ['contract.review'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '答复「{verdict}」没有写明条件或原因',
      en: 'the answer “{verdict}” gives no condition or reason',
    },
    remedy: { 'zh-CN': '请写一句条件或原因', en: 'say in a sentence what the condition or the reason is' },
  },
  breaches: ({ review }, { specials = [] }) =>
    (review?.answers ?? [])
      .filter(({ verdict, note }) => verdict !== 'accepted' && isBlank(note))
      .map(({ token, verdict }) => {
        const where = specials.find((special) => special.token === token)?.finding.where;
        return { field: where?.field ?? 'review', cell: where?.cell, gaps: { verdict: verdicts[verdict] } };
      }),
};
