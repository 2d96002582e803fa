import { cut } from '../cut.ts';
import type { Change } from '../terms/contract.ts';
import type { Reading } from './reading.ts';
import { valueOf } from './value.ts';

interface Said {
  readonly label: string;
  /** What two readings are compared by. */
  readonly value: string;
  readonly text: string;
}

/** Everything a reading says, by place. */
const saidBy = ({ fields, tables, changed, added }: Reading): Map<string, Said> =>
  new Map([
    ...fields.map(({ field, ...shown }): [string, Said] => [
      field.id,
      { label: field.label, value: valueOf(field.kind, shown), text: shown.text },
    ]),
    ...tables.flatMap(({ lines }, table) =>
      lines.flatMap(({ cells }, line) =>
        cells.map(({ column, ...shown }, i): [string, Said] => [
          `lines.${table}.${line}.${i}`,
          { label: column.label, value: valueOf(column.kind, shown), text: shown.text },
        ]),
      ),
    ),
    ...changed.map(({ id, number = '', text = '' }): [string, Said] => [
      `text.${id}`,
      { label: number, value: text, text },
    ]),
    ...added.map(({ text }, i): [string, Said] => [`added.${i}`, { label: '', value: text, text }]),
  ]);

const longest = 200;
/** As much of a text as tells what changed. */
export const shown = (text: string): string => cut(text, longest);
const nothing: Said = { label: '', value: '', text: '' };

/** What a place says, whole; undefined where nothing is said there. */
export const saidAt = (reading: Reading, key: string): string | undefined => saidBy(reading).get(key)?.value;

/** Which places say something else, from what to what: what voids an approval, and what it re-opens. */
export function changesOf(was: Reading, now: Reading): Change[] {
  const [before, after] = [saidBy(was), saidBy(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, said] = [before.get(key) ?? nothing, after.get(key) ?? nothing];
    if (old.value === said.value) return [];
    return [{ key, label: shown(said.label || old.label), was: shown(old.text), now: shown(said.text) }];
  });
}
