import { figuresPaper, type FiguresSketch } from '#addin/sheet/paper/figures.ts';
import { CellMap } from '#policy/form/cell-map.ts';

const sketch: FiguresSketch = {
  sheetName: '按大区',
  title: '按大区',
  header: [
    { text: '大区', kind: 'text' },
    { text: '家数', kind: 'count' },
    { text: '金额（元）', kind: 'money' },
  ],
  rows: [
    ['华东', 1_200, 123_456_789],
    ['华北', 7, 10],
  ],
};

const textsOf = ({ cells }: CellMap) => cells.map(({ row, column, text }) => `${row},${column} ${text}`);

test('figures are written as people write them: counts whole, fen as yuan with two decimals', () => {
  const { map } = figuresPaper(sketch);

  expect(CellMap.parse(map)).toEqual(map);
  expect(textsOf(map)).toEqual([
    '1,1 按大区',
    '2,1 大区',
    '2,2 家数',
    '2,3 金额（元）',
    '3,1 华东',
    '3,2 1,200',
    '3,3 1,234,567.89',
    '4,1 华北',
    '4,2 7',
    '4,3 0.10',
  ]);
});

test('columns are as wide as what stands in them, and no wider than is read easily', () => {
  const long = { ...sketch, rows: [['长'.repeat(60), 1, 1], ...sketch.rows] };

  expect(figuresPaper(long).map.columns.map(({ size }) => size)).toEqual([36, 8, 14]);
  expect(figuresPaper(long).map.rows.find(({ at }) => at === 3)?.size).toBeGreaterThan(40);
});

test.each([
  ['beside the table', 'columns', 2, { top: 3, left: 5, bottom: 19, right: 13 }],
  ['as high as its bars need', 'bars', 20, { top: 3, left: 5, bottom: 38, right: 13 }],
] as const)('a chart stands %s', (_, kind, count, place) => {
  const rows = Array.from({ length: count }, (__, i) => [`第${i}`, i, i]);
  const { pictures, map } = figuresPaper({ ...sketch, rows, chart: { kind, title: '家数', columns: [1] } });

  expect(pictures.map((picture) => picture.place)).toEqual([place]);
  expect(map.printArea).toEqual({ top: 1, left: 1, bottom: place.bottom, right: 13 });
});

test('below a table that fills the window, as wide as it is', () => {
  const header = Array.from({ length: 8 }, (_, i) => ({ text: `逾期 ${i}1–${i}9 天`, kind: 'money' as const }));
  const wide = { ...sketch, header, rows: [header.map(() => 123_456_789)], notes: ['截至今天'] };
  const { pictures } = figuresPaper({ ...wide, chart: { kind: 'columns', title: '账龄', columns: [1] } });

  expect(pictures.map(({ place }) => [place.top, place.left, place.right])).toEqual([[7, 1, 8]]);
});

test('several charts stand one below the other', () => {
  const picture = { kind: 'pie', title: '家数', columns: [1] } as const;
  const { pictures } = figuresPaper({ ...sketch, chart: [picture, picture] });

  expect((pictures[1]?.place.top ?? 0) - (pictures[0]?.place.bottom ?? 0)).toBe(2);
});

test('a chart may take its names from another column, and passes over columns that are not there', () => {
  const { pictures } = figuresPaper({ ...sketch, chart: { kind: 'line', title: '', columns: [2, 7], names: 1 } });

  expect(pictures).toMatchObject([
    { nameCells: { top: 3, left: 2, bottom: 4, right: 2 }, series: [{ text: '金额（元）', cells: { left: 3 } }] },
  ]);
});

test('a day is written as Excel’s own, so that it sorts and filters; one that is not known is left empty', () => {
  const header = [...sketch.header, { text: '到期日', kind: 'day' }] as const;
  const { map } = figuresPaper({
    ...sketch,
    header,
    rows: [
      ['华东', 1, 1, '2026-03-31'],
      ['华北', 1, 1],
    ],
  });

  const days = map.cells.filter(({ row, column }) => row > 2 && column === 4);
  expect(days.map(({ text, number }) => [text, number])).toEqual([
    ['2026-03-31', 46_112],
    ['', undefined],
  ]);
  expect(days.map(({ look = 0 }) => map.looks[look]?.format)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
});
