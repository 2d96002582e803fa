import type { CellValue } from '#addin/sheet/columns.ts';
import type { Look } from '#addin/sheet/look.ts';
import { blocksOf, type Write } from '#addin/sheet/plan.ts';

const at = (places: Record<string, number>): Pick<Look, 'at'> => ({ at: new Map(Object.entries(places)) });
const write = (row: number, key: string, value: CellValue, numberFormat = '@'): Write => ({
  row,
  key,
  value,
  numberFormat,
});
const blocks = (look: Pick<Look, 'at'>, ...writes: Write[]) =>
  blocksOf(writes, look).map(({ top, left, values }) => ({ top, left, values }));

describe('cells are written in the fewest rectangles that touch nothing else', () => {
  const beside = at({ result: 3, owner: 4, stamp: 5 });

  test('rows under each other and columns beside each other are one', () => {
    expect(
      blocks(beside, write(1, 'owner', 'd'), write(0, 'result', 'a'), write(0, 'owner', 'b'), write(1, 'result', 'c')),
    ).toEqual([
      {
        top: 0,
        left: 3,
        values: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
  });

  test('a column of the person’s own between ours is not touched', () => {
    expect(blocks(at({ result: 3, owner: 5 }), write(0, 'result', 'a'), write(0, 'owner', 'b'))).toEqual([
      { top: 0, left: 3, values: [['a']] },
      { top: 0, left: 5, values: [['b']] },
    ]);
  });

  test('a row between is not touched', () => {
    expect(blocks(beside, write(0, 'result', 'a'), write(2, 'result', 'b'))).toEqual([
      { top: 0, left: 3, values: [['a']] },
      { top: 2, left: 3, values: [['b']] },
    ]);
  });

  test('another number format is another rectangle', () => {
    expect(blocks(beside, write(0, 'result', 'a'), write(0, 'owner', 1, 'yyyy-mm-dd'))).toHaveLength(2);
  });

  test('a cell written twice has the last value, one without a column none', () => {
    expect(blocks(beside, write(0, 'stamp', 'a'), write(0, 'stamp', 'b'), write(0, 'number', 'c'))).toEqual([
      { top: 0, left: 5, values: [['b']] },
    ]);
  });
});
