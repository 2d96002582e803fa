import * as z from 'zod';
import { isBlank } from '#policy/blank.ts';
import { agesWith, isSubstantive } from '#policy/card.ts';
import { dayOf } from '#policy/day.ts';
import { inSight, keptFrom } from '#policy/sight/customer.ts';
import {
  CardAndProfile,
  CustomerId,
  typedFields,
  type CardField,
  type Customer,
  type TypedField,
} from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import { search } from '#functions/table/search.ts';
import { merged } from '../merged.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

const unseen = {
  reason: { 'zh-CN': '这一项您看不到，不能改', en: 'this field is not shown to you, and not yours to change' },
  remedy: { 'zh-CN': '请归属人或经理修改', en: 'its owner or the manager has to change it' },
};

const searched = ['name', 'phone', 'address', 'creditCode'] as const satisfies readonly CardField[];
const naming = ['name', 'creditCode'] as const satisfies readonly CardField[];

const changed = (next: Customer, was: Customer, fields: readonly TypedField[] = typedFields): TypedField[] =>
  fields.filter((field) => next[field] !== was[field]);

/** A name or code that is changed makes another customer; one that was missing is only added. */
const renames = (draft: Customer, was: Customer) => changed(draft, was, naming).some((field) => !isBlank(was[field]));

/** What waits for the assistant: what the holder of a filed customer changed, until somebody else says what is so (decision 3). */
function waiting({ stage, ownerId, unverified }: Customer, told: readonly TypedField[], byId: string): TypedField[] {
  const others = unverified.filter((field) => !told.includes(field));
  return stage === 'filed' && byId === ownerId ? [...others, ...told.filter(isSubstantive)] : others;
}

/** Nobody overwrites what they may not see (DM-11). */
function asSeen(actor: Actor, was: Customer, next: Customer): Customer {
  const kept = keptFrom(actor, was);
  const hidden = changed(next, was).find((field) => kept.includes(field));
  if (hidden === undefined) return next;
  const where = { noun: 'customer', id: was.customerId, field: hidden };
  return refuse({
    kind: 'forbidden',
    findings: [{ cites: 'DM-11', by: 'customer.edit', level: 'refuse', where, ...unseen, liftedBy: 'manager' }],
  });
}

/** 修改: changes fields of the card. The name and the credit code make the customer who it is, and ask for more. */
export const editCustomer = onCustomer('customer.edit', {
  input: z.strictObject({ customerId: CustomerId, changes: CardAndProfile.partial() }),
  merges: true,
  needs: (draft, was) => (renames(draft, was) ? ['customer.rename'] : []),
  draft: (was, { changes }, base, actor) =>
    asSeen(
      actor,
      was,
      merged(was, changes, base, (record) => inSight(actor, record) ?? record),
    ),
  facts: async (table, draft, { actor, at }, _, was) => ({
    today: dayOf(at),
    told: changed(draft, was),
    blankBefore: typedFields.filter((field) => isBlank(was[field])),
    ...(changed(draft, was, searched).length > 0
      ? { search: await search(table, draft, { customerId: draft.customerId, holderId: actor.staffId }) }
      : {}),
    ...(await standingAt(table, was)),
  }),
  decide: (draft, _, { actor: { staffId }, facts: { search: found, today, told = [] } }) => ({
    ...draft,
    ...(draft.stage === 'reported' && found
      ? { verdict: found.candidates.length > 0 ? ('suspected' as const) : ('free' as const) }
      : {}),
    ages: agesWith(draft, told, { on: today, byId: staffId }),
    unverified: waiting(draft, told, staffId),
  }),
  besides: following,
});
