import { typedFields, type TypedField } from '#policy/terms/customer.ts';
import type { Row, RowOutcome, Selection } from '#addin/sheet/index.ts';
import { nameKey } from './parts/name-key.ts';
import { useKnownCustomers, type KnownCustomers } from './useKnownCustomers.ts';
import { useSelection } from './useSelection.ts';
import { useSheet } from './useSheet.ts';

/** What the cursor stands on. */
export type UnderCursor =
  | { readonly kind: 'nothing' }
  /** A record of the house. */
  | {
      readonly kind: 'record';
      readonly customerId: string;
      readonly outcome?: RowOutcome;
      /** The field of its card whose cell the cursor is on. */
      readonly field?: TypedField;
    }
  /** A row of the table that the house does not know yet. */
  | { readonly kind: 'draft'; readonly line: number; readonly name: string; readonly outcome?: RowOutcome }
  /** A name that several records bear. */
  | { readonly kind: 'several'; readonly customerIds: readonly string[] }
  /** A text that is no customer known here. */
  | { readonly kind: 'unknown'; readonly text: string };

/** Who bears a name: one, several, or nobody that is known here. */
function namedBy(text: string, { byName }: KnownCustomers): UnderCursor {
  const found = byName.get(nameKey(text)) ?? [];
  const [only] = found;
  if (found.length > 1) return { kind: 'several', customerIds: found };
  if (only !== undefined) return { kind: 'record', customerId: only };
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'unknown', text };
}

/** The field at whose cell one looks into the files; a name stands for the whole card. */
const fieldIn = ({ table, row, card }: Selection): { readonly field?: TypedField } => {
  const at = card?.field ?? (table === 'customer-file' ? row?.field : undefined);
  const field = typedFields.find((each) => each === at && each !== 'name');
  return field ? { field } : {};
};

/** The record that belongs to the cursor, worked out from the selection of this very moment. */
export function useRow(): UnderCursor {
  const selection = useSelection();
  const sheet = useSheet(selection?.table);
  const known = useKnownCustomers();
  if (!selection) return { kind: 'nothing' };
  const { row, text, card } = selection;
  if (card) return { kind: 'record', customerId: card.customerId, ...fieldIn(selection) };
  if (!row) return namedBy(text, known);
  // A row that had no id when it was looked at is known by its line, as long as the same name still stands there.
  const isIt = ({ stamp, line, typed }: Row): boolean =>
    stamp && row.id !== undefined
      ? stamp.id === row.id
      : line === row.line && typed[sheet?.session.desk.table.named ?? ''] === row.name;
  const said = sheet?.state.outcomes.find((outcome) => isIt(outcome.row));
  const outcome = said ? { outcome: said } : {};
  const isSent = row.id !== undefined && (sheet?.state.survey?.rows.find(isIt)?.stamp?.revision ?? 1) > 0;
  if (row.noun !== 'customer') {
    const customer = namedBy(row.name, known);
    if (isSent || customer.kind !== 'unknown') return { ...customer, ...outcome };
  } else if (isSent) return { kind: 'record', customerId: row.id, ...outcome, ...fieldIn(selection) };
  return row.name === '' ? { kind: 'nothing' } : { kind: 'draft', line: row.line, name: row.name, ...outcome };
}
