import { maskPhone } from '#policy/phone.ts';
import {
  cardFields,
  isLive,
  stages,
  type CardField,
  type Customer,
  type CustomerCard,
} from '#policy/terms/customer.ts';
import type { Locale } from '#policy/words.ts';
import { checksumOf } from '../checksum.ts';
import { isWritable } from '../diff.ts';
import { valueAt, type Look } from '../look.ts';
import type { Plan, Write } from '../plan.ts';
import { noChecksum, readStampCell, writeStampCell, type Mark, type Stamp, type StampCell } from '../stamp.ts';
import { customerTable, type OwnKey } from '../tables/customer.ts';
import type { Desk } from './desk.ts';
import { standing } from './says.ts';

/** One of our own cells. */
export const ours = (row: number, key: OwnKey, value: string): Write => ({ row, key, value, numberFormat: '@' });

export const stampCell = (stamp: Stamp, marks: readonly Mark[] = []): string => writeStampCell({ stamp, marks });

/** Only the card of a record, as the checksum is taken over it. */
export const cardOf = (record: Customer): CustomerCard =>
  Object.fromEntries(cardFields.map((field) => [field, record[field]])) as CustomerCard;

/** The stamp of a row that shows this record. */
export const stampOf = (record: Customer): Stamp => ({
  id: record.customerId,
  revision: record.revision,
  checksum: checksumOf(cardOf(record)),
  ...(isLive(record) ? {} : { end: 'closed' as const }),
});

/** A phone that this person only sees masked counts as the one in the cell where the mask fits it. */
export const unmasked = (record: Customer, card: CustomerCard): Customer =>
  record.phone === maskPhone(card.phone) ? { ...record, phone: card.phone } : record;

/**
 * The stamp of a row whose report turns out to be there already, an answer having been lost. What differs may be the
 * person's or a colleague's: on the report's own revision the server can tell them apart.
 */
export function stampOfFound(record: Customer, card: CustomerCard): Stamp {
  const stamp = stampOf(record);
  if (stamp.checksum === checksumOf(card) || record.revision === 1 || stamp.end) return stamp;
  return { id: stamp.id, revision: 1, checksum: noChecksum };
}

/** What our columns show of a record. */
export const ownWrites = (row: number, record: Customer, { me, locale }: Desk): Write[] => [
  ours(row, 'result', standing(record, locale)),
  ours(row, 'owner', record.ownerId === undefined ? '' : (me.people[record.ownerId] ?? '')),
  ours(row, 'stage', stages[record.stage][locale]),
  ours(row, 'number', record.fileNumber ?? ''),
];

/** A person's cell, written only where the server's content is another one, and never over a formula. */
export function cardWrites(
  look: Look,
  row: number,
  fields: readonly CardField[],
  record: CustomerCard,
  locale: Locale,
): Write[] {
  return customerTable.card
    .filter(({ key }) => fields.includes(key) && isWritable(look, key, row))
    .map(({ key, kind }) => ({ row, key, value: kind.write(record[key], locale), numberFormat: kind.numberFormat }));
}

/** Whether the row can show all of these fields: a formula is never written over, and a masked phone never written. */
export const canShow = (look: Look, row: number, fields: readonly CardField[], { phone }: CustomerCard): boolean =>
  fields.every((field) => isWritable(look, field, row) && !(field === 'phone' && phone.includes('*')));

/** What a cell says, read as its column reads it; undefined where it cannot be read. */
export function textAt(look: Look, field: CardField, row: number): string | undefined {
  const kind = customerTable.card.find(({ key }) => key === field)?.kind;
  const reading = kind?.read(valueAt(look, field, row));
  return reading && 'text' in reading ? reading.text : undefined;
}

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
