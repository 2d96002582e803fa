import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import { around } from '../form/areas.ts';

/** What stands in cells, by address. */
export type Values = Readonly<Record<string, string | number>>;

const written = ({ row, column, look, isPick }: Cell, value: string | number): Cell => ({
  row,
  column,
  text: String(value),
  ...(typeof value === 'number' ? { number: value } : {}),
  ...(look === undefined ? {} : { look }),
  ...(isPick ? { isPick } : {}),
});

const inRows = (one: Cell, other: Cell): number => one.row - other.row || one.column - other.column;

/** A form with these values in its cells; what a formula shows is left to the formula. */
export function filledMap(map: CellMap, values: Values): CellMap {
  const known = new Set(map.cells.map(addressOf));
  const filled = map.cells.map((cell) => {
    const value = values[addressOf(cell)];
    return value === undefined || cell.formula !== undefined ? cell : written(cell, value);
  });
  const fresh = Object.entries(values)
    .filter(([address]) => !known.has(address))
    .map(([address, value]) => written({ ...cellAt(address), text: '' }, value));
  return { ...map, cells: [...filled, ...fresh].sort(inRows) };
}

const grey = { color: '#808080', size: 8 } as const;

/** A form with a line below it, which is printed with it. */
export function withLineBelow(map: CellMap, text: string): CellMap {
  const cells = map.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const whole = around([...cells, ...map.merges, ...(map.printArea ? [map.printArea] : [])]);
  const [row, column] = [(whole?.bottom ?? 0) + 1, map.printArea?.left ?? whole?.left ?? 1];
  return {
    ...map,
    looks: [...map.looks, grey],
    cells: [...map.cells, { row, column, text, look: map.looks.length }],
    ...(map.printArea ? { printArea: { ...map.printArea, bottom: Math.max(map.printArea.bottom, row) } } : {}),
  };
}
