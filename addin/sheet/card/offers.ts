import { noteKinds, type NoteKind, type TypedField } from '#policy/terms/customer.ts';
import type { Locale } from '#policy/words.ts';
import { freshColumns, type FreshColumn } from '../fresh-table.ts';
import { customerFileTable } from '../tables/customer-file.ts';
import { noteBlocks, type CardLines } from './card-lines.ts';
import { nameOfField, nameOfPart } from './card-names.ts';

/** What the drop-down of one cell offers. */
type Offered = Pick<FreshColumn, 'header' | 'hint'> & { readonly choices: readonly string[] };

/** What is offered in a card's cells, by the cells' names: the choices of fields, and the kinds of a new note. */
export function offersOn({ note }: CardLines, may: readonly NoteKind[], locale: Locale): ReadonlyMap<string, Offered> {
  const { card } = customerFileTable;
  const fields = freshColumns(customerFileTable, locale).flatMap((column, i) => {
    const field = card[i]?.key as TypedField | undefined;
    return field && column.choices ? [[nameOfField(field), { ...column, choices: column.choices }] as const] : [];
  });
  const notes = note.flatMap(({ isNew, kind, says }, slot) => {
    const block: readonly NoteKind[] = noteBlocks.find((each: readonly NoteKind[]) => each.includes(kind)) ?? [];
    const choices = block.filter((each) => may.includes(each)).map((each) => noteKinds[each][locale]);
    return isNew ? [[nameOfPart({ block: 'note', slot, part: 'kind' }), { header: says.kind, choices }] as const] : [];
  });
  return new Map<string, Offered>([...fields, ...notes]);
}
