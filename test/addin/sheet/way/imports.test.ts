import { importTable } from '#addin/sheet/tables/import.ts';
import { staffTable } from '#addin/sheet/tables/staff.ts';
import { check } from '#addin/sheet/way/check.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { send } from '#addin/sheet/way/send.ts';
import { ServerTrouble, type RowServer } from '#addin/wire.ts';
import { deskAt, serverOf } from '#given/at-the-desk.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';
import { Paper } from '#given/paper.ts';

let house: Department;
let paper: Paper;
beforeAll(async () => {
  house = await givenDepartment('2026-03-02T02:00:00.000Z');
});
beforeEach(() => {
  paper = new Paper(importTable);
});

const manager = (server: Partial<RowServer> = {}) => deskAt(house, 'wang', paper, server);
const [chen, lin] = [staff.chen.name, staff.lin.name];
const verdicts = (rows: readonly { readonly verdict: string }[]) => rows.map(({ verdict }) => verdict);
const offline = () => Promise.reject(new ServerTrouble('offline'));

test('of two rows that are one customer of two owners none is sent, whether they were checked or not; the others are', async () => {
  const twin = { name: '无锡天澜泵业有限公司', phone: '13900001111', principal: '顾明' };
  paper.type({ ...twin, ownerId: chen });
  paper.type({ name: '苏州恒岳轴承有限公司', ownerId: chen, phone: '13900002222' });
  paper.type({ ...twin, ownerId: lin });
  const sent = await send(manager());
  expect(verdicts(sent.rows).sort()).toEqual(['free', 'wrong', 'wrong']);
  expect([0, 2].map((row) => paper.cell(row, 'result'))).toEqual([
    `有误 1 处：第 2、4 行是同一家客户，归属人却有${chen}、${lin}`,
    `有误 1 处：第 2、4 行是同一家客户，归属人却有${chen}、${lin}`,
  ]);
  expect(paper.cell(1, 'result')).toBe('已归档 2026-0001');
  expect(paper.cell(0, 'number')).toBe('');

  paper.set(2, 'ownerId', '');
  for (const key of ['name', 'phone', 'principal']) paper.set(2, key, '');
  expect(verdicts((await check(manager())).rows)).toEqual(['free']);
  await send(manager());
  expect(paper.cell(0, 'result')).toBe('已归档 2026-0002');
  expect((await send(manager())).rows).toEqual([]);
});

test('an answer that is lost doubles nothing: sent again, the row is found imported as it is', async () => {
  paper.type({ name: '常州珞珩轴承有限公司', ownerId: lin, phone: '13900003333', formerNumber: 'K-7' });
  const { commands } = serverOf(house, 'wang');
  const lost: RowServer['commands'] = async (batch) => {
    await commands(batch);
    return offline();
  };
  expect(await send(manager({ commands: lost }))).toMatchObject({ left: 1, ending: 'offline' });
  expect(await send(manager())).toMatchObject({ left: 0, conflicts: [] });
  expect(paper.cell(0, 'result')).toBe('已归档 2026-0003');
  expect((await send(manager())).rows).toEqual([]);
});

test('one that is on file already is named with its holder, and waits to be taken out', async () => {
  paper.type({ name: '常州珞珩轴承有限公司', ownerId: chen, phone: '13900003333' });
  const [row] = (await check(manager())).rows;
  expect([row?.verdict, row?.says]).toEqual(['taken', expect.stringContaining(`常州珞珩轴承有限公司，归${lin}`)]);
});

test('where the house cannot be asked, nothing is judged and nothing is sent; the rows wait', async () => {
  paper.type({ name: '南京栖川仪表有限公司', ownerId: chen });
  expect(await check(manager({ staff: offline }))).toEqual({ table: [], rows: [], ending: 'offline' });
  expect(await send(manager({ staff: offline }))).toMatchObject({ left: 1, ending: 'offline' });
  expect(await send(manager({ compareImports: offline }))).toMatchObject({ left: 1, ending: 'offline' });
  expect(paper.cell(0, 'number')).toBe('');
});

test('the staff list comes into its sheet, goes back changed, and nobody is entered twice', async () => {
  paper = new Paper(staffTable);
  await refresh(manager(), { bringMissing: true });
  const names = paper.rows.map((_, row) => paper.cell(row, 'name')).filter((name) => name !== '');
  expect(names).toContain(lin);
  paper.set(names.indexOf(lin), 'roles', '销售、助理');
  paper.type({ name: '赵一诺', staffId: 'staff-new', roles: '财务' });
  const sent = await send(manager());
  expect(verdicts(sent.rows)).toEqual(['free', 'free']);
  expect((await send(manager())).rows).toEqual([]);
  const list = await serverOf(house, 'wang').staff();
  const rolesOf = (id: string) => list.find(({ record }) => record.staffId === id)?.record.roles;
  expect([rolesOf(staff.lin.staffId), rolesOf('staff-new')]).toEqual([['salesperson', 'assistant'], ['finance']]);
});
