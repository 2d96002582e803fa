import * as z from 'zod';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { instalmentsIn } from '#policy/form/payment.ts';
import { isSaid, placesIn } from '#policy/form/places.ts';
import { passedBy } from '#policy/money/credit-line.ts';
import { parametersOn } from '#policy/parameters.ts';
import { triggersOf } from '#policy/special.ts';
import { ContractId, type Contract } from '#policy/terms/contract.ts';
import { without } from '#policy/without.ts';
import { decidedOn } from '#functions/queries/contract-grounds.ts';
import { owing, standingAt } from './following.ts';
import { onContract } from './on-contract.ts';

const mostLetters = 60;

/** What is to be paid, and under which number, as the approved content says. */
function toBePaid({ form, reading, today }: ContractFacts): Pick<Contract, 'instalments' | 'number'> {
  if (!form || !reading) return {};
  const number = placesIn(reading).find(
    (place) => place.kind === 'number' && isSaid(place) && /合同|contract/iu.test(place.label),
  );
  return {
    instalments: instalmentsIn(reading, parametersOn(today).standardTermDays, form),
    ...(number ? { number: number.text.slice(0, mostLetters) } : {}),
  };
}

/** 签批 (CT-3b): bound to the content that was seen, once every item is ticked and every trigger reviewed. What it says is to be paid is owed from now on (DM-8a). */
export const approveContract = onContract('contract.approve', {
  input: z.strictObject({ contractId: ContractId, seen: z.string().max(64) }),
  facts: async (table, was, { at }, { seen }) => {
    const facts = await decidedOn(table, was, at);
    return { ...facts, ...(await standingAt(table, was, facts.customer)), seen };
  },
  decide: (was, { seen }, { actor, at, facts }) => ({
    ...without(was, 'voided', 'returned', 'instalments', 'number'),
    stage: 'approved',
    triggers: triggersOf(facts.specials),
    approval: { byId: actor.staffId, at, hash: seen },
    ...toBePaid(facts),
  }),
  besides: (contract, _, facts) => owing(contract, facts),
  evidence: (_, facts) => {
    const released = passedBy(facts, parametersOn(facts.today));
    return released && { released };
  },
});
