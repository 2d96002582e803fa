import { parts, type Block } from './card-lines.ts';
import { partOfName } from './card-names.ts';

/** A row that somebody put in among a block's lines, with the cells that its parts would have. */
export interface RowPutIn {
  readonly block: Block;
  readonly cells: Readonly<Record<string, string>>;
}

const mostRows = 100;

const split = (cell: string): readonly [column: string, row: number] => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [column, Number(row)];
};

/** Rows between two lines of one block that are no line yet; where a field stands between them, the block ended. */
export function rowsPutIn(named: ReadonlyMap<string, string>): readonly RowPutIn[] {
  const lines = [...named].map(([name, cell]) => ({ place: partOfName(name), cell: split(cell) }));
  const others = new Set(lines.filter(({ place }) => !place).map(({ cell: [, row] }) => row));
  return (['contact', 'note'] as const).flatMap((block) => {
    const own = lines.filter(({ place }) => place?.block === block);
    const columns = Object.fromEntries(own.map(({ place, cell: [column] }) => [place?.part ?? '', column]));
    const rows = [...new Set(own.map(({ cell: [, row] }) => row))].sort((a, b) => a - b);
    return rows.flatMap((above, i) => {
      const below = rows[i + 1] ?? above;
      const between = Array.from(
        { length: Math.min(mostRows, Math.max(0, below - above - 1)) },
        (_, j) => above + 1 + j,
      );
      if (between.some((row) => others.has(row))) return [];
      return between.map((row) => ({
        block,
        cells: Object.fromEntries(parts[block].map((part) => [part, `${columns[part] ?? ''}${row}`])),
      }));
    });
  });
}
