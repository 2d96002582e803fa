import { lettersOf as letters } from '#policy/form/address.ts';

/** A column's letters, counted from 0. */
export const lettersOf = (column: number): string => letters(column + 1);

/** One or more neighbouring rows of a column or of several, as an address. */
export const addressOf = (columns: readonly [number, number], lines: readonly [number, number]): string =>
  `${lettersOf(columns[0])}${lines[0]}:${lettersOf(columns[1])}${lines[1]}`;

/** Cells of one row: a column or several. */
export interface Cells {
  readonly columns: readonly [number, number];
  readonly line: number;
}

/** Addresses of cells, those that stand right under each other taken together, from the top down. */
export function addressesOf(cells: readonly Cells[]): string[] {
  const strips: { columns: Cells['columns']; lines: [number, number] }[] = [];
  for (const { columns, line } of [...cells].sort((a, b) => a.columns[0] - b.columns[0] || a.line - b.line)) {
    const last = strips.at(-1);
    if (last?.columns[0] === columns[0] && last.columns[1] === columns[1] && line <= last.lines[1] + 1)
      last.lines[1] = line;
    else strips.push({ columns, lines: [line, line] });
  }
  return strips.sort((a, b) => a.lines[0] - b.lines[0]).map(({ columns, lines }) => addressOf(columns, lines));
}
