import { dayOf, type Day } from '#policy/day.ts';
import { Contract, type ContractStage } from '#policy/terms/contract.ts';
import type { Table } from './client.ts';
import { take } from './numbering.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';
import type { Write } from './transact.ts';

/** Index keys of the queues in which a contract waits for somebody. */
export const contractQueues = {
  reviewing: 'due#contract.review',
  rechecking: 'due#contract.approve',
  approved: 'due#contract.sign',
  signed: 'due#contract.file',
} as const satisfies Partial<Record<ContractStage, string>>;
const queueOf = (stage: ContractStage): string | undefined =>
  (contractQueues as Partial<Record<ContractStage, string>>)[stage];

/** Index key of the contracts that a person handles. */
export const handledBy = (staffId: string): string => `handler#${staffId}`;
export const contractCounter = (year: string): string => `contract#${year}`;

/** `HT-2026-0001`: by year, without gaps. */
export const contractNumber = (year: string, number: number): string => `HT-${year}-${String(number).padStart(4, '0')}`;

function numbered(was: Contract | undefined, { fileNumber }: Contract): Write[] {
  if (fileNumber === undefined || was?.fileNumber === fileNumber) return [];
  const [, year = '', number = ''] = fileNumber.split('-');
  return [take(contractCounter(year), Number(number))];
}

/** 合同 in the table. Its own list, the queue it waits in, and its customer's dossier. */
export const contractShelf: Shelf<Contract> = {
  noun: 'contract',
  idOf: ({ contractId }) => contractId,
  read: (stored) => Contract.parse(stored),
  index: ({ contractId, customerId, handlerId, draftedAt, stage, submittedAt, approval, signing }) => {
    const queue = queueOf(stage);
    const since = signing?.signedOn ?? approval?.at ?? submittedAt ?? draftedAt;
    return {
      gsi1pk: handledBy(handlerId),
      gsi1sk: `${draftedAt}#${contractId}`,
      gsi3pk: `customer#${customerId}`,
      gsi3sk: `contract#${draftedAt}#${contractId}`,
      ...(queue === undefined ? {} : { gsi2pk: queue, gsi2sk: `${since}#${contractId}` }),
    };
  },
  companions: numbered,
};

/** Contracts and supplements of a customer that were signed, of its last so many, the newest first. */
export async function signedOf(
  table: Table,
  customerId: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly on: Day; readonly isSigned: boolean }[]> {
  const contracts = await contractsOf(table, customerId, limit);
  return contracts.map(({ contractId: id, signing, draftedAt }) => ({
    id,
    on: signing?.signedOn ?? dayOf(draftedAt),
    isSigned: signing !== undefined,
  }));
}

/** The contracts and supplements of a customer, of its last so many, the newest first. */
export async function contractsOf(table: Table, customerId: string, limit: number): Promise<Contract[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'contract#',
    isBackwards: true,
    limit,
  });
  return items.map(({ record }) => contractShelf.read(record));
}

/** The contracts and supplements of its customer that were drafted after a contract, of the last so many, the newest first. */
export async function contractsAfter(table: Table, contract: Contract, limit: number): Promise<Contract[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${contract.customerId}`,
    after: contractShelf.index(contract)['gsi3sk'],
    until: 'contract#~',
    isBackwards: true,
    limit,
  });
  return items.map(({ record }) => contractShelf.read(record));
}
