import { contractAuthority, type ContractVerb } from '#policy/authority/contract.ts';
import { dayAfter, dayOf, startOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { contractStages, type Contract } from '#policy/terms/contract.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { contractQueues, contractShelf } from '#functions/table/contract.ts';
import { actingOn } from '#functions/table/delegation.ts';
import { notify } from '#functions/table/notices.ts';
import type { Write } from '#functions/table/transact.ts';
import { settleDue } from './due.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

type Told = (contract: Contract, people: readonly Actor[], occasion: Occasion) => Write[];

const may = (verb: ContractVerb, person: Actor, contract: Contract): boolean =>
  !contractAuthority[verb].test(person, contract);

/** Whoever may decide on it, or stands in for somebody who may, is told once for each stage it waits in (CT-3b). */
const ofUndecided =
  (verb: ContractVerb): Told =>
  (contract, people, { at }) => {
    const { contractId: id, customerName: name, stage, submittedAt, draftedAt } = contract;
    const day = dayOf(submittedAt ?? draftedAt);
    const gaps = { name, day, stage: contractStages[stage] };
    return people
      .filter((person) => may(verb, person, contract))
      .map(({ staffId }) => notify(staffId, { kind: 'contract.undecided', id, of: `${stage}-${day}`, gaps, at }));
  };

/** Its handler, and whoever may record its signing, are told once (CT-3d). */
const ofUnsigned: Told = (contract, people, { at }) => {
  const { contractId: id, customerName: name, handlerId, approval, draftedAt } = contract;
  const day = dayOf(approval?.at ?? draftedAt);
  return people
    .filter((person) => person.staffId === handlerId || may('contract.sign', person, contract))
    .map(({ staffId }) => notify(staffId, { kind: 'contract.unsigned', id, of: day, gaps: { name, day }, at }));
};

/** In which queue a contract waits, for how many days it may, and what is told then. */
const waits = [
  {
    of: 'undecided',
    queue: contractQueues.reviewing,
    within: 'decideWithinDays',
    told: ofUndecided('contract.review'),
  },
  {
    of: 'undecided',
    queue: contractQueues.rechecking,
    within: 'decideWithinDays',
    told: ofUndecided('contract.approve'),
  },
  { of: 'unsigned', queue: contractQueues.approved, within: 'signWithinDays', told: ofUnsigned },
] as const;

/** 久候: a contract that waits too long for its review, its re-check or its signing, by the days that mark it in the lists. */
export const waiting: Schedule = {
  name: 'waiting',
  hour: '25 6 * * *',
  cites: 'CT-3b',
  run: async (occasion) => {
    const { table, day } = occasion;
    const parameters = parametersOn(day);
    const people = await actingOn(table, await atWork(table), day);
    const counts: Counts[] = [{ undecided: 0, unsigned: 0, notices: 0 }];
    for (const { of, queue: partition, within, told } of waits)
      counts.push(
        await settleDue(
          table,
          { partition, until: startOf(dayAfter(day, -parameters[within])) },
          async ({ record }) => ({
            [of]: 1,
            notices: await tell(table, told(contractShelf.read(record), people, occasion)),
          }),
        ),
      );
    return sumOf(counts);
  },
};
