import { typedFields, type Customer } from '#policy/terms/customer.ts';
import type { Locale } from '#policy/words.ts';
import type { CardOnSheet } from './card-changes.ts';
import { contactSays, lineSum, noteSays, type Block } from './card-lines.ts';
import { cellText } from './card-paper.ts';
import { fieldSums, type CardMarker, type LineMark } from './marker.ts';

/** What of a card's changes the house took, by the lines' places. */
export interface Taken {
  readonly fields: boolean;
  readonly contacts: readonly number[];
  readonly dropped: readonly number[];
  readonly notes: readonly number[];
  /** Notes to be shown again as they were written. */
  readonly rewritten: readonly number[];
}

/** A text to be written into a cell. */
export interface Written {
  readonly address: string;
  readonly text: string;
}

/** What a sheet is to show and remember by now. What was not taken stays as it was typed, on the revision it was typed on. */
export function settledOn(
  sheet: CardOnSheet,
  record: Customer,
  taken: Taken,
  { locale, newId }: { readonly locale: Locale; readonly newId: () => string },
): { readonly marker: CardMarker; readonly writes: readonly Written[] } {
  const { marker, cells, lines } = sheet;
  const { revision } = record;
  const writes: Written[] = [];
  const write = (cell: { readonly address: string; readonly value: unknown } | undefined, text: string): void => {
    if (cell && String(cell.value) !== text) writes.push({ address: cell.address, text });
  };
  if (taken.fields) for (const field of typedFields) write(cells[field], cellText(field, record[field], locale));

  const shown = (block: Block, slot: number, id: string): LineMark | undefined => {
    const contact = block === 'contact' ? record.contacts.find(({ contactId }) => contactId === id) : undefined;
    const note = block === 'note' ? record.notes.find(({ noteId }) => noteId === id) : undefined;
    const says = contact ? contactSays(contact) : note && noteSays(note, locale);
    for (const [part, text] of Object.entries(says ?? {})) write(lines[block][slot]?.[part], text);
    return says && { id, sum: lineSum(says), revision };
  };
  const marks = (block: Block, slots: readonly number[]): readonly LineMark[] =>
    marker.lines[block].map((mark, slot) => {
      if (block === 'contact' && taken.dropped.includes(slot)) {
        for (const cell of Object.values(lines.contact[slot] ?? {})) write(cell, '');
        return { id: newId(), sum: '', revision };
      }
      return (slots.includes(slot) ? shown(block, slot, mark.id) : undefined) ?? mark;
    });
  const known = {
    contact: marks('contact', taken.contacts),
    note: marks('note', [...taken.notes, ...taken.rewritten]),
  };
  const fields = taken.fields ? { revision, sums: fieldSums(record) } : {};
  return { marker: { ...marker, ...fields, lines: known }, writes };
}
