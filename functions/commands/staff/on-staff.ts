import { staffAuthority } from '#policy/authority/staff.ts';
import { staffClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { StaffFacts } from '#policy/facts/staff.ts';
import type { Staff } from '#policy/terms/staff.ts';
import type { Table } from '#functions/table/client.ts';
import { listRegions } from '#functions/table/region.ts';
import { loadMany } from '#functions/table/records.ts';
import { listStaff, staffShelf } from '#functions/table/staff.ts';
import { commandsOn } from '../on.ts';

const isManager = ({ hasLeft, roles }: Staff): boolean => !hasLeft && roles.includes('manager');

/** Managers beside this person, as they are now: two who mark each other as left must not both pass. */
async function managersBeside(table: Table, { staffId }: Staff): Promise<Staff[]> {
  const ids = (await listStaff(table)).filter(isManager).map((each) => each.staffId);
  const others = ids.filter((id) => id !== staffId);
  return (await loadMany(table, staffShelf, others, { isConsistent: true })).filter(isManager);
}

/** What an act on the staff list stands on. Who else manages matters only where this person did and no longer would. */
async function staffFacts(
  table: Table,
  draft: Staff,
  { at }: { readonly at: string },
  _: unknown,
  was: Staff,
): Promise<StaffFacts> {
  return {
    today: dayOf(at),
    ...(draft.regionIds.length > 0 ? { regions: await listRegions(table) } : {}),
    ...(isManager(was) && !isManager(draft) ? { otherManagers: await managersBeside(table, draft) } : {}),
  };
}

/** A command on the staff list. */
export const onStaff = commandsOn(
  {
    shelf: staffShelf,
    authority: staffAuthority,
    clauses: staffClauses,
    inSight: (actor, staff) => (staffAuthority['staff.read'].test(actor, staff) ? undefined : staff),
  },
  'staffId',
  staffFacts,
);
