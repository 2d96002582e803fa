import { addressOf } from '#policy/form/address.ts';
import type { FilledField, Filled, Form, Reading } from '#policy/form/reading.ts';
import type { Values } from './filled-map.ts';
import { gapsTogether } from './gaps-together.ts';

/** What a reading says, as it is written into a fresh sheet; what finds no room there is counted. */
export interface Again {
  readonly values: Values;
  readonly left: number;
}

/** A figure goes back as a number only where nothing of how it was shown is lost. */
const valueOf = ({ text, number }: Pick<Filled, 'text' | 'number'>, hasFormat: boolean): string | number =>
  number !== undefined && (hasFormat || String(number) === text) ? number : text;

const cellOf = ({ field: { area } }: FilledField): string => addressOf({ row: area.top, column: area.left });

/** What a contract said when it was submitted last, put back into the places of its template. */
export function valuesOf({ map, tables }: Form, reading: Reading): Again {
  const values = new Map<string, string | number>();
  const formatted = new Set(
    map.cells
      .filter(
        ({ look }) => look !== undefined && map.looks[look]?.format !== undefined && map.looks[look].format !== '@',
      )
      .map(addressOf),
  );
  const put = (address: string, shown: Pick<Filled, 'text' | 'number'>): void => {
    if (shown.text !== '') values.set(address, valueOf(shown, formatted.has(address)));
  };
  for (const filled of reading.fields) {
    if (filled.field.isComputed) continue;
    if (!filled.field.within) put(cellOf(filled), filled);
    else {
      const gaps = reading.fields.filter((other) => other.field.within && cellOf(other) === cellOf(filled));
      values.set(
        cellOf(filled),
        gapsTogether(
          gaps.map(({ field }) => field),
          gaps.map(({ text }) => text),
        ),
      );
    }
  }
  let left = 0;
  for (const [i, { lines }] of reading.tables.entries()) {
    const table = tables[i];
    if (!table) continue;
    const room = table.lastRow - table.firstRow + 1;
    const used = lines.filter(({ cells }) => cells.some(({ column, text }) => !column.isComputed && text !== ''));
    left += Math.max(0, used.length - room);
    for (const [down, { cells }] of used.slice(0, room).entries())
      for (const { column, ...shown } of cells)
        if (!column.isComputed) put(addressOf({ row: table.firstRow + down, column: column.column }), shown);
  }
  for (const { id, text = '' } of reading.changed) values.set(id, text);
  const taken = new Set([...map.cells.filter(({ text }) => text !== '').map(addressOf), ...values.keys()]);
  for (const { at, text } of reading.added)
    if (taken.has(at)) left += 1;
    else values.set(at, text);
  return { values: Object.fromEntries(values), left };
}
