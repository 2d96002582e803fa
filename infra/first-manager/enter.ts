import { ulid } from 'ulid';
import type { Table } from '#functions/table/client.ts';
import { changesBetween, seal, type Entry } from '#functions/table/entries.ts';
import { commit, load } from '#functions/table/records.ts';
import { listStaff, staffShelf } from '#functions/table/staff.ts';
import { Outrun, type Write } from '#functions/table/transact.ts';
import { dayOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { houseId, type Staff } from '#policy/terms/staff.ts';
import { CannotRun } from '../command-line.ts';

/** Where it is written who came first: of two who try at once one is the first. */
const place = { pk: 'first#staff', sk: '#' };
const isFirst = (staffId: string): Pick<Write, 'condition' | 'values'> => ({
  condition: 'staffId = :first',
  values: { ':first': staffId },
});

/** An act of the house, for nobody else is there. */
function entryOf(verb: Entry['verb'], was: { record: Staff; head: string } | undefined, next: Staff): Entry {
  const at = new Date().toISOString();
  return seal({
    revision: next.revision,
    verb,
    actorId: houseId,
    at,
    commandId: ulid(),
    edition: parametersOn(dayOf(at)).edition,
    changes: changesBetween(was?.record ?? {}, next),
    before: was?.head ?? '',
  });
}

const occupied = 'Somebody is on the staff list already 人员名单上已有人; a manager enters the others 其他人由经理登记';

/** Marks the first person as left, who was entered by mistake. */
async function takeOff(table: Table, staffId: string): Promise<void> {
  const stored = await load(table, staffShelf, staffId);
  if (!stored) throw new CannotRun(`${staffId} is not on the staff list 不在人员名单上`);
  if (stored.record.hasLeft) return;
  const next = { ...stored.record, hasLeft: true, revision: stored.record.revision + 1 };
  await commit(table, staffShelf, stored, next, entryOf('staff.leave', stored, next), [
    { check: place, ...isFirst(staffId) },
  ]);
}

/**
 * 首位经理 (GN-1): puts the one person on the list who can put on all others. Whoever was entered by mistake makes room for
 * them while nobody else is there.
 */
export async function enterFirst(table: Table, staff: Staff, insteadOf?: string): Promise<void> {
  const people = await listStaff(table);
  const others = people.filter(
    ({ staffId, hasLeft }) => insteadOf === undefined || (staffId !== insteadOf && !hasLeft),
  );
  if (others.length > 0 || staff.staffId === insteadOf) throw new CannotRun(occupied);
  try {
    if (insteadOf !== undefined) await takeOff(table, insteadOf);
    await commit(table, staffShelf, undefined, staff, entryOf('staff.enter', undefined, staff), [
      {
        put: { ...place, staffId: staff.staffId },
        ...(insteadOf === undefined ? { condition: 'attribute_not_exists(pk)' } : isFirst(insteadOf)),
      },
    ]);
  } catch (error) {
    throw error instanceof Outrun ? new CannotRun(occupied) : error;
  }
}
