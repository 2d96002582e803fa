import { batchesOf, changesNothing } from '../batches.ts';
import { freshColumnOf } from '../fresh-table.ts';
import { troubleOf } from '../obstacles.ts';
import { blocksOf, type Block, type Plan } from '../plan.ts';
import type { Sheet } from '../sheet.ts';
import { drawOverlay } from './drawing-overlay.ts';
import { dressColumn } from './dressing-columns.ts';
import { remember } from './finding-table.ts';
import { see, seenAgain, type Seen } from './seeing-rows.ts';
import { inTurn, trip, type Context } from './turns.ts';

/** How often a visit begins anew because somebody changed the table between its reading and its writing. */
const mostTries = 5;

/** Grows the table at its end; formulas of the person's own columns go on, as nothing is written into them. */
function addRows({ place: { table, header, filledRows }, look: { rowCount } }: Seen, wanted: number): void {
  const count = wanted + rowCount - filledRows;
  const blank = Array.from({ length: count }, () => header.map(() => null));
  table.rows.add(undefined, blank as unknown as string[][]);
}

/** The cells of a block, at the place where it was seen. */
const cellsOf = ({ place: { sheet }, body }: Seen, { top, left, values }: Block): Excel.Range =>
  sheet.getRangeByIndexes(body.rowIndex + top, body.columnIndex + left, values.length, values[0]?.length ?? 0);

/** The format comes first: what begins like a formula or a number then stays the text that it is. */
function writeBlock(seen: Seen, block: Block): void {
  const range = cellsOf(seen, block);
  Object.assign(range, { numberFormat: block.numberFormat });
  range.values = block.values.map((row) => [...row]);
}

/** Reads what stands in cells that are about to be written, and gives back how to put it back. */
function hold(ranges: readonly Excel.Range[]): () => void {
  for (const range of ranges) range.load('formulas,numberFormat');
  return () => {
    for (const range of ranges)
      Object.assign(range, { numberFormat: range.numberFormat as unknown, formulas: range.formulas as unknown });
  };
}

type Headers = NonNullable<Plan['headers']>;

const headersThere = ({ place: { table, header } }: Seen, headers: Headers): Excel.Range[] =>
  headers
    .filter(({ column }) => column < header.length)
    .map(({ column }) => table.getHeaderRowRange().getCell(0, column));

/** Sets header cells; one beyond the last is a new column at the right end. */
function setHeaders({ look, place: { table, header } }: Seen, headers: Headers): void {
  for (const { column, text } of [...headers].sort((a, b) => a.column - b.column)) {
    if (column < header.length) {
      table.getHeaderRowRange().getCell(0, column).values = [[text]];
      continue;
    }
    const added = table.columns.add(undefined, undefined, text);
    const fresh = freshColumnOf(look.table, text);
    const body = added.getDataBodyRange();
    if (fresh) dressColumn(fresh, added.getHeaderRowRange(), body, body);
  }
}

/**
 * Whether the plan was carried out. A person may finish a cell, sort or insert between our reading and our writing, and
 * Excel carries a batch out whatever happened. So the batch that writes tells what it finds before: if that is not
 * what was seen, it is put back.
 */
async function carryOut(context: Context, seen: Seen, plan: Plan): Promise<boolean> {
  if (seen.look.isReadOnly) throw troubleOf('readOnly');
  if (seen.look.isProtected) throw troubleOf('protected');
  remember(context, seen.look.table, seen.place);
  const { headers = [], writes, addedRows = 0, marks } = plan;
  const [first = [], ...others] = batchesOf(blocksOf(writes, seen.look));
  const isAsSeen = seenAgain(seen);
  const takeHeadersBack = hold(headersThere(seen, headers));
  setHeaders(seen, headers);
  if (addedRows > 0) addRows(seen, addedRows);
  const takeBack = hold(first.map((block) => cellsOf(seen, block)));
  for (const block of first) writeBlock(seen, block);
  const mendOverlay = marks && drawOverlay(seen, marks);
  await trip(context);
  if (!isAsSeen()) {
    takeBack();
    takeHeadersBack();
    await trip(context);
    return false;
  }
  if (mendOverlay?.()) await trip(context);
  for (const blocks of others) {
    for (const block of blocks) writeBlock(seen, block);
    await trip(context);
  }
  return true;
}

/** Looks, decides and writes; begins anew where somebody else wrote in between. */
export const visit: Sheet['visit'] = (table, extent, decide) =>
  inTurn(async (context) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const seen = await see(context, table, extent);
      const { result, plan } = decide(seen.look);
      if (!plan || changesNothing(plan) || (await carryOut(context, seen, plan))) return result;
    }
    throw troubleOf('failed');
  });
