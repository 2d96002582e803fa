import { dayOf } from '#policy/day.ts';
import { clockOf } from '#policy/dormancy.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { parametersOn } from '#policy/parameters.ts';
import { followed, isHeld } from '#policy/standing.ts';
import { without } from '#policy/without.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { getStaff } from '#functions/table/staff.ts';
import { standingWrite } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';
import { accountGoesAlong, standingAt } from './following.ts';

/** What a decision on who holds the customer stands on: its clock, its owner, and why it is done. */
export async function holdingFacts(
  table: Table,
  was: Customer,
  { at }: { readonly at: string },
  { reason }: { readonly reason: string },
): Promise<CustomerFacts> {
  const today = dayOf(at);
  const [{ standing, account }, owner] = await Promise.all([
    standingAt(table, was),
    was.ownerId === undefined ? undefined : getStaff(table, was.ownerId),
  ]);
  return {
    today,
    reason,
    owner: owner ?? null,
    isOffered: was.offer !== undefined,
    ...(account ? { account } : {}),
    ...(standing ? { standing, clock: clockOf(standing, parametersOn(today)) } : {}),
  };
}

/** The standing and the account go along; the clock it has from now on has warned nobody yet. */
export function goingAlong(customer: Customer, facts: CustomerFacts): readonly Write[] {
  const { standing, today } = facts;
  if (!standing || !isHeld(customer)) return [];
  const next = followed(without(standing, 'warnedFor', 'reachedFor'), customer);
  return [standingWrite(standing, next, today), ...accountGoesAlong(next, facts)];
}

/** What the entry freezes of such a decision: why, and how the clock stood. */
export const frozenHolding = ({ reason }: { readonly reason: string }, { clock, owner, isOffered }: CustomerFacts) => ({
  reason,
  clock,
  isOffered,
  hasOwnerLeft: owner?.hasLeft ?? true,
});
