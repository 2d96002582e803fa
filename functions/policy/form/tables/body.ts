import type { Grid } from '../grid.ts';
import type { Header } from './columns.ts';
import { isNothingMore, isOtherRow, isTotal, slotsAcross } from './ends.ts';
import { isBareRow, isDrawnRow, isNumbered, isWrittenRow } from './rows.ts';

/** The rows under a header. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Lines, fills or merges show how many rows there are. */
  readonly isDrawn: boolean;
  /** The row that ended it. */
  readonly endRow: number;
}

/** A body without lines goes to the sum, or to what comes next less the room kept before it; one row where nothing comes. */
function undrawn(grid: Grid, header: Header, firstRow: number): Body | undefined {
  if (isOtherRow(grid, header, firstRow) || !isBareRow(grid, firstRow)) return undefined;
  let endRow = firstRow;
  while (endRow <= grid.frame.bottom && isBareRow(grid, endRow)) endRow++;
  const isSummed = slotsAcross(grid, header, endRow).some(({ text }) => isTotal(text) || isNothingMore(text));
  const lastRow = endRow > grid.frame.bottom ? firstRow : Math.max(firstRow, endRow - (isSummed ? 1 : 2));
  return { firstRow, lastRow, isDrawn: false, endRow };
}

/** Reads down from a header to where its rows end, or as far as asked. */
export function bodyOf(grid: Grid, header: Header, mostRows: number): Body | undefined {
  const firstRow = header.bottom + 1;
  const bottom = Math.min(grid.frame.bottom, firstRow + mostRows);
  const isDrawn = firstRow <= bottom && isDrawnRow(grid, header, firstRow);
  const isOwn = (row: number): boolean =>
    (isDrawn && isDrawnRow(grid, header, row)) || isNumbered(grid, header, row) || isWrittenRow(grid, header, row);
  let last = firstRow - 1;
  for (let row = firstRow; row <= bottom; row++) {
    if (grid.heightOf(row) === 0) continue;
    if (isOtherRow(grid, header, row) || !isOwn(row)) break;
    last = row;
  }
  return last < firstRow ? undrawn(grid, header, firstRow) : { firstRow, lastRow: last, isDrawn, endRow: last + 1 };
}

/** Drawn rows after 以下空白 belong to the table, but nobody is meant to write there. */
export function closedUntil(grid: Grid, header: Header, { endRow, lastRow }: Body): number {
  if (!slotsAcross(grid, header, endRow).some(({ text }) => isNothingMore(text))) return lastRow;
  let row = endRow + 1;
  while (row <= grid.frame.bottom && isDrawnRow(grid, header, row) && isBareRow(grid, row)) row++;
  return row - 1;
}
