import {
  atCells,
  atLine,
  changesOn,
  linesChangedOn,
  type CardChanges,
  type CardOnSheet,
  type CellFinding,
  type LineChanges,
  type MayWrite,
} from '#addin/sheet/cards.ts';
import { noteKinds, type Contact, type Customer } from '#policy/terms/customer.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { CustomerDetail, Result } from '../../wire.ts';
import { command } from '../queries.ts';

/** What stands on a card's sheet that the house does not have. */
export interface OnSheet {
  readonly sheet: CardOnSheet;
  readonly changes: CardChanges['changes'];
  readonly lines: LineChanges;
  readonly unreadable: readonly CellFinding[];
}

/** A contact that two people changed, and the line that says how this one would have it. */
export interface ContactConflict {
  readonly slot: number;
  readonly contact: Contact;
  readonly result: Result;
}

/** How the card's sheet was found the last time it was checked or sent. */
export interface CardSheetState {
  readonly seen?: OnSheet;
  readonly atCells: readonly CellFinding[];
  /** The fields, turned away. */
  readonly turnedAway?: Result | undefined;
  /** A line, or somebody's dropping, turned away. */
  readonly lineTurnedAway?: Result | undefined;
  readonly contactConflict?: ContactConflict | undefined;
  /** Contacts who are dropped once that is confirmed. */
  readonly asking?: readonly Contact[];
  readonly said?: string;
}

export const clean: CardSheetState = { atCells: [] };

/** What differs from the house on a card's sheet. */
export function seenOn(sheet: CardOnSheet, today: string): OnSheet {
  const [{ changes, unreadable }, lines] = [changesOn(sheet), linesChangedOn(sheet, today)];
  return { sheet, changes, lines, unreadable: [...unreadable, ...lines.unreadable] };
}

/** Whether anything would be lost if the card were drawn over. */
export const isTouched = ({ changes, lines, unreadable }: OnSheet): boolean =>
  Object.keys(changes).length +
    unreadable.length +
    lines.contacts.length +
    lines.struck.length +
    lines.notes.length +
    lines.rewritten.length >
  0;

/** What of a card's lines this reader may add to; past credit problems only where they may see them (CF-3.3). */
export const mayWriteOn = ({ abilities, card }: CustomerDetail): MayWrite => ({
  contacts: abilities.includes('customer.contact'),
  notes: abilities.includes('customer.note')
    ? keysOf(noteKinds).filter((kind) => kind !== 'credit' || card?.kept.includes('creditStanding') === false)
    : [],
});

type Envelope = ReturnType<typeof command>;

/** One command of a card's sheet, and what it is about. */
export interface Sending {
  readonly about: 'fields' | 'contact' | 'note';
  readonly slot: number;
  readonly contact?: Contact;
  readonly envelope: Envelope;
}

/** The commands that what was typed comes to, but for those that drop somebody. */
export function sendingsOf(
  customerId: string,
  { lines }: OnSheet,
  fields: { readonly changes: CardChanges['changes']; readonly basedOn: number } | undefined,
): readonly Sending[] {
  const edit = fields && command('customer.edit', { customerId, changes: fields.changes }, fields.basedOn);
  return [
    ...(edit ? [{ about: 'fields', slot: 0, envelope: edit } as const] : []),
    ...lines.contacts.map(({ slot, contact, basedOn }): Sending => {
      const envelope = command('customer.contact', { customerId, contact }, basedOn);
      return { about: 'contact', slot, contact, envelope };
    }),
    ...lines.notes.map(({ slot, note }): Sending => {
      const envelope = command('customer.note', { customerId, note }, lines.basedOn);
      return { about: 'note', slot, envelope };
    }),
  ];
}

/** What the house said of each, at the cells that it is about. */
export const answersAt = (
  sheet: CardOnSheet,
  answered: readonly (readonly [Sending, Result])[],
): readonly CellFinding[] =>
  answered.flatMap(([{ about, slot }, { findings }]) =>
    about === 'fields' ? atCells(findings, sheet) : atLine(findings, sheet, about, slot),
  );

const isConflict = (result: Result): boolean => !result.ok && result.refusal.kind === 'conflict';

/** What stands in the way, of everything that was answered. */
export function troublesOf(
  answered: readonly (readonly [Sending, Result])[],
): Pick<CardSheetState, 'turnedAway' | 'lineTurnedAway' | 'contactConflict'> {
  const away = answered.filter(([, result]) => !result.ok);
  const [disputed] = away.flatMap(([{ slot, contact }, result]) =>
    contact && isConflict(result) ? [{ slot, contact, result }] : [],
  );
  return {
    turnedAway: away.find(([{ about }]) => about === 'fields')?.[1],
    lineTurnedAway: away.find(([{ about }, result]) => about !== 'fields' && !isConflict(result))?.[1],
    contactConflict: disputed,
  };
}

/** The newest record that any of them came to. */
export const newestOf = (results: readonly Result[]): Customer | undefined =>
  results.flatMap((result) => (result.ok ? [result.record as Customer] : [])).at(-1);
