import { byContract, receivablesSheet, shownOf, sumsOf } from '#addin/pane/money/receivable-list.ts';
import { figuresPaper } from '#addin/sheet/paper/figures.ts';
import { aReceivable, anAccountLine } from '#given/account-line.ts';
import { without } from '#policy/without.ts';

const late = aReceivable();
const today = aReceivable({ n: 1, label: '预付款', dueOn: '2026-03-19', overdueDays: 0, step: 0 });
const soon = aReceivable({ n: 2, label: '到货款', dueOn: '2026-03-25', overdueDays: 0, step: -7 });
const ahead = without(aReceivable({ n: 4, dueOn: '2026-09-01', overdueDays: 0 }), 'step');
const undated = without(aReceivable({ n: 5, label: '质保金', overdueDays: 0 }), 'step', 'dueOn');
const paid = without(aReceivable({ n: 6, paidFen: 21_000_000, leftFen: 0, overdueDays: 0 }), 'step');
const account = anAccountLine([late, today, soon, ahead, undated, paid]);
const advanceOnly = anAccountLine([], { advanceFen: 100 });

test.each([
  ['all', [3, 1, 2, 4, 5]],
  ['soon', [1, 2]],
  ['overdue', [3]],
] as const)('looking at %s, these instalments are shown and what is paid is not', (filter, wanted) => {
  const [shown] = shownOf([account], filter);
  expect(shown?.receivables.map(({ n }) => n)).toEqual(wanted);
});

test('who has only paid in advance stands in the whole list, and in no other', () => {
  expect(shownOf([advanceOnly], 'all')).toHaveLength(1);
  expect(shownOf([advanceOnly], 'overdue')).toEqual([]);
});

test('sums are of the customers, whatever is looked at', () => {
  expect(sumsOf([account, advanceOnly])).toEqual({ owedFen: 105_000_000, overdueFen: 21_000_000 });
});

test('by contract: the one whose money falls due first at the top, and each in the order of its instalments', () => {
  const other = aReceivable({ contractId: '01K00000000000000000000009', number: '', n: 1 });
  const contracts = byContract([late, other, today]);
  expect(contracts.map(({ number, receivables }) => [number, receivables.map(({ n }) => n)])).toEqual([
    ['LC-2026-0302', [1, 3]],
    ['', [1]],
  ]);
});

test('as a sheet: days as days, money as numbers with two decimals, and what is left summed', () => {
  const explanation = { cause: '等验收单', measure: '周五去取', promisedOn: '', byId: 'staff-chen', at: '' };
  const sheet = receivablesSheet(shownOf([anAccountLine([{ ...late, explanation }, undated])], 'all'), {
    sheetName: '应收',
    title: '应收',
    header: {
      customer: '客户',
      owner: '归属人',
      number: '合同编号',
      instalment: '哪一期',
      dueOn: '到期日',
      due: '应收',
      paid: '已收',
      left: '未收',
      days: '逾期天数',
      step: '催款',
      said: '说明',
    },
    total: '合计',
    notes: [],
    stepOf: ({ step }) => (step === undefined ? undefined : `第${step}天`),
    saidOf: ({ cause }) => cause,
  });
  expect(sheet.rows).toEqual([
    [
      '苏州恒岳轴承有限公司',
      '陈一舟',
      'LC-2026-0302',
      '验收款',
      '2026-02-01',
      21_000_000,
      0,
      21_000_000,
      46,
      '第30天',
      '等验收单',
    ],
    [
      '苏州恒岳轴承有限公司',
      '陈一舟',
      'LC-2026-0302',
      '质保金',
      undefined,
      21_000_000,
      0,
      21_000_000,
      0,
      undefined,
      undefined,
    ],
  ]);
  const { map } = figuresPaper(sheet);
  const formatAt = (row: number, column: number) => {
    const cell = map.cells.find((each) => each.row === row && each.column === column);
    return [map.looks[cell?.look ?? 0]?.format, cell?.number];
  };
  expect([formatAt(3, 5), formatAt(3, 8), formatAt(5, 8), formatAt(4, 5)]).toEqual([
    ['yyyy-mm-dd', 46_054],
    ['#,##0.00', 210_000],
    ['#,##0.00', 420_000],
    ['yyyy-mm-dd', undefined],
  ]);
});
