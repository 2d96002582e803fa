import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { keysOf } from '#policy/keys-of.ts';
import { axes, CustomerId, type Axis, type Customer } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

const common = { customerId: CustomerId, reason: textUpTo(500) };
const choiceOf = <Of extends Axis>(axis: Of) =>
  z.strictObject({ ...common, axis: z.literal(axis), value: z.enum(keysOf(axes[axis])).nullable() });

/** 调整分类 (CF-1.1 to CF-1.4): the manager decides against what was derived, and says why; with no value it is derived again. */
export const classifyCustomer = onCustomer('customer.classify', {
  input: z.discriminatedUnion('axis', [choiceOf('time'), choiceOf('process'), choiceOf('volume')]),
  facts: async (table, _, { at }, { reason }, was) => ({ today: dayOf(at), reason, ...(await standingAt(table, was)) }),
  decide: (was, { axis, value, reason }, { actor: { staffId: byId }, at }) => {
    const others = Object.entries(was.classes).filter(([other]) => other !== axis);
    const decided = value === null ? [] : [[axis, { value, reason, byId, at }]];
    return { ...was, classes: Object.fromEntries([...others, ...decided]) as Customer['classes'] };
  },
  besides: following,
  evidence: ({ axis, value, reason }) => ({ axis, value, reason }),
});
