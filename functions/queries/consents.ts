import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { consentAuthority } from '#policy/authority/consent.ts';
import { isAlive, isWaiting } from '#policy/consent.ts';
import { dayOf } from '#policy/day.ts';
import { inSight, type ConsentInSight } from '#policy/sight/consent.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { consentsAnswered, consentsAsked } from '#functions/table/consent.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { loadMany } from '#functions/table/records.ts';
import type { Reader } from './reader.ts';

/** One consent as the reader sees it, what they may do with it, and whether it holds today. */
export interface ConsentLine {
  readonly record: ConsentInSight;
  readonly abilities: readonly Ability[];
  readonly isAlive: boolean;
}

/** More than anybody asks, or is asked, at a time. */
const longestList = 100;

/** The lists there are: what I asked; and what waits for my answer, or that I granted and still holds. */
export const consentLists = {
  mine: ({ table, actor }: Reader) => consentsAsked(table, actor.staffId, longestList),
  asked: ({ table, actor, at }: Reader) => consentsAnswered(table, actor.staffId, dayOf(at), longestList),
} as const;
export type ConsentListName = keyof typeof consentLists;

/** A consent in a list; nothing of it where the reader may not see it. What waits no more cannot be granted. */
export const consentLine = ({ actor, at }: Reader, consent: Consent, customer: Customer | undefined): ConsentLine[] => {
  const record = inSight(actor, consent);
  if (!record) return [];
  const holds = (test: typeof isAlive): boolean => customer !== undefined && test(consent, customer, dayOf(at));
  const abilities = abilitiesOf(consentAuthority, actor, consent);
  return [
    {
      record,
      abilities: holds(isWaiting) ? abilities : abilities.filter((verb) => verb !== 'consent.grant'),
      isAlive: holds(isAlive),
    },
  ];
};

/** 征询同意: a list of the reader's. Whether a consent holds follows from who holds its customer, which is read with it. */
export async function listConsents(
  reader: Reader,
  list: ConsentListName,
): Promise<{ readonly items: readonly ConsentLine[] }> {
  const consents = await consentLists[list](reader);
  const customers = await loadMany(
    reader.table,
    customerShelf,
    consents.map(({ customerId }) => customerId),
  );
  const byId = new Map(customers.map((customer) => [customer.customerId, customer]));
  return { items: consents.flatMap((consent) => consentLine(reader, consent, byId.get(consent.customerId))) };
}
