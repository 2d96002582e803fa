import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { isLiveOn } from '#policy/terms/golive.ts';
import { CustomerId, emptyFile, Imported, KnownCard } from '#policy/terms/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { fileCounter, nextFileNumber } from '#functions/table/customer.ts';
import { loadGolive } from '#functions/table/golive.ts';
import { search, type Found } from '#functions/table/search.ts';
import { getStaff } from '#functions/table/staff.ts';
import { standingBegun } from '#functions/table/standing.ts';
import { onCustomer } from './on-customer.ts';

/** The customer on file that speaks against the import, by name and holder: the same company, or else the likest. */
async function likest(table: Table, { candidates, customers }: Found) {
  const same = candidates.findIndex(({ likeness }) => likeness === 'same');
  const like = customers[Math.max(same, 0)];
  if (!like) return {};
  const holderId = like.ownerId ?? like.reporterId;
  return { alike: { name: like.name, holder: (await getStaff(table, holderId))?.name ?? holderId } };
}

/**
 * 导入 (CF-1.0, CF-2.3): a customer the department had before it went live comes into the files, under a number of the
 * house and with the claims of a confirmed one. Its clock begins today, so that nobody is dormant on the first night; it
 * is nobody's new customer.
 */
export const importCustomer = onCustomer('customer.import', {
  input: z.strictObject({
    customerId: CustomerId,
    ownerId: z.string().min(1).max(64),
    card: KnownCard,
    filedOn: Imported.shape.filedOn.default(''),
    formerNumber: Imported.shape.formerNumber.default(''),
  }),
  begin: ({ customerId, ownerId, card, filedOn, formerNumber }, _, at) => ({
    ...emptyFile,
    ...card,
    customerId,
    revision: 1,
    stage: 'filed',
    reporterId: ownerId,
    ownerId,
    reportedAt: at,
    heldSince: at,
    verdict: 'free',
    imported: { filedOn, formerNumber },
  }),
  // They all take the next number, so that side by side each would only outrun the others.
  turns: () => [fileCounter('')],
  facts: async (table, draft, { at }, { customerId, ownerId }) => {
    const today = dayOf(at);
    const [golive, owner, found, number] = await Promise.all([
      loadGolive(table),
      getStaff(table, ownerId),
      search(table, draft, { customerId, holderId: ownerId }, { isConsistent: true }),
      nextFileNumber(table, today),
    ]);
    return {
      today,
      isLive: isLiveOn(golive, today),
      owner: owner ?? null,
      search: found,
      ...(await likest(table, found)),
      nextFileNumber: number,
    };
  },
  decide: (draft, _, { facts }) => ({
    ...draft,
    fileNumber: facts.nextFileNumber,
    verdict: facts.search?.candidates.length ? 'suspected' : 'free',
  }),
  besides: (customer, _, { today }) => standingBegun(customer, today),
  evidence: (_, { search: found }) =>
    found && found.candidates.length > 0
      ? { candidates: found.candidates.map(({ customerId, likeness, score }) => ({ customerId, likeness, score })) }
      : undefined,
});
