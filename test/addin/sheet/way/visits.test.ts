import { check } from '#addin/sheet/way/check.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { resolve } from '#addin/sheet/way/resolve.ts';
import { send } from '#addin/sheet/way/send.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import { readStampCell } from '#addin/sheet/stamp.ts';
import { activityTable } from '#addin/sheet/tables/activity.ts';
import { ServerTrouble, type Envelope } from '#addin/wire.ts';
import { deskAt, serverOf } from '#given/at-the-desk.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { Paper } from '#given/paper.ts';
import { recordOf } from '#given/result.ts';

const mine = '无锡天澜泵业有限公司';
const theirs = '苏州恒岳轴承有限公司';

let house: Department;
let paper: Paper;
beforeEach(async () => {
  house = await givenDepartment();
  paper = new Paper(activityTable);
  await givenHeld(house, mine);
  await givenHeld(house, theirs, 'lin');
  house.clock.at = '2026-03-10T02:00:00.000Z';
});

const visit = (changes: object = {}) => ({
  customer: mine,
  kind: '拜访',
  doneOn: '2026-03-10',
  contact: '张海',
  outcome: '看了样品',
  nextOn: '2026-03-16',
  ...changes,
});
const chen = (server = {}) => deskAt(house, 'chen', paper, server);
const stampAt = (row: number) => readStampCell(String(paper.cell(row, 'stamp'))).stamp;
const said = (row: number) => [paper.cell(row, 'result'), paper.cell(row, 'mark')];
const states = async () => (await survey(chen())).rows.map(({ state }) => state);

test('检查 says of each row what it is: free, to mend, a colleague’s, not on file; and nothing is logged', async () => {
  paper.type(visit());
  paper.type(visit({ contact: '', doneOn: '2026-03-11' }));
  paper.type(visit({ customer: theirs }));
  paper.type(visit({ customer: '不知名有限公司' }));
  paper.type({ customer: mine, kind: '电话', plannedOn: '2026-03-16' });
  const { rows } = await check(chen());
  expect(rows.map(({ verdict }) => verdict)).toEqual(['free', 'wrong', 'denied', 'wrong', 'free']);
  expect([0, 2, 3].map((row) => paper.cell(row, 'result'))).toEqual([
    '可登记',
    expect.stringContaining('已归属他人'),
    '有误 1 处：客户「不知名有限公司」不在档案中',
  ]);
  expect(readStampCell(String(paper.cell(1, 'stamp'))).marks.map(({ field }) => field)).toEqual(['doneOn', 'contact']);
  expect((await serverOf(house, 'chen').activities('mine')).items).toEqual([]);
});

test('发送 logs each row alone, says what came of it with its mark, and a second sending sends nothing', async () => {
  paper.type(visit());
  paper.type(visit({ doneOn: '2026-03-04' }));
  paper.type(visit({ outcome: '' }));
  paper.type({ customer: mine, kind: '电话', plannedOn: '2026-03-16' });
  const sent = await send(chen());
  expect(sent.rows.map(({ verdict }) => verdict).sort()).toEqual(['free', 'free', 'free', 'wrong']);
  expect([0, 1, 3].map(said)).toEqual([
    ['已登记', ''],
    ['已登记', '补记'],
    ['已列入计划', ''],
  ]);
  expect(await states()).toEqual(['same', 'same', 'unsent', 'same']);
  const unwanted = () => Promise.reject(new Error('nothing is to be sent'));
  expect((await send(chen({ commands: unwanted }))).rows.map(({ verdict }) => verdict)).toEqual(['wrong']);
});

test('a plan becomes done by typing the day on which it was', async () => {
  paper.type({ customer: mine, kind: '拜访', plannedOn: '2026-03-11' });
  await send(chen());
  house.clock.at = '2026-03-11T09:00:00.000Z';
  for (const [key, value] of Object.entries({
    doneOn: '2026-03-11',
    contact: '张海',
    outcome: '谈妥',
    nextOn: '2026-03-20',
  }))
    paper.set(0, key, value);
  expect(await states()).toEqual(['changed']);
  await send(chen());
  expect(said(0)).toEqual(['已登记', '']);
  const [line] = await serverOf(house, 'chen').readActivities([stampAt(0)?.id ?? '']);
  expect(line?.record).toMatchObject({ state: 'done', plannedOn: '2026-03-11', doneOn: '2026-03-11', revision: 2 });
});

test('an answer lost on the way makes no second entry', async () => {
  paper.type(visit());
  const lost = async (batch: readonly Envelope[]) => {
    await serverOf(house, 'chen').commands(batch);
    throw new ServerTrouble('offline');
  };
  expect((await send(chen({ commands: lost }))).ending).toBe('offline');
  expect((await send(chen())).left).toBe(0);
  expect((await serverOf(house, 'chen').activities('mine')).items).toHaveLength(1);
});

test('a row that was deleted is deleted nowhere: 取回 brings it back, and the rest stays as it is', async () => {
  paper.type(visit());
  paper.type(visit({ contact: '李四', outcome: '谈价格' }));
  await send(chen());
  const [, gone] = paper.rows.map((_, row) => stampAt(row)?.id);
  paper.rows.splice(1, 1);
  expect(await states()).toEqual(['same']);
  expect(await refresh(chen())).toMatchObject({ refreshed: 1, added: 0 });
  expect(await refresh(chen(), { bringMissing: true })).toMatchObject({ refreshed: 1, added: 1 });
  expect([stampAt(1)?.id, paper.cell(1, 'contact'), paper.cell(1, 'state')]).toEqual([gone, '李四', '完成']);
  expect(await states()).toEqual(['same', 'same']);
});

test('the same entry put right in two workbooks: the field that both changed is asked about, and the choice is kept', async () => {
  paper.type(visit());
  await send(chen());
  const activityId = stampAt(0)?.id ?? '';
  recordOf(await house.as('chen').send('activity.edit', { activityId, changes: { outcome: '已报价' } }, 1));
  paper.set(0, 'outcome', '下周报价');
  paper.set(0, 'note', '带样品');
  const { conflicts } = await send(chen());
  expect(conflicts).toMatchObject([
    {
      name: mine,
      fields: [{ field: 'outcome', base: '看了样品', mine: '下周报价', theirs: '已报价', both: '下周报价；已报价' }],
    },
  ]);
  const conflict = conflicts[0];
  expect(conflict && (await resolve(chen(), conflict, { outcome: 'both' })).conflicts).toEqual([]);
  expect([paper.cell(0, 'outcome'), paper.cell(0, 'note')]).toEqual(['下周报价；已报价', '带样品']);
  expect(await states()).toEqual(['same']);
});

test('a state left blank that a colleague’s edit has changed comes into the cell, and is not undone by the next sending', async () => {
  paper.type({ customer: mine, kind: '拜访', plannedOn: '2026-03-16' });
  await send(chen());
  const activityId = stampAt(0)?.id ?? '';
  recordOf(
    await house.as('chen').send('activity.edit', { activityId, changes: { state: 'missed', note: '对方出差' } }, 1),
  );
  paper.set(0, 'contact', '张海');
  await send(chen());
  expect([paper.cell(0, 'state'), paper.cell(0, 'note'), paper.cell(0, 'contact')]).toEqual([
    '未成',
    '对方出差',
    '张海',
  ]);
  expect(await states()).toEqual(['same']);
});
