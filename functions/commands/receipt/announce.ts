import * as z from 'zod';
import { isBlank } from '#policy/blank.ts';
import { dayOf } from '#policy/day.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { ReceiptCard, ReceiptId } from '#policy/terms/receipt.ts';
import { notify } from '#functions/table/notices.ts';
import { sameLineAs } from '#functions/table/receipt.ts';
import { listStaff } from '#functions/table/staff.ts';
import { standingAfter } from '#functions/table/standing.ts';
import { bookedFor, gapsOf, meantBy, whoseFacts } from './following.ts';
import { onReceipt, turnOf, writtenDown } from './on-receipt.ts';

/** 预告回款 (DM-8a): the owner says that a customer pays. It counts once finance has found it at the bank; finance is told. */
export const announceReceipt = onReceipt('receipt.announce', {
  input: z.strictObject({ receiptId: ReceiptId, card: ReceiptCard, customerId: CustomerId.optional() }),
  begin: (input, actor, at) => writtenDown(input, 'announced', actor, at),
  turns: turnOf,
  facts: async (table, draft, { at }, { customerId }) => {
    const [whose, people] = await Promise.all([whoseFacts(table, meantBy(draft, customerId)), listStaff(table)]);
    const sameLine = await sameLineAs(table, { ...draft, customerId: bookedFor(whose.customer) });
    return {
      today: dayOf(at),
      ...whose,
      ...(sameLine ? { sameLine } : {}),
      finance: people.filter(({ hasLeft, roles }) => !hasLeft && roles.includes('finance')),
    };
  },
  decide: (draft, _, { actor, facts: { customer } }) => ({
    ...draft,
    customerId: bookedFor(customer),
    // Of a colleague's customer not even the name is told.
    ...(customer?.ownerId === actor.staffId && isBlank(draft.customer) ? { customer: customer.name } : {}),
  }),
  besides: (receipt, _, facts, { actor: { name: who }, at }) => {
    const { standing, today, finance = [] } = facts;
    const { name, amount } = gapsOf(receipt, facts);
    return [
      ...(standing ? [standingAfter(standing, standing, today)] : []),
      ...finance.map(({ staffId }) =>
        notify(staffId, { kind: 'receipt.announced', id: receipt.receiptId, of: 1, gaps: { who, name, amount }, at }),
      ),
    ];
  },
});
