import type { Traces } from '#policy/maintenance.ts';
import { counts } from '#policy/receipt.ts';
import { activitiesOf } from './activity.ts';
import type { Table } from './client.ts';
import { signedOf } from './contract.ts';
import { lastReceiptsOf } from './receipt.ts';

/** Entries of each kind that are looked through where the one that counted counts no more. */
const mostLookedThrough = 20;

/** What lately happened with a customer that may keep its clock going (CF-2.1f): contacts, contracts and receipts. */
export async function tracesOf(
  table: Table,
  customerId: string,
): Promise<Required<Pick<Traces, 'activities' | 'contracts' | 'receipts'>>> {
  const [activities, contracts, receipts] = await Promise.all([
    activitiesOf(table, customerId, mostLookedThrough),
    signedOf(table, customerId, mostLookedThrough),
    lastReceiptsOf(table, customerId, mostLookedThrough),
  ]);
  return {
    activities,
    contracts,
    receipts: receipts.filter(counts).map(({ receiptId: id, receivedOn: on }) => ({ id, on })),
  };
}
