import fc from 'fast-check';
import { ageingLines, ageingSheet, ageingSides, ageingTotal } from '#addin/pane/money/ageing-lines.ts';
import type { AgeingCell } from '#addin/wire.ts';

const aCell = (changes: Partial<AgeingCell> = {}): AgeingCell => ({
  customerId: 'c1',
  customerName: '苏州恒岳轴承有限公司',
  ownerId: 'staff-chen',
  ownerName: '陈一舟',
  region: '华东',
  fens: [0, 0, 0, 0, 0],
  ...changes,
});
const cells = [
  aCell({ fens: [900, 100, 0, 0, 0] }),
  aCell({ customerId: 'c2', customerName: '无锡衡川', region: '', fens: [0, 0, 50, 0, 0] }),
  aCell({
    customerId: 'c3',
    customerName: '佛山禅岫',
    ownerId: 'staff-gao',
    ownerName: '高远帆',
    fens: [0, 0, 0, 0, 400],
  }),
];

test('by person: sums of each group, whoever has most overdue at the top', () => {
  expect(ageingLines(cells, 'person')).toEqual([
    { key: 'staff-gao', name: '高远帆', fens: [0, 0, 0, 0, 400], owedFen: 400, overdueFen: 400 },
    { key: 'staff-chen', name: '陈一舟', fens: [900, 100, 50, 0, 0], owedFen: 1050, overdueFen: 150 },
  ]);
});

test('two who are called alike are two; a region that is not said is a line of its own', () => {
  const namesake = aCell({ ownerId: 'staff-other', fens: [1, 0, 0, 0, 0] });
  expect(ageingLines([...cells, namesake], 'person')).toHaveLength(3);
  expect(ageingLines(cells, 'region').map(({ name, owedFen }) => [name, owedFen])).toEqual([
    ['华东', 1400],
    ['', 50],
  ]);
});

test('from whichever side, it is the same money', () => {
  const fens = fc.array(fc.nat(1_000_000_000), { minLength: 5, maxLength: 5 });
  const any = fc.record({ who: fc.nat(3), customer: fc.nat(5), region: fc.constantFrom('', '华东', '华南'), fens });
  fc.assert(
    fc.property(fc.array(any), (some) => {
      const all = some.map(({ who, customer, region, fens: own }) =>
        aCell({ ownerId: `staff-${who}`, customerId: `c${customer}`, region, fens: own }),
      );
      const totals = ageingSides.map((side) => ageingTotal(ageingLines(all, side)));
      for (const total of totals) expect(total).toEqual(totals[0]);
      expect(totals[0]?.owedFen).toBe(all.flatMap((cell) => cell.fens).reduce((sum, fen) => sum + fen, 0));
    }),
  );
});

test('as a sheet: a column for every group, the sums last, and a chart of the groups alone', () => {
  const sheet = ageingSheet(ageingLines(cells, 'region'), {
    sheetName: '账龄',
    title: '账龄：按区域',
    side: '区域',
    groups: ['未到期', '1–30', '31–60', '61–90', '90+'],
    owed: '欠款合计',
    overdue: '逾期合计',
    measure: '未收（元）',
    total: '合计',
    unsaid: '未填',
    note: '',
  });
  expect(sheet.header.map(({ text }) => text)).toEqual([
    '区域',
    '未到期',
    '1–30',
    '31–60',
    '61–90',
    '90+',
    '逾期合计',
    '欠款合计',
  ]);
  expect(sheet.rows).toEqual([
    ['华东', 900, 100, 0, 0, 400, 500, 1400],
    ['未填', 0, 0, 50, 0, 0, 50, 50],
  ]);
  expect(sheet.total).toEqual(['合计', 900, 100, 50, 0, 400, 550, 1450]);
  expect(sheet.chart).toMatchObject({ kind: 'stackedBars', columns: [1, 2, 3, 4, 5] });
});
