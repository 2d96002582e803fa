import { typedFields, type Customer, type TypedField } from '#policy/terms/customer.ts';
import { checksumOf } from '../checksum.ts';
import { lineSum, type Block, type CardLine, type CardLines } from './card-lines.ts';

/** What a line said, and as of which revision; nothing, where nobody has written on it yet. */
export interface LineMark {
  readonly id: string;
  readonly sum: string;
  readonly revision: number;
}

/** What a card's sheet remembers: whose it is, as of which revision, what each field and line said, and how far we drew. */
export interface CardMarker {
  readonly customerId: string;
  readonly revision: number;
  readonly sums: Readonly<Partial<Record<TypedField, string>>>;
  readonly lines: Readonly<Record<Block, readonly LineMark[]>>;
  readonly bottom: number;
  /** How many cells we filled that are neither a field's nor a line's. */
  readonly around: number;
}

/** A short sum of what a field says; it tells a change without keeping the text. */
export const fieldSum = (text: string): string => checksumOf({ text });

/** What the fields' cells say of a record. */
export const fieldSums = (customer: Customer): CardMarker['sums'] =>
  Object.fromEntries(typedFields.map((field) => [field, fieldSum(customer[field])]));

/** The mark of a line as it is drawn. */
export const lineMark = ({ id, isNew, says }: CardLine, revision: number): LineMark => ({
  id,
  sum: isNew ? '' : lineSum(says),
  revision,
});

/** The marker of a card as it is drawn. */
export const markerOf = (
  customer: Customer,
  lines: CardLines,
  { bottom, around }: Pick<CardMarker, 'bottom' | 'around'>,
): CardMarker => ({
  customerId: customer.customerId,
  revision: customer.revision,
  sums: fieldSums(customer),
  lines: {
    contact: lines.contact.map((line) => lineMark(line, customer.revision)),
    note: lines.note.map((line) => lineMark(line, customer.revision)),
  },
  bottom,
  around,
});

export const markerText = (marker: CardMarker): string => JSON.stringify(marker);

const isMark = (mark: unknown): mark is LineMark => {
  const { id, sum, revision } = (mark ?? {}) as Partial<LineMark>;
  return typeof id === 'string' && typeof sum === 'string' && typeof revision === 'number';
};
const marks = (told: unknown): readonly LineMark[] => (Array.isArray(told) && told.every(isMark) ? told : []);
const count = (told: unknown): number => (typeof told === 'number' ? told : 0);

/** Reads what a sheet remembers; undefined where it is no card. */
export function readMarker(text: string): CardMarker | undefined {
  try {
    const { customerId, revision, sums, lines, bottom, around } = JSON.parse(text) as Partial<CardMarker>;
    if (typeof customerId !== 'string' || typeof revision !== 'number' || typeof sums !== 'object') return undefined;
    const known = { contact: marks(lines?.contact), note: marks(lines?.note) };
    return { customerId, revision, sums, lines: known, bottom: count(bottom), around: count(around) };
  } catch {
    return undefined;
  }
}
