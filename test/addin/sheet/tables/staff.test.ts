import { rowsOf } from '#addin/sheet/diff.ts';
import { rowIdOf } from '#addin/sheet/tables/row-id.ts';
import { staffTable } from '#addin/sheet/tables/staff.ts';
import type { Reader } from '#addin/sheet/sheet-table.ts';
import type { RowServer } from '#addin/wire.ts';
import type { Role } from '#policy/terms/staff.ts';
import { Paper } from '#given/paper.ts';
import { aColleague, aRegion } from '#given/staff.ts';

const east = aRegion({ name: '华东' });
const readerWith = (roles: readonly Role[] = ['manager']): Reader => ({
  server: {} as RowServer,
  me: { actor: { staffId: 'staff-zhou', name: '周启明', roles }, people: {}, today: '', edition: '' },
  locale: 'zh-CN',
  now: () => '2026-03-06T02:00:00.000Z',
  known: { staff: [aColleague({ staffId: 'staff-li', name: '李青禾' })], regions: [east] },
});
const rowWith = (cells: Readonly<Record<string, string>>) => {
  const paper = new Paper(staffTable);
  paper.type(cells);
  return rowsOf(paper.look())[0];
};
const line = { name: '李青禾', staffId: 'staff-li', roles: '销售、助理', regionIds: '华东' };
const found = (
  changes: Readonly<Record<string, string>>,
  reader = readerWith(),
  stamp = { id: rowIdOf('staff-li'), revision: 0 },
) => {
  const card = rowWith({ ...line, ...changes })?.card;
  return card
    ? staffTable.findings(card, { ...stamp, checksum: '' }, reader).map(({ by, where }) => [by, where.field])
    : 'unreadable';
};

test.each<readonly [string, Readonly<Record<string, string>>, unknown]>([
  ['nothing, where all of it is there', {}, []],
  ['that the name is missing', { name: '' }, [['staff/name-and-role-given', 'name']]],
  ['that the roles are missing', { roles: '' }, [['staff/name-and-role-given', 'roles']]],
  ['that a role is none', { roles: '销售、打杂' }, 'unreadable'],
  ['that the sign-in is missing', { staffId: '' }, [['sheet/sign-in-said', 'staffId']]],
  ['that the sign-in is none', { staffId: '李 青禾' }, [['sheet/sign-in-said', 'staffId']]],
  ['that a region is none of ours', { regionIds: '华东、华北' }, [['staff/regions-are-kept', 'regionIds']]],
  ['that nobody enters themselves', { staffId: 'staff-zhou' }, [['staff.enter', undefined]]],
])('of somebody is said %s', (_, changes, expected) => expect(found(changes)).toEqual(expected));

test('that only the manager keeps the list, and that another sign-in is somebody else', () => {
  expect(found({}, readerWith(['salesperson']))).toEqual([['staff.enter', undefined]]);
  expect(found({ staffId: 'staff-wu' }, readerWith(), { id: rowIdOf('staff-li'), revision: 2 })).toEqual([
    ['sheet/sign-in-kept', 'staffId'],
  ]);
});

test('somebody goes with roles and regions by their keys', () => {
  const card = rowWith(line)?.card ?? {};
  const stamp = { id: rowIdOf('staff-li'), revision: 0 };
  const entry = { name: '李青禾', roles: ['salesperson', 'assistant'], regionIds: [east.regionId] };
  expect(staffTable.command(card, stamp, readerWith())).toEqual({
    verb: 'staff.enter',
    input: { staffId: 'staff-li', ...entry },
  });
  expect(staffTable.command(card, { ...stamp, revision: 3 }, readerWith())).toEqual({
    verb: 'staff.edit',
    input: { staffId: 'staff-li', changes: entry },
  });
});

test('what the house has of somebody is what was typed of them', () => {
  const card = rowWith(line)?.card;
  const staff = aColleague({
    staffId: 'staff-li',
    name: '李青禾',
    roles: ['assistant', 'salesperson'],
    regionIds: [east.regionId],
  });
  expect(staffTable.shown(staff, readerWith())).toMatchObject({ id: rowIdOf('staff-li'), card, isEnded: false });
});

test('two rows with one sign-in are both named', async () => {
  const paper = new Paper(staffTable);
  for (const staffId of ['staff-li', 'staff-wu', 'staff-li']) paper.type({ ...line, name: staffId, staffId });
  const rows = rowsOf(paper.look());
  const said = await staffTable.together?.(rows, readerWith());
  expect([...(said?.keys() ?? [])]).toEqual([rows[0]?.line, rows[2]?.line]);
});
