import { cellAt } from './address.ts';
import type { TableBody } from './field.ts';
import { fixedCells, type Form, type Reading } from './reading.ts';

/** A text that the template says itself, as it now stands in the form; its row and column are the template's. */
export interface PrintedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Texts with gaps, by their cell, with what was filled in. */
function textsWithGaps({ fields }: Reading): Map<string, string> {
  const found = new Map<string, { said: string; after: string }>();
  for (const { field, text } of fields) {
    if (!field.within) continue;
    const key = keyOf(field.area.top, field.area.left);
    const said = (found.get(key)?.said ?? '') + field.within.before + text;
    found.set(key, { said, after: field.within.after });
  }
  return new Map(Array.from(found, ([key, { said, after }]) => [key, said + after]));
}

/** What a form's own texts say by now: filled in, changed, or as they were drawn. */
export function printedTexts(form: Form, reading: Reading): PrintedText[] {
  const filled = textsWithGaps(reading);
  const changed = new Map(
    reading.changed.map(({ id, text }) => {
      const { row, column } = cellAt(id);
      return [keyOf(row, column), text ?? ''];
    }),
  );
  return fixedCells(form).flatMap(({ row, column, text }) => {
    const key = keyOf(row, column);
    const now = changed.get(key) ?? filled.get(key) ?? text;
    return now === '' ? [] : [{ row, column, text: now }];
  });
}

/** Which row of the template each line of a table is; nothing is known of them where rows were put in. */
export function rowsOfLines({ firstRow, lastRow }: TableBody, lines: number, { changed }: Reading): number[] {
  const gone = new Set(changed.filter(({ at }) => at === undefined).map(({ id }) => cellAt(id).row));
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i).filter((row) => !gone.has(row));
  return rows.length === lines ? rows : [];
}
