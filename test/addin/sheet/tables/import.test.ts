import { rowsOf } from '#addin/sheet/diff.ts';
import { importTable } from '#addin/sheet/tables/import.ts';
import type { Known, Reader } from '#addin/sheet/sheet-table.ts';
import type { ImportRow, RowServer } from '#addin/wire.ts';
import type { Role } from '#policy/terms/staff.ts';
import { aCustomer } from '#given/customer.ts';
import { Paper } from '#given/paper.ts';
import { aColleague } from '#given/staff.ts';

const id = '01JABCDEFGHJKMNPQRSTVWXYZ0';
const known: Known = {
  staff: [
    aColleague({ staffId: 'staff-li', name: '李青禾', roles: ['salesperson'] }),
    aColleague({ staffId: 'staff-zhou', name: '周启明', roles: ['manager', 'salesperson'] }),
    aColleague({ staffId: 'staff-sun', name: '孙见深', roles: ['superior'] }),
    aColleague({ staffId: 'staff-gone', name: '吴所谓', roles: ['salesperson'], hasLeft: true }),
  ],
  regions: [],
};
const readerWith = (roles: readonly Role[] = ['manager'], server: Partial<RowServer> = {}): Reader => ({
  server: server as RowServer,
  me: { actor: { staffId: 'staff-zhou', name: '周启明', roles }, people: {}, today: '', edition: '' },
  locale: 'zh-CN',
  now: () => '2026-03-06T02:00:00.000Z',
  known,
});
const typed = (cells: Readonly<Record<string, string | number>>) => {
  const paper = new Paper(importTable);
  paper.type(cells);
  return rowsOf(paper.look());
};
const line = { name: '无锡天澜泵业有限公司', ownerId: '李青禾' };
const found = (cells: Readonly<Record<string, string | number>>, reader = readerWith(), revision = 0) => {
  const [row] = typed(cells);
  return row?.card
    ? importTable.findings(row.card, { id, revision, checksum: '' }, reader).map(({ by, where }) => [by, where.field])
    : 'unreadable';
};

describe('what is said of an old customer before it is sent', () => {
  test.each<readonly [string, Readonly<Record<string, string | number>>, unknown]>([
    ['nothing, where only its name and its owner are known', {}, []],
    ['that it has no name', { name: ' ', phone: '13900000000' }, [['customer/imported-by-name', 'name']]],
    ['that nobody owns it', { ownerId: '' }, [['sheet/owner-said', 'ownerId']]],
    ['that its owner is nobody we know', { ownerId: '李青' }, [['customer/imported-owner-is-there', 'ownerId']]],
    ['that its owner has left', { ownerId: '吴所谓' }, [['customer/imported-owner-is-there', 'ownerId']]],
    ['that its owner sells nothing', { ownerId: '孙见深' }, [['customer/imported-owner-is-there', 'ownerId']]],
    ['that it is one’s own', { ownerId: '周启明' }, [['customer.import', 'ownerId']]],
    ['that a phone that is given is none', { phone: '139' }, [['customer/phone-can-be-dialled', 'phone']]],
    ['that it was filed in the future', { filedOn: '2026-03-07' }, [['customer/filed-by-now', 'filedOn']]],
    ['that its day cannot be read', { filedOn: '去年' }, 'unreadable'],
  ])('%s', (_, changes, expected) => expect(found({ ...line, ...changes })).toEqual(expected));

  test('that only the manager imports', () => {
    expect(found(line, readerWith(['salesperson']))).toEqual([['customer.import', 'ownerId']]);
  });

  test('once it is on file, what was blank before may stay blank', () => {
    expect(found(line, readerWith(), 1)).toEqual([]);
  });
});

test('it goes with its owner’s id; once imported, as a change of its card alone', () => {
  const [row] = typed({ ...line, formerNumber: 'K-1', filedOn: 43529, nature: '普通公司' });
  const command = (revision: number) => importTable.command(row?.card ?? {}, { id, revision }, readerWith());
  expect(command(0)).toMatchObject({
    verb: 'customer.import',
    input: { customerId: id, ownerId: 'staff-li', filedOn: '2019-03-05', formerNumber: 'K-1' },
  });
  expect(command(1)).toMatchObject({
    verb: 'customer.edit',
    input: { changes: { name: line.name, nature: 'company' } },
  });
  expect(Object.keys((command(1).input as { changes: object }).changes)).not.toContain('ownerId');
});

test('a record shows its owner by name, and what the old file said', () => {
  const customer = aCustomer({
    stage: 'filed',
    ownerId: 'staff-li',
    fileNumber: '2026-0001',
    imported: { filedOn: '2019-03-05', formerNumber: 'K-1' },
  });
  const { card, ours } = importTable.shown(customer, readerWith());
  expect([card['ownerId'], card['filedOn'], card['formerNumber']]).toEqual(['李青禾', '2019-03-05', 'K-1']);
  expect(ours).toEqual({ result: '已归档 2026-0001', stage: '已归档', number: '2026-0001' });
});

test('rows are held against each other under the lines they stand in, blank ones left out', async () => {
  const paper = new Paper(importTable);
  paper.type({ name: '甲', ownerId: '李青禾' });
  paper.type({});
  paper.type({ name: '甲', ownerId: '周启明' });
  const asked: ImportRow[][] = [];
  const finding = { by: 'import/one-owner' } as never;
  const compareImports: RowServer['compareImports'] = (rows) => {
    asked.push([...rows]);
    const lines = rows.map(({ row }) => row);
    return Promise.resolve([{ rows: lines, verdict: 'same', reasons: [], hasTwoOwners: true, findings: [finding] }]);
  };
  const rows = rowsOf(paper.look());
  const said = await importTable.together?.(rows, readerWith(['manager'], { compareImports }));
  const lines = rows.filter(({ state }) => state !== 'blank').map((row) => row.line);
  expect(asked.map((each) => each.map(({ row, owner }) => [row, owner]))).toEqual([
    [
      [lines[0], '李青禾'],
      [lines[1], '周启明'],
    ],
  ]);
  expect([...(said ?? [])]).toEqual(lines.map((row) => [row, [finding]]));
});

test('the drop-down offers who sells and is here', () => {
  expect(importTable.offered?.(known)).toEqual({ ownerId: ['李青禾', '周启明'] });
});
