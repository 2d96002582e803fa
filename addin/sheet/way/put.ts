import type { Finding } from '#policy/finding.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { CellValue } from '../columns.ts';
import { isWritable } from '../diff.ts';
import { text } from '../kinds.ts';
import type { Desk } from './desk.ts';
import { withMarks } from './settle.ts';
import { tableOf } from './table.ts';

/** What putting lines into the sheet did: how many rows were added, and how many stood there already. */
export interface Put {
  readonly table: readonly Finding[];
  readonly added: number;
  readonly already: number;
}

/** A line as it is to stand in the person's columns, by their keys: as the house has it, or as another sheet does. */
export type Line = Readonly<Record<string, CellValue>>;
type Texts = Readonly<Record<string, string>>;

/** A line in its cells: what its column can read stands there as the column writes it, anything else as it came. */
const lineWrites = (look: Look, row: number, line: Line, { table, locale }: Desk): Write[] =>
  table.card
    .filter(({ key }) => line[key] !== undefined && isWritable(look, key, row))
    .map(({ key, kind }) => {
      const value = line[key] ?? '';
      const read = kind.read(value);
      // What cannot be read stays the text that it is: nothing that comes from elsewhere begins to reckon.
      return 'text' in read
        ? { row, key, numberFormat: kind.numberFormat, value: kind.write(read.text, locale) }
        : { row, key, numberFormat: text.numberFormat, value };
    });

const textsOf = (line: Line): Texts =>
  Object.fromEntries(Object.entries(line).map(([key, value]) => [key, String(value)]));

/** Takes from what is there as many as are alike: of two lines alike and one row, one line is new. */
function unlike(lines: readonly Line[], there: readonly Texts[], keyOf: (texts: Texts) => string): readonly Line[] {
  const left = new Map<string, number>();
  for (const texts of there) left.set(keyOf(texts), (left.get(keyOf(texts)) ?? 0) + 1);
  return lines.filter((line) => {
    const key = keyOf(textsOf(line));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Puts lines below the last row of the table; a line that stands in it already is not put again. */
export const put = (desk: Desk, lines: readonly Line[], keyOf: (texts: Texts) => string): Promise<Put> =>
  desk.sheet.visit(desk.table, 'whole', (look: Look) => {
    const { table, rows } = tableOf(look);
    if (table.length > 0) return { result: { table, added: 0, already: 0 } };
    const fresh = unlike(
      lines,
      rows.flatMap(({ card, typed, state }) => (state === 'blank' ? [] : [card ?? typed])),
      keyOf,
    );
    const from = rows.findLastIndex(({ state, stamp }) => state !== 'blank' || stamp) + 1;
    const writes = fresh.flatMap((line, i) => lineWrites(look, from + i, line, desk));
    const addedRows = Math.max(0, from + fresh.length - rows.length);
    return {
      result: { table: [], added: fresh.length, already: lines.length - fresh.length },
      ...(fresh.length > 0 ? { plan: withMarks(look, writes, addedRows > 0 ? { addedRows } : {}) } : {}),
    };
  });
