import { contractAuthority } from '#policy/authority/contract.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { copiesAddUp } from '#policy/clauses/contract/copies-add-up.ts';
import { ownCopyKept } from '#policy/clauses/contract/own-copy-kept.ts';
import { dayAfter, dayOf, startOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Staff } from '#policy/terms/staff.ts';
import { contractQueues, contractShelf } from '#functions/table/contract.ts';
import { customerShelf, queues } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import type { Write } from '#functions/table/transact.ts';
import { settleDue } from './due.ts';
import { sumOf, type Occasion, type Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

/** Whoever may file the customer is told once that it waits (CF-2.3). */
function ofCustomer(customer: Customer, people: readonly Staff[], { at }: Occasion): Write[] {
  const { customerId: id, name, decision } = customer;
  const day = dayOf(decision?.at ?? customer.reportedAt);
  return people
    .filter((person) => !customerAuthority['customer.file'].test(person, customer))
    .map(({ staffId }) => notify(staffId, { kind: 'filing.late', id, of: day, gaps: { name, day }, at }));
}

/** Whoever may file the contract, or register its copies, is told once what is open (CT-4a, CT-4b). */
function ofContract(contract: Contract, people: readonly Staff[], { day: today, at }: Occasion): Write[] {
  const { contractId: id, customerName: name, signing, draftedAt } = contract;
  const day = signing?.signedOn ?? dayOf(draftedAt);
  const isIncomplete = [copiesAddUp, ownCopyKept].some(
    ({ breaches }) => breaches(contract, { today }, parametersOn(today)).length > 0,
  );
  const told = (verb: 'contract.file' | 'contract.copy', kind: 'contract.unfiled' | 'contract.copiesMissing') =>
    people
      .filter((person) => !contractAuthority[verb].test(person, contract))
      .map(({ staffId }) => notify(staffId, { kind, id, of: day, gaps: { name, day }, at }));
  return [
    ...told('contract.file', 'contract.unfiled'),
    ...(isIncomplete ? told('contract.copy', 'contract.copiesMissing') : []),
  ];
}

/** 归档: what was confirmed or signed and is not filed in time (CF-2.3, CT-4). */
export const filing: Schedule = {
  name: 'filing',
  hour: '20 6 * * *',
  cites: 'CF-2.3',
  run: async (occasion) => {
    const { table, day } = occasion;
    const { fileWithinDays, fileContractWithinDays } = parametersOn(day);
    const people = await atWork(table);
    const customers = await settleDue(
      table,
      { partition: queues.confirmed, until: startOf(dayAfter(day, -fileWithinDays)) },
      async ({ record }) => ({
        customers: 1,
        notices: await tell(table, ofCustomer(customerShelf.read(record), people, occasion)),
      }),
    );
    const contracts = await settleDue(
      table,
      { partition: contractQueues.signed, until: dayAfter(day, -fileContractWithinDays) },
      async ({ record }) => ({
        contracts: 1,
        notices: await tell(table, ofContract(contractShelf.read(record), people, occasion)),
      }),
    );
    return sumOf([{ customers: 0, contracts: 0, notices: 0 }, customers, contracts]);
  },
};
