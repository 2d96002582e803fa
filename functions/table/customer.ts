import { claimsOf, matchKeys } from '#functions/match/index.ts';
import { knownOn } from '#policy/card.ts';
import { canonical } from '#policy/canonical.ts';
import type { Day } from '#policy/day.ts';
import { Customer, emptyFile, isLive } from '#policy/terms/customer.ts';
import type { Table } from './client.ts';
import { nextNumber, take } from './numbering.ts';
import type { Shelf } from './records.ts';
import { firstClock } from './standing.ts';
import type { Key, Write } from './transact.ts';

/** A key that so many customers share says nothing about any of them, and takes no more. */
const mostAlike = 30;

/** Index keys of the queues in which a customer waits for somebody; it leaves them with the stage. */
export const queues = { reported: 'due#confirm', confirmed: 'due#file' } as const;
/** Index key of the card changes that wait for the assistant, the oldest first. */
export const verifyQueue = 'due#customer.verify';
export const isQueued = (stage: string): stage is keyof typeof queues => Object.hasOwn(queues, stage);

/** Index key of everything a person holds or has reported. */
export const heldBy = (staffId: string): string => `holder#${staffId}`;

export const claimKey = ({ kind, value }: { kind: string; value: string }): Key => ({
  pk: `claim#${kind}#${value}`,
  sk: '#',
});
export const matchKey = (key: string): Key => ({ pk: `match#${key}`, sk: '#' });
export const fileCounter = (year: string): string => `file#${year}`;

/** Digits of a file number behind its year. */
const width = 4;

/** The file number that a customer filed on a day would get now. */
export async function nextFileNumber(table: Table, today: Day): Promise<string> {
  const year = today.slice(0, 4);
  return `${year}-${String(await nextNumber(table, fileCounter(year))).padStart(width, '0')}`;
}

const isMine = 'customerId = :id';

/** Claims and match keys of a customer while it is live; a refused or withdrawn one holds none. */
const holdings = (customer: Customer | undefined) => {
  const live = customer && isLive(customer) ? customer : undefined;
  return {
    claims: new Map((live ? claimsOf(live) : []).map((claim) => [claimKey(claim).pk, claimKey(claim)])),
    keys: new Map((live ? matchKeys(live) : []).map((key) => [key, matchKey(key)])),
  };
};

const without = (all: ReadonlyMap<string, Key>, others: ReadonlyMap<string, Key>): Key[] =>
  [...all].filter(([name]) => !others.has(name)).map(([, key]) => key);

/** The number after the last one of its year, if this act gives the customer one. */
function numbered(was: Customer | undefined, { fileNumber }: Customer): Write[] {
  if (fileNumber === undefined || was?.fileNumber === fileNumber) return [];
  const [year = '', number = ''] = fileNumber.split('-');
  return [take(fileCounter(year), Number(number))];
}

/** Where a customer waits for somebody, and since when. */
function queued(customer: Customer): Readonly<Record<string, string>> {
  const { customerId, stage, reportedAt, decision, unverified } = customer;
  if (isQueued(stage)) return { gsi2pk: queues[stage], gsi2sk: `${decision?.at ?? reportedAt}#${customerId}` };
  if (stage !== 'filed' || unverified.length === 0) return {};
  const since = unverified.map((field) => knownOn(customer, field)).sort()[0] ?? '';
  return { gsi2pk: verifyQueue, gsi2sk: `${since}#${customerId}` };
}

const nothing: Readonly<Record<string, unknown>> = emptyFile;
const saysNothing = (field: string, value: unknown): boolean =>
  field in nothing && canonical(value) === canonical(nothing[field]);

/** 客户 in the table. Ownership cannot be won twice: the claims are in the transaction that makes the record (CF-2.1c). */
export const customerShelf: Shelf<Customer> = {
  noun: 'customer',
  idOf: ({ customerId }) => customerId,
  read: (stored) => Customer.parse(stored),
  kept: (customer) =>
    Object.fromEntries(Object.entries(customer).filter(([field, value]) => !saysNothing(field, value))),
  index: (customer) => ({
    gsi1pk: heldBy(customer.ownerId ?? customer.reporterId),
    gsi1sk: `${customer.reportedAt}#${customer.customerId}`,
    ...queued(customer),
  }),
  entryIndex: (was, next) => (was?.stage === 'confirmed' && next.stage === 'filed' ? firstClock(next) : {}),
  companions: (was, next) => {
    const [before, after] = [holdings(was), holdings(next)];
    const id = next.customerId;
    const mine = { values: { ':id': id } };
    return [
      ...without(after.claims, before.claims).map((key) => ({
        put: { ...key, customerId: id },
        condition: `attribute_not_exists(pk) OR ${isMine}`,
        ...mine,
      })),
      ...without(before.claims, after.claims).map((key) => ({ remove: key, condition: isMine, ...mine })),
      ...without(after.keys, before.keys).map((key) => ({
        update: { ...key, expression: 'ADD ids :ids' },
        condition: 'attribute_not_exists(ids) OR size(ids) < :most',
        values: { ':ids': new Set([id]), ':most': mostAlike },
        isOptional: true as const,
      })),
      ...without(before.keys, after.keys).map((key) => ({
        update: { ...key, expression: 'DELETE ids :ids' },
        values: { ':ids': new Set([id]) },
      })),
      ...numbered(was, next),
    ];
  },
};
