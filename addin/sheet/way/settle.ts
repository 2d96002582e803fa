import type { Finding } from '#policy/finding.ts';
import type { Locale } from '#policy/words.ts';
import { checksumOf } from '../checksum.ts';
import { isWritable } from '../diff.ts';
import { valueAt, type Look } from '../look.ts';
import type { Plan, Write } from '../plan.ts';
import type { Card, SheetTable, Shown } from '../sheet-table.ts';
import { marksOf, noChecksum, readStampCell, writeStampCell, type Mark, type Stamp, type StampCell } from '../stamp.ts';

/** One of our own cells. */
export const ours = (row: number, key: string, value: string): Write => ({ row, key, value, numberFormat: '@' });

export const stampCell = (stamp: Stamp, marks: readonly Mark[] = []): string => writeStampCell({ stamp, marks });

/** What a row's findings mark in it. */
export const fieldMarks = ({ card }: SheetTable, findings: readonly Finding[]): Mark[] =>
  marksOf(
    findings,
    card.map(({ key }) => key),
  );

/** The stamp of a row that shows this record. */
export const stampOf = ({ id, revision, card, isEnded }: Shown): Stamp => ({
  id,
  revision,
  checksum: checksumOf(card),
  ...(isEnded ? { end: 'closed' as const } : {}),
});

/** What this person only sees masked counts as what the cell says, where the mask fits it. */
export function unmasked({ card: columns }: SheetTable, shown: Shown, typed: Card): Shown {
  const masked = columns.filter(({ key, mask }) => mask && shown.card[key] === mask(typed[key] ?? ''));
  if (masked.length === 0) return shown;
  return { ...shown, card: { ...shown.card, ...Object.fromEntries(masked.map(({ key }) => [key, typed[key] ?? ''])) } };
}

/**
 * The stamp of a new row whose record turns out to be there already, an answer having been lost. What differs may be
 * the person's or a colleague's: on the record's first revision the server can tell them apart.
 */
export function stampOfFound(shown: Shown, typed: Card): Stamp {
  const stamp = stampOf(shown);
  if (stamp.checksum === checksumOf(typed) || shown.revision === 1 || stamp.end) return stamp;
  return { id: stamp.id, revision: 1, checksum: noChecksum };
}

/** What our columns show of a record. */
export const ownWrites = (row: number, shown: Shown): Write[] =>
  Object.entries(shown.ours).map(([key, value]) => ours(row, key, value));

/** A person's cells, but never over a formula. */
export const cardWrites = (look: Look, row: number, fields: readonly string[], card: Card, locale: Locale): Write[] =>
  look.table.card
    .filter(({ key }) => fields.includes(key) && isWritable(look, key, row))
    .map(({ key, kind: { write, numberFormat } }) => ({
      row,
      key,
      value: write(card[key] ?? '', locale),
      numberFormat,
    }));

/** The fields in which two cards differ. */
export const differing = ({ card }: SheetTable, one: Card | undefined, other: Card): string[] =>
  card.map(({ key }) => key).filter((key) => one?.[key] !== other[key]);

/** Whether the row can show all of these fields: a formula is never written over, and what is masked never written. */
export const canShow = (look: Look, row: number, fields: readonly string[], card: Card): boolean =>
  look.table.card
    .filter(({ key }) => fields.includes(key))
    .every(({ key, mask }) => isWritable(look, key, row) && !(mask && card[key]?.includes('*')));

/** The table's stamp cells by row. */
export const stampsIn = (look: Look): StampCell[] =>
  Array.from({ length: look.rowCount }, (_, row) => readStampCell(String(valueAt(look, 'stamp', row))));

/** Finds rows again by their stamp, wherever they stand by now. */
export function placesOf(look: Look): Map<string, number> {
  const places = new Map<string, number>();
  stampsIn(look).forEach(({ stamp }, row) => {
    if (stamp && !places.has(stamp.id)) places.set(stamp.id, row);
  });
  return places;
}

const sameMark = (a: Mark) => (b: Mark) => a.level === b.level && a.field === b.field;

/** The plan with the marks that the table will have once it is carried out. */
export function withMarks(look: Look, writes: readonly Write[], more: Omit<Plan, 'writes' | 'marks'> = {}): Plan {
  const cells = new Map(stampsIn(look).map((cell, row) => [row, cell]));
  for (const { row, key, value } of writes) if (key === 'stamp') cells.set(row, readStampCell(String(value)));
  const marks: Mark[] = [];
  for (const cell of cells.values()) for (const mark of cell.marks) if (!marks.some(sameMark(mark))) marks.push(mark);
  return { ...more, writes, marks };
}
