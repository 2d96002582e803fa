import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { textUpTo } from '#policy/terms/text.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { CustomerId, type Customer } from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Table } from '#functions/table/client.ts';
import { search } from '#functions/table/search.ts';

/** What a manager sends with a decision: the reason, and the hash of the evidence that was on the screen. */
export const decisionInput = {
  customerId: CustomerId,
  ofId: CustomerId.optional(),
  reason: textUpTo(500),
  evidence: z.string().max(64),
};

interface Input {
  readonly ofId?: string | undefined;
  readonly reason: string;
  readonly evidence: string;
}

/** Deciding searches again, so that what came in meanwhile is seen before ownership is granted (CF-2.1b). */
export const searchAgain = async (
  table: Table,
  customer: Customer,
  { at }: { readonly at: string },
  { reason, evidence }: Input,
): Promise<CustomerFacts> => ({
  today: dayOf(at),
  said: { reason, evidence },
  search: await search(
    table,
    customer,
    { customerId: customer.customerId, holderId: customer.reporterId },
    { isConsistent: true },
  ),
});

/** What the entry freezes: the reason and every candidate with its likeness and reasons. */
export const frozen = ({ reason }: Input, { search: found }: CustomerFacts) => ({
  reason,
  evidence: found?.evidence,
  candidates: found?.candidates.map(({ customerId, likeness, score, reasons }) => ({
    customerId,
    likeness,
    score,
    reasons: reasons.map((words) => words['zh-CN']),
  })),
});

/** The decision as the record keeps it. */
export const decided = (
  kind: 'absent' | 'related' | 'same',
  { ofId }: Input,
  { actor, at }: { readonly actor: Actor; readonly at: string },
) => ({ kind, ...(ofId === undefined ? {} : { ofId }), byId: actor.staffId, at });
