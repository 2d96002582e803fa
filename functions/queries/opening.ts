import { dayOf } from '#policy/day.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Actor, Colleague } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import { again } from '#functions/table/again.ts';
import type { Table } from '#functions/table/client.ts';
import { notify } from '#functions/table/notices.ts';
import { openedOn, opening } from '#functions/table/reads.ts';
import { listStaff } from '#functions/table/staff.ts';
import { transact, type Write } from '#functions/table/transact.ts';
import type { Reader } from './reader.ts';

/** Whether a customer is somebody's own; whatever else is opened is counted. */
export const isOwn = ({ staffId }: Pick<Actor, 'staffId'>, { ownerId, reporterId }: Customer): boolean =>
  staffId === (ownerId ?? reporterId);

/** The managers who are to be told that somebody opens many cards: on the one that makes them many. */
export async function toldOfMany(
  table: Table,
  { staffId }: Actor,
  at: string,
  { opened, cards = 1 }: { readonly opened: number; readonly cards?: number },
): Promise<readonly Colleague[]> {
  const { manyReadsADay } = parametersOn(dayOf(at));
  if (opened >= manyReadsADay || opened + cards < manyReadsADay) return [];
  return (await listStaff(table)).filter(
    (person) => !person.hasLeft && person.roles.includes('manager') && person.staffId !== staffId,
  );
}

/** Counts the cards, and tells the managers where they are many. */
export const countingOf = (
  { staffId: id, name: who }: Actor,
  at: string,
  { opened, cards = 1 }: { readonly opened: number; readonly cards?: number },
  managers: readonly Colleague[],
): readonly Write[] => [
  opening(id, dayOf(at), cards),
  ...managers.map(({ staffId }) =>
    notify(staffId, {
      kind: 'reading.much',
      id,
      of: dayOf(at),
      gaps: { who, day: dayOf(at), count: opened + cards },
      at,
    }),
  ),
];

/** 查阅 (DM-11): cards of others are counted before they are shown, and beyond the most of a day they are not. */
export async function open({ actor, table, at }: Reader, customers: readonly Customer[]): Promise<void> {
  const others = customers.filter((customer) => !isOwn(actor, customer));
  const [first] = others;
  if (!first) return;
  const today = dayOf(at);
  await again(async () => {
    const opened = await openedOn(table, actor.staffId, today);
    const occasion = { verb: 'customer.read', noun: 'customer', facts: { today, opened } } as const;
    const findings = review(first, { ...occasion, parameters: parametersOn(today) }, customerClauses);
    if (findings.length > 0) refuse({ kind: 'forbidden', findings });
    const count = { opened, cards: others.length };
    await transact(table, countingOf(actor, at, count, await toldOfMany(table, actor, at, count)));
  });
}
