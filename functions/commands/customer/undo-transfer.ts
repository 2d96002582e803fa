import * as z from 'zod';
import { takenBack } from '#policy/transfer.ts';
import { CustomerId, type Customer } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { getStaff } from '#functions/table/staff.ts';
import { frozenHolding, goingAlong, holdingFacts } from './handing.ts';
import { onCustomer } from './on-customer.ts';

const hourMs = 3_600_000;

const hoursSince = ({ transfer }: Customer, at: string): number =>
  Math.floor((Date.parse(at) - Date.parse(transfer?.at ?? at)) / hourMs);

/** 撤销移交 (CF-2.1g): a transfer that was a mistake, taken back within a day. Consents that it ended stay ended. */
export const undoTransferCustomer = onCustomer('customer.undoTransfer', {
  input: z.strictObject({ customerId: CustomerId, reason: textUpTo(500) }),
  facts: async (table, _, scene, input, was) => {
    const [facts, heir] = await Promise.all([
      holdingFacts(table, was, scene, input),
      was.transfer && getStaff(table, was.transfer.fromId),
    ]);
    return { ...facts, heir: heir ?? null, hoursSinceTransfer: hoursSince(was, scene.at) };
  },
  decide: (customer, _, { actor, at }) => takenBack(customer, actor.staffId, at),
  besides: (customer, _, facts) => {
    const { customerId: id, name, transfer, revision: of } = customer;
    if (!transfer?.undone) return [];
    const { fromId, toId, undone } = transfer;
    const gaps = { name, owner: facts.heir?.name ?? fromId };
    const told = [fromId, toId].map((staffId) =>
      notify(staffId, { kind: 'customer.transferUndone', id, of, gaps, at: undone.at }),
    );
    return [...goingAlong(customer, facts), ...told];
  },
  evidence: frozenHolding,
});
