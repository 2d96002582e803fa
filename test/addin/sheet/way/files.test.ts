import { check } from '#addin/sheet/way/check.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { send } from '#addin/sheet/way/send.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import { readStampCell } from '#addin/sheet/stamp.ts';
import { customerFileTable } from '#addin/sheet/tables/customer-file.ts';
import { deskAt } from '#given/at-the-desk.ts';
import { anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { Paper } from '#given/paper.ts';
import { recordOf } from '#given/result.ts';

const names = ['无锡天澜泵业有限公司', '常州启衡电机有限公司'] as const;

let house: Department;
let paper: Paper;
beforeEach(async () => {
  house = await givenDepartment();
  paper = new Paper(customerFileTable);
  for (const name of names) await givenHeld(house, name);
  await givenHeld(house, '苏州恒岳轴承有限公司', 'lin');
  recordOf(await house.as('chen').report(anotherCard('南通海晏钢结构有限公司')));
});

const chen = () => deskAt(house, 'chen', paper);
const stampAt = (row: number) => readStampCell(String(paper.cell(row, 'stamp'))).stamp;
const stored = async (row: number) => (await house.as('chen').detail(stampAt(row)?.id ?? '')).body.record;
const states = async () => (await survey(chen())).rows.map(({ state }) => state);
const column = (key: string) => paper.rows.map((_, row) => paper.cell(row, key));

test('刷新 brings the customers one holds, each a row, with where it stands; not a colleague’s, nor one that waits for the manager', async () => {
  expect(await refresh(chen())).toMatchObject({ added: 2 });
  expect(column('name')).toEqual(names);
  expect(['maintainedOn', 'dormantOn', 'owner', 'stage', 'number'].map((key) => paper.cell(0, key))).toEqual([
    '2026-03-02',
    '2026-06-03',
    '陈晓雯',
    '已归档',
    '2026-0001',
  ]);
  expect(paper.cell(0, 'completeness')).toMatch(/^\d{1,3}%$/);
  expect(await refresh(chen())).toMatchObject({ refreshed: 2, added: 0 });
});

test('刷新 asks for each record once: by its id only what is not among one’s own', async () => {
  await refresh(chen());
  const asked: (readonly string[])[] = [];
  const { server } = chen();
  const counting = deskAt(house, 'chen', paper, {
    read: (ids) => {
      asked.push(ids);
      return server.read(ids);
    },
  });
  await refresh(counting);
  expect(asked).toEqual([]);
  const id = stampAt(1)?.id ?? '';
  const { revision } = await stored(1);
  recordOf(await house.as('chen').send('customer.offer', { customerId: id, reason: '换了负责的区域' }, revision));
  const transfer = { customerId: id, toId: 'staff-lin', reason: '归属人请求移交' };
  recordOf(await house.as('wang').send('customer.transfer', transfer, revision + 1));
  await refresh(counting);
  expect(asked).toEqual([[id]]);
});

test('what is filled in goes into the file, and what a colleague changed comes into the sheet', async () => {
  await refresh(chen());
  paper.set(0, 'industry', '通用设备');
  paper.set(0, 'attitude', '良好');
  expect(await states()).toEqual(['changed', 'same']);
  const { customerId, revision } = await stored(0);
  recordOf(
    await house.as('he').send('customer.edit', { customerId, changes: { address: '无锡市新吴区1号' } }, revision),
  );
  const sent = await send(chen());
  expect(sent.rows.map(({ verdict }) => verdict)).toEqual(['free']);
  expect(await stored(0)).toMatchObject({ industry: '通用设备', attitude: 'good', address: '无锡市新吴区1号' });
  expect(paper.cell(0, 'address')).toBe('无锡市新吴区1号');
  expect(paper.cell(0, 'dormantOn')).toBe('2026-06-03');
  expect(await states()).toEqual(['same', 'same']);
});

test('a wrong cell is named and marked before anything is sent', async () => {
  await refresh(chen());
  paper.set(0, 'relation', '亲密');
  paper.set(1, 'foundedOn', '去年');
  const { rows } = await check(chen());
  expect(rows.map(({ verdict, findings }) => [verdict, findings[0]?.where.field])).toEqual([
    ['wrong', 'relation'],
    ['wrong', 'foundedOn'],
  ]);
  expect(readStampCell(String(paper.cell(0, 'stamp'))).marks).toEqual([{ level: 'refuse', field: 'relation' }]);
});

test('a row without a record is no report: it is told where to report, and nothing is asked of the house', async () => {
  paper.type({ ...anotherCard('扬州溪桥灯具有限公司'), nature: '普通公司', source: '展览会' });
  const asked: string[] = [];
  const desk = deskAt(house, 'chen', paper, {
    commands: () => Promise.reject(new Error(String(asked.push('commands')))),
    checks: () => Promise.reject(new Error(String(asked.push('checks')))),
  });
  const { rows } = await check(desk);
  expect(rows[0]?.findings.map(({ cites, by, level }) => [cites, by, level])).toEqual([
    ['CF-2.1a', 'sheet/reported-first', 'refuse'],
  ]);
  expect((await send(desk)).rows.map(({ verdict }) => verdict)).toEqual(['wrong']);
  expect(asked).toEqual([]);
  expect(paper.cell(0, 'name')).toBe('扬州溪桥灯具有限公司');
});

test('a row that was deleted is deleted nowhere, and the next refreshing brings it back', async () => {
  await refresh(chen());
  const gone = stampAt(0)?.id;
  paper.rows.splice(0, 1);
  expect((await send(chen())).rows).toEqual([]);
  expect(await refresh(chen())).toMatchObject({ refreshed: 1, added: 1 });
  expect(stampAt(1)?.id).toBe(gone);
});

test('the same customer in 客户报备 and in 客户档案 is one record: what is changed in the one comes into the other', async () => {
  const reports = new Paper();
  await refresh(deskAt(house, 'chen', reports), { bringMissing: true });
  await refresh(chen());
  reports.set(0, 'demand', '多级泵');
  await send(deskAt(house, 'chen', reports));
  await refresh(chen());
  expect(column('demand')[column('name').indexOf(String(reports.cell(0, 'name')))]).toBe('多级泵');
  expect(await states()).toEqual(['same', 'same']);
});
