import { cellAt } from '#policy/form/address.ts';
import type { Area } from '#policy/form/cell-map.ts';

/** A block of cells as Excel tells it, counted from 0. */
export interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The block's area, counted from 1. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Block): Area => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

export const around = (areas: readonly Area[]): Area | undefined =>
  areas.reduce<Area | undefined>(
    (all, { top, left, bottom, right }) =>
      all
        ? {
            top: Math.min(all.top, top),
            left: Math.min(all.left, left),
            bottom: Math.max(all.bottom, bottom),
            right: Math.max(all.right, right),
          }
        : { top, left, bottom, right },
    undefined,
  );

export const cellCount = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const sheetPart = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const place = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** The cells a name stands for; undefined where it stands for none, or for more than one block. */
export function placeIn(formula: string): { readonly sheet: string; readonly area: Area } | undefined {
  const [, quoted, bare, address = ''] = sheetPart.exec(formula.replace(/^=/, '')) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const [, left, top, right = left, bottom = top] = place.exec(address) ?? [];
  if (sheet === undefined || left === undefined || top === undefined) return undefined;
  const [first, last] = [cellAt(`${left}${top}`), cellAt(`${right ?? left}${bottom ?? top}`)];
  return { sheet, area: { top: first.row, left: first.column, bottom: last.row, right: last.column } };
}

const runsOf = (lines: readonly number[]): [first: number, last: number][] => {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
};

/** Lines as addresses, neighbours together: `3:5` of rows, `C:E` of columns. */
export const lineAddresses = (lines: readonly number[], nameOf: (line: number) => string): string[] =>
  runsOf(lines).map(([first, last]) => `${nameOf(first)}:${nameOf(last)}`);

/** Addresses of so many areas are short enough for one call. */
const mostAreas = 400;

/** Addresses as texts that each are short enough to be told in one call. */
export const joined = (addresses: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(addresses.length / mostAreas) }, (_, i) =>
    addresses.slice(i * mostAreas, (i + 1) * mostAreas).join(','),
  );
