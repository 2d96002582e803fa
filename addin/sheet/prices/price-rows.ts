import { addressOf } from '#policy/form/address.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import { squash } from '#policy/form/squash.ts';
import { keysOf } from '#policy/keys-of.ts';
import { PriceId, priceFieldNames, type PriceField } from '#policy/terms/price.ts';
import type { PriceHeader } from './price-header.ts';
import { readLine, type ReadLine, type Written } from './price-line.ts';

/** One row of a sheet's price list. */
export interface PriceRow extends ReadLine {
  readonly row: number;
  /** The line that it was drawn from, where the sheet says so. */
  readonly priceId?: string;
  readonly cells: Readonly<Partial<Record<PriceField, string>>>;
}

/** The rows under a header, and how many were passed over as headings or notes. */
export interface PriceRows {
  readonly rows: readonly PriceRow[];
  readonly passedOver: readonly number[];
}

const nothing: Written = { text: '' };
const fields = keysOf(priceFieldNames);

/** What stands in a cell; a merged area says the same in all its rows. */
function reader({ cells, merges }: CellMap): (row: number, column: number) => Cell | undefined {
  const known = new Map(cells.map((cell) => [addressOf(cell), cell]));
  for (const { top, left, bottom } of merges) {
    const first = known.get(addressOf({ row: top, column: left }));
    for (let row = top + 1; first && row <= bottom; row += 1) known.set(addressOf({ row, column: left }), first);
  }
  return (row, column) => known.get(addressOf({ row, column }));
}

/** Reads the rows under the header; empty ones and repeated headers are none. */
export function rowsUnder(map: CellMap, { row: header, columns }: PriceHeader): PriceRows {
  const cellAt = reader(map);
  const last = map.cells.reduce((most, { row }) => Math.max(most, row), header);
  const rows: PriceRow[] = [];
  const passedOver: number[] = [];
  const titles = squash(cellAt(header, columns.get('product') ?? 0)?.text ?? '');
  for (let row = header + 1; row <= last; row += 1) {
    const at = (field: PriceField | 'priceId') => cellAt(row, columns.get(field) ?? 0);
    const said = fields.filter((field) => squash(at(field)?.text ?? '') !== '');
    if (said.length === 0 || squash(at('product')?.text ?? '') === titles) continue;
    if (said.length === 1 && said[0] === 'product' && columns.size > 1) {
      passedOver.push(row);
      continue;
    }
    const written = Object.fromEntries(fields.map((field) => [field, at(field) ?? nothing]));
    const id = PriceId.safeParse(at('priceId')?.text.trim());
    rows.push({
      row,
      ...(id.success ? { priceId: id.data } : {}),
      cells: Object.fromEntries(
        fields.flatMap((field) => {
          const column = columns.get(field);
          return column === undefined ? [] : [[field, addressOf({ row, column })]];
        }),
      ),
      ...readLine(written as Record<PriceField, Written>),
    });
  }
  return { rows, passedOver };
}
