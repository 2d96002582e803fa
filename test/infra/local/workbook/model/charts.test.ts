import { boxOf } from '#infra/local/workbook/model/chart-place.ts';
import { categoriesOfSeries, figuresOf } from '#infra/local/workbook/model/chart-figures.ts';
import {
  addChart,
  changeChart,
  changeSeries,
  findChart,
  placeChart,
  removeChart,
} from '#infra/local/workbook/model/charts.ts';
import { hideLines, resizeLines } from '#infra/local/workbook/model/lines.ts';
import { present } from '#infra/local/workbook/model/refusal.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import { copySheet, moveSheet, renameSheet } from '#infra/local/workbook/model/sheets.ts';
import { fromSnapshot, snapshotOf } from '#infra/local/workbook/model/snapshot.ts';
import { deleteCells, insertCells } from '#infra/local/workbook/model/structure.ts';
import { at, givenBook, givenTable, refusalOf } from '../given-book.ts';

const figures = [
  ['大区', '家数', '金额'],
  ['华东', 12, 3_400.5],
  ['华北', 7, 1_250],
  ['华南', 9, 2_000],
];

const givenChart = (source = 'A1:C4') => {
  const book = givenBook(figures);
  const chart = addChart(book.model, book.sheet, 'ColumnClustered', { sheet: book.sheet, area: at(source) });
  return { ...book, chart };
};

const pointing = ({ chart }: ReturnType<typeof givenChart>) =>
  chart.series.map(({ name, categories, values }) => [name, categories, values]);

test('the first row gives the names and the first column the categories', () => {
  expect(pointing(givenChart())).toEqual([
    ['=表单!$B$1', '=表单!$A$2:$A$4', '=表单!$B$2:$B$4'],
    ['=表单!$C$1', '=表单!$A$2:$A$4', '=表单!$C$2:$C$4'],
  ]);
});

test.each([
  [
    'figures alone have neither names nor categories',
    'B2:C4',
    [
      ['', '', '=表单!$B$2:$B$4'],
      ['', '', '=表单!$C$2:$C$4'],
    ],
  ],
  ['one column with its head', 'B1:B4', [['=表单!$B$1', '', '=表单!$B$2:$B$4']]],
  ['more columns than rows: each row is a series', 'A1:C2', [['=表单!$A$2', '=表单!$B$1:$C$1', '=表单!$B$2:$C$2']]],
  ['whole columns reach as far as something is written', 'A:B', [['=表单!$B$1', '=表单!$A$2:$A$4', '=表单!$B$2:$B$4']]],
])('%s', (_, source, expected) => {
  expect(pointing(givenChart(source))).toEqual(expected);
});

test('it shows what stands in the cells, and no hidden rows', () => {
  const book = givenChart();
  hideLines(book.model, book.sheet, 'rows', at('3:3'), true);

  expect(figuresOf(book.model, book.chart)).toEqual({
    title: '图表标题',
    categories: ['华东', '华南'],
    series: [
      { name: '家数', values: [12, 9], color: '#4472C4', numberFormat: 'General' },
      { name: '金额', values: [3400.5, 2000], color: '#ED7D31', numberFormat: 'General' },
    ],
  });
});

test('one series gives its name to the chart; a text counts as nought and a blank cell not at all', () => {
  const book = givenChart('A1:B4');
  book.person.type('表单', 'B2', '无');
  book.person.type('表单', 'B3', '');

  expect(figuresOf(book.model, book.chart)).toMatchObject({ title: '家数', series: [{ values: [0, undefined, 9] }] });
});

test('rows that are inserted, a sheet that is renamed and moved: the chart points at the same cells', () => {
  const book = givenChart();
  insertCells(book.model, book.sheet, at('3:4'), 'Down');
  renameSheet(book.model, book.sheet, '按大区');
  moveSheet(book.model, book.sheet, 0);

  expect(pointing(book)[0]).toEqual(['=按大区!$B$1', '=按大区!$A$2:$A$6', '=按大区!$B$2:$B$6']);
});

test('it goes and grows with the cells under it', () => {
  const { model, sheet, chart } = givenChart();
  placeChart(model, sheet, chart, { left: 50, top: 20, width: 100, height: 50 });
  insertCells(model, sheet, at('1:2'), 'Down');
  resizeLines(model, sheet, 'columns', at('A:A'), 80);
  resizeLines(model, sheet, 'columns', at('C:C'), 60);

  expect(boxOf(sheet, chart)).toEqual({ left: 82, top: 50, width: 112, height: 50 });
});

test('one whose cells are all taken away stays there, as large as before', () => {
  const { model, sheet, chart } = givenChart();
  placeChart(model, sheet, chart, { left: 50, top: 155, width: 100, height: 40 });

  deleteCells(model, sheet, at('10:15'), 'Up');

  expect(boxOf(sheet, chart)).toEqual({ left: 50, top: 135, width: 100, height: 40 });
});

test('what it was drawn from being gone, it shows nothing', () => {
  const book = givenChart('A1:B4');
  deleteCells(book.model, book.sheet, at('B:B'), 'Left');

  expect(figuresOf(book.model, book.chart)).toMatchObject({ title: '系列1', series: [{ values: [] }] });
});

test('a copied sheet has a chart of its own that shows the copy', () => {
  const { model, sheet, chart } = givenChart('A1:B4');
  const copy = copySheet(model, sheet);
  const copied = present(copy.charts[0]);

  expect(copied.id).not.toBe(chart.id);
  expect(copied.series[0]?.values).toBe("='表单 (2)'!$B$2:$B$4");
});

test('a snapshot keeps it; one from before there were charts has none', () => {
  const { model, sheet } = givenChart();
  const snapshot = snapshotOf(model);
  const before = snapshotOf(givenBook().model);

  expect(fromSnapshot(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot).sheet('表单').charts).toEqual(
    sheet.charts,
  );
  expect(fromSnapshot(before).sheet('表单').charts).toEqual([]);
});

test('names are given in order, found in any case, and no two are the same', () => {
  const { model, sheet, chart } = givenChart();
  const other = addChart(model, sheet, 'Pie', { sheet, area: at('A1:B4') });
  changeChart(model, sheet, other, { name: 'Money' });

  expect([chart.name, findChart(sheet, 'MONEY')]).toEqual(['图表 1', other]);
  expect(refusalOf(() => changeChart(model, sheet, chart, { name: 'money' }))).toBe('InvalidArgument');
});

test('its coming, changing and going are told', () => {
  const { model, sheet, chart, changes } = givenChart();
  changeChart(model, sheet, chart, { kind: 'Pie' });
  removeChart(model, sheet, chart);

  expect(changes.flatMap((change) => (change.kind === 'chart' ? [change.what] : []))).toEqual([
    'added',
    'changed',
    'removed',
  ]);
});

test.each([
  ['no chart is added, changed or removed on a protected sheet', {}, 'AccessDenied'],
  ['but where objects may be edited', { allowEditObjects: true }, undefined],
])('%s', (_, options, expected) => {
  const { model, sheet, chart } = givenChart();
  protect(model, sheet, options);
  const add = () => addChart(model, sheet, 'Pie', { sheet, area: at('A1:B4') });

  expect(
    [add, () => changeChart(model, sheet, chart, { kind: 'Pie' }), () => removeChart(model, sheet, chart)].map(
      refusalOf,
    ),
  ).toEqual([expected, expected, expected]);
});

test('names in two columns are read row by row', () => {
  const { model, sheet, chart } = givenChart('B1:B4');
  const [series] = chart.series;
  if (series) changeSeries(model, sheet, chart, series, { categories: '=表单!$A$2:$B$4' });

  expect(figuresOf(model, chart).categories).toEqual(['华东 12', '华北 7', '华南 9']);
});

test('a chart of a table’s columns takes in the row that is typed below it; one of some of its rows does not', () => {
  const { model, sheet, person, table } = givenTable(figures);
  const whole = addChart(model, sheet, 'Pie', { sheet, area: at('A1:B4') });
  const part = addChart(model, sheet, 'Pie', { sheet, area: at('A1:B3') });
  person.type('表单', 'A5', '西南');
  person.type('表单', 'B5', '4');

  expect(table.area.bottom).toBe(4);
  expect(figuresOf(model, whole)).toMatchObject({
    categories: ['华东', '华北', '华南', '西南'],
    series: [{ values: [12, 7, 9, 4] }],
  });
  expect(part.series[0]?.values).toBe('=表单!$B$2:$B$3');
});

test('a series without categories counts its points', () => {
  const { model, chart } = givenChart('B2:B4');

  expect(categoriesOfSeries(model, chart.series[0])).toEqual(['1', '2', '3']);
});
