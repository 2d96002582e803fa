import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { regionAuthority } from '#policy/authority/region.ts';
import { staffAuthority } from '#policy/authority/staff.ts';
import type { Region } from '#policy/terms/region.ts';
import type { Staff } from '#policy/terms/staff.ts';
import { listRegions } from '#functions/table/region.ts';
import { listStaff } from '#functions/table/staff.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';

/** Somebody on the staff list, with what the reader may do. */
export interface StaffLine {
  readonly record: Staff;
  readonly abilities: readonly Ability[];
}

/** A region, with what the reader may do. */
export interface RegionLine {
  readonly record: Region;
  readonly abilities: readonly Ability[];
}

/** 人员 (GN-1): everybody on the list, those who have left included; the manager's. */
export async function readStaffList(reader: Reader): Promise<{ readonly items: readonly StaffLine[] }> {
  only('manager', reader, 'staff.read', 'GN-1');
  const { actor, table } = reader;
  const people = await listStaff(table);
  return { items: people.map((record) => ({ record, abilities: abilitiesOf(staffAuthority, actor, record) })) };
}

/** 区域 (CF-2.4): the regions that are kept, for everybody. */
export async function readRegions({ actor, table }: Reader): Promise<{ readonly items: readonly RegionLine[] }> {
  const regions = await listRegions(table);
  return { items: regions.map((record) => ({ record, abilities: abilitiesOf(regionAuthority, actor, record) })) };
}
