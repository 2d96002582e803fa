import { typedFields, type TypedField } from '#policy/terms/customer.ts';

const prefix = 'salesdesk_';

/** The name of a field's cell on a card: names go with their cell, wherever rows are put in or taken out. */
export const nameOfField = (field: TypedField): string => `${prefix}${field}`;

/** The field that a name on a card's sheet stands for. */
export const fieldOfName = (name: string): TypedField | undefined =>
  typedFields.find((field) => nameOfField(field).toLowerCase() === name.toLowerCase());

/** The cell that a name's formula points at, `D5`; undefined where it points at nothing any more. */
export function cellOfFormula(formula: string): string | undefined {
  const [, column, row] = /!\$([A-Z]{1,3})\$(\d+)(?::\$[A-Z]{1,3}\$\d+)?$/.exec(formula) ?? [];
  return column === undefined || row === undefined ? undefined : `${column}${row}`;
}
