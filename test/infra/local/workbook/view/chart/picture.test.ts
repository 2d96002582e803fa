import type { Chart, ChartKind } from '#infra/local/workbook/model/chart.ts';
import { figuresOf } from '#infra/local/workbook/model/chart-figures.ts';
import { addChart, changeChart } from '#infra/local/workbook/model/charts.ts';
import type { Written } from '#infra/local/workbook/model/cells.ts';
import { chartPicture } from '#infra/local/workbook/view/chart/picture.ts';
import { scaleOf } from '#infra/local/workbook/view/chart/scale.ts';
import { type Shape, cut, widthOf } from '#infra/local/workbook/view/chart/shapes.ts';
import { givenBook } from '../../given-book.ts';

const figures: Written[][] = [
  ['大区', '家数', '金额'],
  ['华东', 12, 30],
  ['华北', 8, -10],
];

type Parts = Partial<Omit<Chart, 'id'>> | ((chart: Chart) => Partial<Omit<Chart, 'id'>>);

const picture = (kind: ChartKind, cells = figures, parts: Parts = {}, width = 400): Shape[] => {
  const { model, sheet } = givenBook(cells);
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  const chart = addChart(model, sheet, kind, { sheet, area }, 'Columns');
  changeChart(model, sheet, chart, typeof parts === 'function' ? parts(chart) : parts);
  return chartPicture(chart, figuresOf(model, chart), width, 300);
};

const textsIn = (shapes: Shape[], part: Shape['part']) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.part === part ? [shape] : []));
const boxesIn = (shapes: Shape[], part: Shape['part']) =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && shape.part === part ? [shape.box] : []));

test.each([
  [[0, 340], {}, [0, 100, 200, 300, 400]],
  [[12, 7, 9], {}, [0, 5, 10, 15]],
  [[-20, 340], {}, [-100, 0, 100, 200, 300, 400]],
  [[0.02, 0.07], {}, [0, 0.02, 0.04, 0.06, 0.08]],
  [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[7], { minimum: 5, maximum: 9 }, [5, 6, 7, 8, 9]],
])('an axis for %j with ends %j has its marks at round figures', (values, ends, ticks) => {
  expect(scaleOf(values, ends, 5).ticks).toEqual(ticks);
});

test('signs of Chinese are as wide as high, and what is too long is cut', () => {
  expect([widthOf('华东'), cut('华东大区', 36), cut('华东', 24), cut('华东大区', 5)]).toEqual([
    24,
    '华东…',
    '华东',
    '华…',
  ]);
});

test('standing bars stand on nought, those below it hang from it', () => {
  const [first, second, third, fourth] = boxesIn(picture('ColumnClustered'), 'bar');

  expect(first?.bottom).toBe(second?.bottom);
  expect(fourth?.top).toBe(third?.bottom);
  expect((second?.left ?? 0) - (first?.right ?? 0)).toBeCloseTo(0);
});

test('lying bars begin at the bottom; turned round, at the top', () => {
  const order = (shapes: Shape[]) =>
    textsIn(shapes, 'category')
      .sort((a, b) => a.at[1] - b.at[1])
      .map(({ text }) => text);
  const turned = picture('BarClustered', figures, ({ category }) => ({ category: { ...category, isReversed: true } }));

  expect([order(picture('BarClustered')), order(turned)]).toEqual([
    ['华北', '华东'],
    ['华东', '华北'],
  ]);
});

test.each([
  ['at the bottom', {}, true],
  ['at the top, where the categories are turned round', { isReversed: true }, false],
  [
    'at the bottom again, where it is to cross at the far end',
    { isReversed: true, crossing: 'Maximum' as const },
    true,
  ],
])('the figures of lying bars stand %s', (_, parts, isBelow) => {
  const shapes = picture('BarClustered', figures, ({ category }) => ({ category: { ...category, ...parts } }));
  const [tick] = textsIn(shapes, 'tick');
  const [bar] = boxesIn(shapes, 'bar');

  expect((tick?.at[1] ?? 0) > (bar?.top ?? 0)).toBe(isBelow);
});

test('stacked bars lie one on the other, and what is below nought goes down', () => {
  const [first, second, third, fourth] = boxesIn(picture('ColumnStacked'), 'bar');

  expect(second?.bottom).toBe(first?.top);
  expect(fourth?.top).toBe(third?.bottom);
});

test('shares of a whole reach from nought to one, and are written as such', () => {
  const positive: Written[][] = [
    ['', '甲', '乙'],
    ['一', 1, 3],
    ['二', 5, 5],
  ];

  expect(textsIn(picture('ColumnStacked100', positive), 'tick').map(({ text }) => text)).toEqual([
    '0%',
    '20%',
    '40%',
    '60%',
    '80%',
    '100%',
  ]);
});

test('a line is broken where a cell is blank, and a point alone is marked', () => {
  const shapes = picture('Line', [
    ['月', '金额'],
    ['一', 1],
    ['二', 2],
    ['三', ''],
    ['四', 4],
  ]);

  expect(shapes.filter(({ kind, part }) => kind === 'line' && part === 'line')).toHaveLength(2);
  expect(boxesIn(shapes, 'marker')).toHaveLength(1);
});

test('long names below bars are turned and cut; below wide bars they lie', () => {
  const long: Written[][] = [
    ['', '家数'],
    ...['长江三角洲一体化示范区客户', '粤港澳大湾区', '京津冀', '成渝'].map((name) => [name, 1]),
  ];
  const [first] = textsIn(picture('ColumnClustered', long, {}, 260), 'category');
  const [wide] = textsIn(picture('ColumnClustered', long, {}, 1200), 'category');

  expect([first?.text, first?.turn, wide?.text, wide?.turn]).toEqual([
    '长江三角洲一体…',
    -45,
    '长江三角洲一体化示范区客户',
    undefined,
  ]);
});

test('of more names than there is room for, some are left out; all bars stay', () => {
  const many: Written[][] = [['', '家数'], ...Array.from({ length: 60 }, (_, index) => [`客户${index}`, index])];
  const shapes = picture('BarClustered', many);

  expect(boxesIn(shapes, 'bar')).toHaveLength(60);
  expect(textsIn(shapes, 'category').length).toBeLessThan(25);
});

test.each<[ChartKind, string[]]>([
  ['Pie', ['60%', '40%']],
  ['Doughnut', ['60%', '40%', '75%', '25%']],
])('a %s says its shares', (kind, shares) => {
  const shapes = picture(kind, figures, ({ labels }) => ({ labels: { ...labels, showsShare: true } }));

  expect(textsIn(shapes, 'label').map(({ text }) => text)).toEqual(shares);
  expect(textsIn(shapes, 'legend').map(({ text }) => text)).toEqual(['华东', '华北']);
});

test('a slice that is the whole is a whole circle', () => {
  const [slice] = picture('Pie', [
    ['', '家数'],
    ['华东', 3],
    ['华北', 0],
  ]).filter(({ kind }) => kind === 'path');

  expect(slice).toMatchObject({ path: expect.stringMatching(/A\d+\.\d+ \d+\.\d+ 0 1 1/) as unknown });
});

test.each<ChartKind>(['ColumnClustered', 'BarStacked100', 'Line', 'Pie', 'Doughnut'])(
  'a %s without figures, or as small as can be, is drawn all the same',
  (kind) => {
    const shapes = [...picture(kind, [['', '']]), ...picture(kind, figures, {}, 1)];

    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null/);
  },
);

test('a chart of very many figures is drawn', () => {
  const many: Written[][] = [['', '甲', '乙'], ...Array.from({ length: 30_000 }, (_, index) => [index, index, 1])];
  const shapes = picture('ColumnStacked', many, ({ labels }) => ({ labels: { ...labels, showsValue: true } }));

  expect(boxesIn(shapes, 'bar')).toHaveLength(60_000);
});

test('everything stays within the chart', () => {
  const shapes = picture('BarClustered', figures, ({ labels, category, value }) => ({
    labels: { ...labels, showsValue: true, numberFormat: '#,##0.00' },
    category: { ...category, title: { text: '大区', isShown: true } },
    value: { ...value, title: { text: '金额（元）', isShown: true } },
    legend: { isShown: true, position: 'Right' },
  }));
  const reach = shapes.flatMap((shape) => {
    if (shape.kind === 'rect') return [shape.box.left, shape.box.right];
    if (shape.kind !== 'text' || shape.turn !== undefined) return [];
    const width = widthOf(shape.text, shape.size);
    const start = shape.at[0] - { start: 0, middle: width / 2, end: width }[shape.anchor];
    return [start, start + width];
  });

  expect(Math.min(...reach)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...reach)).toBeLessThanOrEqual(400);
});
