import fc from 'fast-check';
import { crossingOf, crossingSheet, sides, type Side } from '#addin/pane/classes/cross.ts';
import type { Cell } from '#addin/wire.ts';
import { keysOf } from '#policy/keys-of.ts';
import { natures, processClasses, sources, timeClasses, volumeClasses } from '#policy/terms/customer.ts';

const aCell = (changes: Partial<Cell> = {}): Cell => ({
  time: 'old',
  process: 'traded',
  nature: 'company',
  volume: 'general',
  region: '',
  source: '',
  count: 1,
  fen: 0,
  ...changes,
});

const words = {
  sheetName: '客户分类',
  title: '地位 × 时间',
  count: '家数',
  money: '金额',
  total: '合计',
  note: '截至今天',
  sideName: (side: Side) => side,
  nameOf: (_: Side, value: string) => value,
};

test('given key and small customers, old and new: a line for each weight, counts by time across, money in fen', () => {
  const cells = [
    aCell({ volume: 'small', time: 'prospect', count: 7 }),
    aCell({ volume: 'key', count: 2, fen: 300_000_01 }),
    aCell({ volume: 'key', time: 'new', region: '华东', count: 1, fen: 99 }),
  ];
  expect(crossingOf(cells, 'volume', 'time')).toEqual({
    columns: ['prospect', 'new', 'old'],
    lines: [
      { value: 'key', count: 3, fen: 300_001_00, across: [0, 1, 2] },
      { value: 'small', count: 7, fen: 0, across: [7, 0, 0] },
    ],
    count: 10,
    fen: 300_001_00,
  });
});

test('values come in the policy’s order, others after them, and what says nothing last', () => {
  const cells = ['', '华东', '东北'].map((region) => aCell({ region }));
  expect(crossingOf(cells, 'region', 'volume').lines.map(({ value }) => value)).toEqual(['东北', '华东', '']);
  const kinds = ['', '外企', 'dealer', 'company'].map((nature) => aCell({ nature }));
  expect(crossingOf(kinds, 'nature', 'volume').lines.map(({ value }) => value)).toEqual([
    'company',
    'dealer',
    '外企',
    '',
  ]);
});

const one = <Value extends string>(values: Readonly<Record<Value, unknown>>) => fc.constantFrom(...keysOf(values));
const anyCell: fc.Arbitrary<Cell> = fc.record({
  time: one(timeClasses),
  process: one(processClasses),
  nature: one(natures),
  volume: one(volumeClasses),
  region: fc.constantFrom('', '华东', '华南'),
  source: one(sources),
  count: fc.nat(500),
  fen: fc.nat(1_000_000_000),
});

test('from whichever two sides they are looked at, no customer and no fen is lost or counted twice', () => {
  const side = fc.constantFrom(...keysOf(sides));
  fc.assert(
    fc.property(fc.array(anyCell), side, side, (cells, down, across) => {
      const { lines, count, fen } = crossingOf(cells, down, across);
      expect(count).toBe(cells.reduce((sum, cell) => sum + cell.count, 0));
      expect(fen).toBe(cells.reduce((sum, cell) => sum + cell.fen, 0));
      for (const line of lines) expect(line.across.reduce((sum, each) => sum + each, 0)).toBe(line.count);
    }),
  );
});

test('the sheet has a column for each value across, then counts and money, a total, and two charts', () => {
  const crossing = crossingOf([aCell({ count: 2, fen: 500 }), aCell({ time: 'new' })], 'volume', 'time');
  const sheet = crossingSheet(crossing, { down: 'volume', across: 'time' }, words);
  expect(sheet.header.map(({ kind }) => kind)).toEqual(['text', 'count', 'count', 'count', 'money']);
  expect(sheet.rows).toEqual([['general', 1, 2, 3, 500]]);
  expect(sheet.total).toEqual(['合计', 1, 2, 3, 500]);
  expect(sheet.chart).toMatchObject([
    { kind: 'stackedColumns', columns: [1, 2] },
    { kind: 'bars', columns: [4] },
  ]);
});
