import * as z from 'zod';
import { isDay } from '#policy/day.ts';
import { triggersOf } from '#policy/special.ts';
import { Answer, ContractId, mostTriggers, type Contract } from '#policy/terms/contract.ts';
import { without } from '#policy/without.ts';
import { decidedOn, type Special } from '#functions/queries/contract-grounds.ts';
import { onContract } from './on-contract.ts';

/** What an earlier review said of what still makes it special, in the same size. */
const kept = ({ review }: Contract, answers: readonly Answer[], specials: readonly Special[]): Answer[] =>
  (review?.answers ?? []).filter(
    ({ token, verdict }) =>
      verdict !== 'refused' &&
      specials.some((special) => special.token === token) &&
      !answers.some((answer) => answer.token === token),
  );

/** 评审 (CT-2b3): the superior answers each trigger on its own. One refused sends the contract back, with the reasons. */
export const reviewContract = onContract('contract.review', {
  input: z.strictObject({
    contractId: ContractId,
    seen: z.string().max(64),
    answers: z.array(Answer).max(mostTriggers),
    validUntilOn: z.string().refine(isDay, 'not a day'),
  }),
  facts: async (table, was, { at }, { seen }) => ({ ...(await decidedOn(table, was, at)), seen }),
  decide: (was, { answers, validUntilOn }, { actor, at, facts: { specials = [] } }) => {
    const triggers = triggersOf(specials);
    const act = { byId: actor.staffId, at };
    const refused = answers.filter(({ verdict }) => verdict === 'refused');
    const keyOf = (token: string) => specials.find((special) => special.token === token)?.finding.where.field ?? '';
    const review = {
      ...act,
      hash: was.hash ?? '',
      answers: [...kept(was, answers, specials), ...answers],
      validUntilOn,
    };
    if (refused.length === 0) return { ...without(was, 'returned'), stage: 'rechecking', triggers, review };
    const reasons = refused.map(({ token, note }) => ({ key: keyOf(token), text: note }));
    return { ...was, stage: 'returned', triggers, review, returned: { ...act, reasons } };
  },
  evidence: ({ answers }, { specials = [] }) => ({
    answers: answers.map(({ token, verdict, note }) => ({
      trigger: specials.find((special) => special.token === token)?.finding.reason['zh-CN'],
      verdict,
      note,
    })),
  }),
});
