import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { decidedOn } from '#functions/queries/contract-grounds.ts';
import { putTicks } from '#functions/table/paper.ts';
import { onContract } from './on-contract.ts';

const tokens = z.array(textUpTo(64)).max(2_000);

/** 逐条复核 (CT-3c): the manager ticks what they have read, or takes a tick back. A tick holds for what it was given for. */
export const tickContract = onContract('contract.tick', {
  input: z.strictObject({ contractId: ContractId, ticked: tokens, unticked: tokens }),
  facts: (table, was, { at }) => decidedOn(table, was, at),
  decide: (was) => was,
  besides: ({ contractId }, { ticked, unticked }, { items = [] }) => {
    const before = new Set(items.filter(({ isTicked }) => isTicked).map(({ token }) => token));
    const known = new Set(items.map(({ token }) => token));
    const after = new Set([...before, ...ticked.filter((token) => known.has(token))]);
    for (const token of unticked) after.delete(token);
    const isSame = after.size === before.size && [...after].every((token) => before.has(token));
    return isSame ? [] : [putTicks(contractId, after)];
  },
  evidence: ({ ticked, unticked }) => ({ ticked, unticked }),
});
