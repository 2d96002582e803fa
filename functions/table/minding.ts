import { regionOf } from '#functions/match/sales-region.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Table } from './client.ts';
import { listRegions } from './region.ts';
import { loadMany } from './records.ts';
import { staffShelf } from './staff.ts';

/** 区域 (CF-2.4): in which region a customer lies, and which ones its reporter minds. Two small reads, together. */
export async function minding(
  table: Table,
  { address, reporterId }: Customer,
): Promise<Pick<CustomerFacts, 'region' | 'reporterRegions'>> {
  const [regions, [reporter]] = await Promise.all([listRegions(table), loadMany(table, staffShelf, [reporterId])]);
  const region = regionOf(address, regions);
  const own = reporter?.regionIds ?? [];
  return {
    ...(region ? { region } : {}),
    reporterRegions: regions.filter(({ regionId }) => own.includes(regionId)),
  };
}
