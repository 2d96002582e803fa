import { typedFields, type TypedField } from '#policy/terms/customer.ts';
import { isPartOf, type Block, type LinePlace } from './card-lines.ts';

const prefix = 'salesdesk_';

/** The name of a field's cell on a card: names go with their cell, wherever rows are put in or taken out. */
export const nameOfField = (field: TypedField): string => `${prefix}${field}`;

/** The field that a name on a card's sheet stands for. */
export const fieldOfName = (name: string): TypedField | undefined =>
  typedFields.find((field) => nameOfField(field).toLowerCase() === name.toLowerCase());

/** The name of a cell of a contact's or a note's line. */
export const nameOfPart = ({ block, slot, part }: LinePlace): string => `${prefix}${block}${slot}_${part}`;

/** The cell of a line that a name on a card's sheet stands for. */
export function partOfName(name: string): LinePlace | undefined {
  const [, block = '', slot, part = ''] = /^salesdesk_(contact|note)(\d{1,3})_([a-z]+)$/.exec(name.toLowerCase()) ?? [];
  return isPartOf(block as Block, part) ? { block: block as Block, slot: Number(slot), part } : undefined;
}

/** The name of the last row that we drew. */
export const nameOfEnd = `${prefix}end`;

/** Whether a name on a card's sheet is one of ours. */
export const isOurName = (name: string): boolean => name.toLowerCase().startsWith(prefix);

/** The cell that a name's formula points at, `D5`; undefined where it points at nothing any more. */
export function cellOfFormula(formula: string): string | undefined {
  const [, column, row] = /!\$([A-Z]{1,3})\$(\d+)(?::\$[A-Z]{1,3}\$\d+)?$/.exec(formula) ?? [];
  return column === undefined || row === undefined ? undefined : `${column}${row}`;
}
