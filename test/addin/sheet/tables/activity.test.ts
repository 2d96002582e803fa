import { rowsOf } from '#addin/sheet/diff.ts';
import { activityTable } from '#addin/sheet/tables/activity.ts';
import { columnsIn } from '#addin/sheet/which-table.ts';
import type { Me, RowServer } from '#addin/wire.ts';
import type { Activity } from '#policy/terms/activity.ts';
import { Paper } from '#given/paper.ts';

const id = '01JABCDEFGHJKMNPQRSTVWXYZ0';
const reader = {
  server: {} as RowServer,
  me: {
    actor: { staffId: 'staff-chen', name: '陈', roles: ['salesperson'] },
    people: {},
    today: '',
    edition: '',
  } as Me,
  locale: 'zh-CN',
  now: () => '2026-03-06T02:00:00.000Z',
} as const;

const done = {
  customer: '无锡天澜泵业有限公司',
  kind: '拜访',
  doneOn: '2026-03-05',
  contact: '张海',
  outcome: '看了样品',
  nextOn: '2026-03-20',
};
const rowWith = (cells: Readonly<Record<string, string | number>>) => {
  const paper = new Paper(activityTable);
  paper.type(cells);
  return rowsOf(paper.look())[0];
};
const found = (cells: Readonly<Record<string, string | number>>, revision = 0) => {
  const card = rowWith(cells)?.card;
  return card
    ? activityTable.findings(card, { id, revision, checksum: '' }, reader).map(({ by, where }) => [by, where.field])
    : 'unreadable';
};

test('a week’s list is recognised by the words that people put over it', () => {
  const header = ['日期', '客户名称', '类型', '见了谁', '洽谈结果', '下次跟进'];
  expect(Object.fromEntries(columnsIn(activityTable, header).at)).toEqual({
    doneOn: 0,
    customer: 1,
    kind: 2,
    contact: 3,
    outcome: 4,
    nextOn: 5,
  });
});

describe('a state left blank is what the days say', () => {
  test.each([
    ['a planned day alone is a plan', { plannedOn: '2026-03-09' }, 'planned'],
    ['a day on which it was done is done', { doneOn: '2026-03-05' }, 'done'],
    ['a plan with the day it was done is done', { plannedOn: '2026-03-04', doneOn: 46_086 }, 'done'],
    ['without a day nothing goes without saying', {}, ''],
    ['a state that was chosen stands', { plannedOn: '2026-03-09', state: '未成' }, 'missed'],
  ])('%s', (_, cells, state) => {
    expect(rowWith({ customer: '甲', ...cells })?.card?.['state']).toBe(state);
  });

  test('the cell stays blank, and the row counts as unchanged once the house has it', () => {
    const paper = new Paper(activityTable);
    paper.type(done);
    const card = rowsOf(paper.look())[0]?.card;
    expect([paper.cell(0, 'state'), card?.['state']]).toEqual(['', 'done']);
  });
});

describe('what is found before anything is sent', () => {
  test.each([
    ['a visit told whole: nothing', done, []],
    ['a plan for next week: nothing', { customer: '甲', kind: '电话', plannedOn: '2026-03-09' }, []],
    [
      'neither day nor state: which of them it is',
      { customer: '甲', kind: '拜访' },
      [['activity/kind-and-state-chosen', 'state']],
    ],
    [
      'done, and nobody spoken to: what is missing',
      { ...done, contact: '', nextOn: '' },
      [
        ['activity/done-is-complete', 'contact'],
        ['activity/done-is-complete', 'nextOn'],
      ],
    ],
    ['done last week: it is marked 补记', { ...done, doneOn: '2026-02-26' }, [['activity/written-in-time', 'doneOn']]],
    ['a choice that is none: the row cannot be read', { ...done, kind: '微信' }, 'unreadable'],
  ])('%s', (_, cells, findings) => expect(found(cells)).toEqual(findings));

  test('a row that the house has is an edit: written late once, it is not late again', () => {
    expect(found({ ...done, doneOn: '2026-02-26' }, 1)).toEqual([]);
  });
});

test.each([
  [0, { verb: 'activity.log', input: { activityId: id, card: done } }],
  [3, { verb: 'activity.edit', input: { activityId: id, changes: done } }],
])('at revision %i a row goes as %j', (revision, command) => {
  expect(activityTable.command(done, { id, revision }, reader)).toEqual(command);
});

describe('what our columns say', () => {
  const activity: Activity = {
    customer: '甲',
    kind: 'visit',
    state: 'done',
    plannedOn: '',
    doneOn: '2026-03-05',
    contact: '张海',
    outcome: '看了样品',
    nextOn: '2026-03-20',
    note: '',
    activityId: id,
    revision: 1,
    customerId: id,
    byId: 'staff-chen',
    loggedAt: '2026-03-06T02:00:00.000Z',
  };
  test.each<readonly [string, Partial<Activity>, object]>([
    ['done', {}, { result: '已登记', mark: '' }],
    ['planned', { state: 'planned' }, { result: '已列入计划', mark: '' }],
    ['missed', { state: 'missed' }, { result: '已记为未成', mark: '' }],
    ['moved, with its new day', { state: 'moved' }, { result: '已改期到 2026-03-20', mark: '' }],
    ['late and by consent', { isLate: true, consentId: id }, { result: '已登记', mark: '补记、凭同意' }],
    ['the first enquiry', { isFirstEnquiry: true }, { result: '已登记', mark: '首次询价' }],
  ])('%s', (_, changes, ours) => {
    expect(activityTable.shown({ ...activity, ...changes }, reader).ours).toEqual(ours);
  });
});
