import { createHash } from 'node:crypto';
import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { signoffAuthority } from '#policy/authority/signoff.ts';
import { canonical } from '#policy/canonical.ts';
import { dayOf, type Day } from '#policy/day.ts';
import type { SignoffFacts } from '#policy/facts/signoff.ts';
import { leftFen } from '#policy/money/account.ts';
import { overdueDays } from '#policy/money/ladder.ts';
import { parametersOn } from '#policy/parameters.ts';
import { signoffId, type Signoff } from '#policy/terms/signoff.ts';
import type { Table } from '#functions/table/client.ts';
import { load } from '#functions/table/records.ts';
import { signoffShelf } from '#functions/table/signoff.ts';
import { allAccounts } from './all-accounts.ts';
import type { Reader } from './reader.ts';

/** 每月应收确认 (X8) of whoever asks, this month: what they would sign, and what they have signed. */
export interface SignoffNow extends NonNullable<SignoffFacts['now']> {
  readonly signoffId: string;
  readonly month: string;
  /** Whether the department asks for it at all. */
  readonly isAsked: boolean;
  readonly record?: Signoff;
  readonly abilities: readonly Ability[];
}

const sumOf = (fens: readonly number[]): number => fens.reduce((sum, fen) => sum + fen, 0);

/** What the customers that somebody holds owe on a day, and the hash of all of it. */
export async function owedNow(table: Table, staffId: string, today: Day): Promise<NonNullable<SignoffFacts['now']>> {
  const lines = (await allAccounts(table, { staffId })).flatMap(({ customerId, contracts }) =>
    contracts.flatMap(({ contractId, instalments }) =>
      instalments
        .filter((owed) => leftFen(owed) > 0)
        .map((owed) => ({ customerId, contractId, owed, key: `${customerId}.${contractId}.${owed.n}` })),
    ),
  );
  const seen = lines
    .map(({ key, owed: { dueFen, paidFen, dueOn = '' } }) => ({ key, dueFen, paidFen, dueOn }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return {
    customers: new Set(lines.map(({ customerId }) => customerId)).size,
    owedFen: sumOf(lines.map(({ owed }) => leftFen(owed))),
    overdueFen: sumOf(lines.filter(({ owed }) => overdueDays(owed, today) > 0).map(({ owed }) => leftFen(owed))),
    hash: createHash('sha256').update(canonical(seen)).digest('base64url'),
  };
}

/** 本月应收确认 (X8), one's own. Where the department does not ask for it, there is nothing one may do. */
export async function readSignoff({ actor, table, at }: Reader): Promise<SignoffNow> {
  const today = dayOf(at);
  const { staffId } = actor;
  const month = today.slice(0, 'yyyy-mm'.length);
  const id = signoffId(staffId, month);
  const [now, stored] = await Promise.all([owedNow(table, staffId, today), load(table, signoffShelf, id)]);
  const isAsked = parametersOn(today).extras.includes('X8');
  const abilities = abilitiesOf(signoffAuthority, actor, { staffId });
  return {
    ...now,
    signoffId: id,
    month,
    isAsked,
    ...(stored ? { record: stored.record } : {}),
    abilities: isAsked && !stored ? abilities : abilities.filter((verb) => verb !== 'signoff.give'),
  };
}
