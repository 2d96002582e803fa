import type { CellValue } from '../columns.ts';
import type { Look, LookColumn } from '../look.ts';
import { noTable } from '../obstacles.ts';
import { isOverlay } from '../overlay.ts';
import type { SheetTable } from '../sheet-table.ts';
import { columnsIn, columnsOf } from '../which-table.ts';
import { findTable, type Place } from './finding-table.ts';
import { isReadOnlyDocument, trip, type Context } from './turns.ts';

/** Excel on the web takes up to 5 MB and gives up to 5 MB; a cell has a few dozen bytes. */
const cellsOfTrip = 200_000;

interface Reading {
  readonly range: Excel.Range;
  readonly column: number;
}

const columnPart = (body: Excel.Range, column: number, top: number, count: number): Excel.Range =>
  body.getCell(top, column).getResizedRange(count - 1, 0);

/** Reads columns of the body in as few trips as the sizes allow: one, unless the table is huge. */
async function readColumns(
  context: Context,
  body: Excel.Range,
  rowCount: number,
  wanted: readonly number[],
  member: 'formulas' | 'values',
): Promise<Map<number, CellValue[]>> {
  const rowsOfTrip = Math.max(1, Math.floor(cellsOfTrip / Math.max(1, wanted.length)));
  const cells = new Map<number, CellValue[]>(wanted.map((column) => [column, []]));
  for (let top = 0; top < rowCount; top += rowsOfTrip) {
    const count = Math.min(rowsOfTrip, rowCount - top);
    const readings: Reading[] = wanted.map((column) => ({
      column,
      range: columnPart(body, column, top, count).load(member),
    }));
    await trip(context);
    for (const { column, range } of readings) {
      const known = cells.get(column);
      for (const [cell] of range[member] as CellValue[][]) known?.push(cell ?? '');
    }
  }
  return cells;
}

const looksLikeFormula = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Formulas stand for the values too wherever there is no formula, which halves what comes over the wire. */
async function readLook(
  context: Context,
  body: Excel.Range,
  rowCount: number,
  wanted: readonly number[],
): Promise<Map<number, LookColumn>> {
  const formulas = await readColumns(context, body, rowCount, wanted, 'formulas');
  const computed = wanted.filter((column) => formulas.get(column)?.some(looksLikeFormula));
  const values = computed.length > 0 ? await readColumns(context, body, rowCount, computed, 'values') : undefined;
  return new Map(
    [...formulas].map(([column, cells]) => [column, { values: values?.get(column) ?? cells, formulas: cells }]),
  );
}

/** The table as a visit saw it. */
export interface Seen {
  readonly look: Look;
  readonly place: Place;
  readonly body: Excel.Range;
  readonly overlays: readonly Excel.ConditionalFormat[];
}

/** Looks at the stamps alone, or at every column we know. */
export async function see(context: Context, ours: SheetTable, extent: 'stamps' | 'whole'): Promise<Seen> {
  const place = await findTable(context, ours);
  if (!place) throw noTable(ours);
  const { table, sheet, header } = place;
  const { at, missing } = columnsIn(ours, header);
  const wanted = columnsOf(ours).flatMap(({ key }) =>
    extent === 'whole' || key === 'stamp' ? (at.get(key) ?? []) : [],
  );
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,address');
  sheet.protection.load('protected');
  context.workbook.load('readOnly');
  const rules = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  const rowCount = Math.max(1, place.filledRows);
  const read = await readLook(context, body, rowCount, wanted);
  const look: Look = {
    table: ours,
    header,
    rowCount,
    firstLine: body.rowIndex + 1,
    isProtected: sheet.protection.protected,
    isReadOnly: context.workbook.readOnly || isReadOnlyDocument(),
    columns: read,
    at,
    missing,
  };
  const overlays = rules.items.filter(
    ({ type, customOrNullObject }) => type === 'Custom' && isOverlay(customOrNullObject.rule.formula),
  );
  return { look, place, body, overlays };
}

/** Reads once more what the visit has seen, as far as one trip can bring it: the stamps first. Known after the trip. */
export function seenAgain({ place, look, body }: Seen): () => boolean {
  const extent = place.table.getDataBodyRange().load('address');
  const names = place.table.columns.load('items/name');
  const stamp = look.at.get('stamp');
  const columns = [...look.columns]
    .sort(([a], [b]) => Number(b === stamp) - Number(a === stamp))
    .slice(0, Math.max(1, Math.floor(cellsOfTrip / look.rowCount)))
    .map(([column, { formulas }]) => {
      const range = place.sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + column, look.rowCount, 1);
      return { formulas, range: range.load('formulas') };
    });
  return () =>
    extent.address === body.address &&
    names.items.length === place.header.length &&
    place.header.every((name, i) => names.items[i]?.name === name) &&
    columns.every(({ formulas, range }) =>
      (range.formulas as CellValue[][]).every(([cell], row) => cell === formulas[row]),
    );
}
