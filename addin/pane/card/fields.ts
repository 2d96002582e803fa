import { cardSections, type CardItem } from '#policy/card.ts';
import { isBlank } from '#policy/blank.ts';
import { noteKinds, typedFields, type Customer, type NoteKind, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';

export type SectionNumber = 1 | 2 | 3;
export const sectionNumbers: readonly SectionNumber[] = [1, 2, 3];

/** The fields of each section, in the order in which people fill them in. */
export const sectionFields: Readonly<Record<SectionNumber, readonly TypedField[]>> = {
  1: [
    'name',
    'nature',
    'principal',
    'phone',
    'address',
    'creditCode',
    'industry',
    'products',
    'legalForm',
    'foundedOn',
    'dealingSince',
    'source',
    'obtainedOn',
  ],
  2: ['demand', 'region', 'relation', 'attitude'],
  3: ['creditStanding', 'dealTerms', 'reputation', 'bank', 'bankAccount'],
};

/** The dated lines of each section. */
export const sectionNotes: Readonly<Record<SectionNumber, readonly NoteKind[]>> = {
  1: [],
  2: ['competitor', 'situation'],
  3: ['problem', 'strength', 'measure', 'credit'],
};

/** The section that an item of the card stands in. */
export const sectionOf = (item: CardItem): SectionNumber =>
  sectionNumbers.find((n) => (cardSections[n - 1] as readonly CardItem[] | undefined)?.includes(item)) ??
  sectionNumbers.find((n) => (sectionFields[n] as readonly CardItem[]).includes(item)) ??
  1;

export const isTypedField = (item: string): item is TypedField => typedFields.some((field) => field === item);
export const isNoteKind = (item: string): item is NoteKind => item in noteKinds;

/** A name or credit code that is there already makes another customer: that is for the manager. */
const naming: readonly TypedField[] = ['name', 'creditCode'];

/** Whether this person may change a field where it stands. */
export const mayEdit = (
  field: TypedField,
  { record, abilities }: Pick<CustomerDetail, 'record' | 'abilities'>,
): boolean =>
  abilities.includes('customer.edit') &&
  (!naming.includes(field) || isBlank(record[field]) || abilities.includes('customer.rename'));

/** Whether a phone is shown with its middle hidden. */
export const isMasked = ({ phone, contacts }: Pick<Customer, 'phone' | 'contacts'>): boolean =>
  [phone, ...contacts.map((each) => each.phone)].some((text) => text.includes('*'));
