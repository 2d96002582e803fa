import { noteKinds, type CardNote, type Contact, type Customer, type NoteKind } from '#policy/terms/customer.ts';
import type { Locale } from '#policy/words.ts';
import { checksumOf } from '../checksum.ts';

/** The cells of a line, from left to right: a contact's, and a note's. */
export const parts = {
  contact: ['name', 'post', 'phone', 'note'],
  note: ['on', 'kind', 'text', 'how'],
} as const;
export type Block = keyof typeof parts;
export type ContactPart = (typeof parts.contact)[number];
export type NotePart = (typeof parts.note)[number];

/** A cell of a line, by the block that it stands in and how many lines of it stand above. */
export interface LinePlace {
  readonly block: Block;
  readonly slot: number;
  readonly part: string;
}

export const isPartOf = (block: Block, part: string): boolean =>
  Object.hasOwn(parts, block) && (parts[block] as readonly string[]).includes(part);

/** A line as it is drawn. A new one is empty: its id is there before anything is written, so that sending twice adds once. */
export interface CardLine<Part extends string = string> {
  readonly id: string;
  readonly isNew: boolean;
  readonly says: Readonly<Record<Part, string>>;
}
export interface NoteLine extends CardLine<NotePart> {
  readonly kind: NoteKind;
}
export interface CardLines {
  readonly contact: readonly CardLine<ContactPart>[];
  readonly note: readonly NoteLine[];
}

/** The notes of the card's second and third section. */
export const noteBlocks = [
  ['situation', 'competitor'],
  ['problem', 'strength', 'measure', 'credit'],
] as const satisfies readonly (readonly NoteKind[])[];

/** What of the lines a reader may add to. */
export interface MayWrite {
  readonly contacts: boolean;
  readonly notes: readonly NoteKind[];
}

export const contactSays = ({ name, post, phone, note }: Contact): CardLine<ContactPart>['says'] => ({
  name,
  post,
  phone,
  note,
});

export const noteSays = (
  { on, kind, text, closed }: Pick<CardNote, 'on' | 'kind' | 'text' | 'closed'>,
  locale: Locale,
): CardLine<NotePart>['says'] => ({
  on,
  kind: noteKinds[kind][locale],
  text,
  how: closed ? `${closed.on} ${closed.how}` : '',
});

/** A short sum of what a line shows. */
export const lineSum = (says: Readonly<Record<string, string>>): string => checksumOf(says);

const emptyContacts = 2;
const nobody: Contact = { contactId: '', name: '', post: '', phone: '', note: '' };

function noteLines({ notes }: Customer, may: MayWrite, newId: () => string, locale: Locale): readonly NoteLine[] {
  return noteBlocks.flatMap((block: readonly NoteKind[]) => [
    ...notes
      .filter(({ kind }) => block.includes(kind))
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map((note) => ({ id: note.noteId, isNew: false, kind: note.kind, says: noteSays(note, locale) })),
    ...block
      .filter((kind) => may.notes.includes(kind))
      .map((kind) => ({ id: newId(), isNew: true, kind, says: noteSays({ on: '', kind, text: '' }, locale) })),
  ]);
}

/** Who and what the record has, each on a line, and the empty lines that the reader may write on. */
export const linesOf = (record: Customer, may: MayWrite, newId: () => string, locale: Locale): CardLines => ({
  contact: [
    ...record.contacts.map((contact) => ({ id: contact.contactId, isNew: false, says: contactSays(contact) })),
    ...Array.from({ length: may.contacts ? emptyContacts : 0 }, () => ({
      id: newId(),
      isNew: true,
      says: contactSays(nobody),
    })),
  ],
  note: noteLines(record, may, newId, locale),
});
