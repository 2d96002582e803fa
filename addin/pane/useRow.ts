import { useEffect, useState } from 'react';
import type { Row, RowOutcome, Selection } from '#addin/sheet/index.ts';
import { useAtSheet } from './sheet-context.tsx';
import { useSheet } from './useSheet.ts';
import { useKnownCustomers } from './useKnownCustomers.ts';
import { nameKey } from './parts/name-key.ts';

/** What the cursor stands on. */
export type UnderCursor =
  | { readonly kind: 'nothing' }
  /** A record of the house. */
  | { readonly kind: 'record'; readonly customerId: string; readonly outcome?: RowOutcome }
  /** A row of the table that the house does not know yet. */
  | { readonly kind: 'draft'; readonly line: number; readonly name: string; readonly outcome?: RowOutcome }
  /** A name that several records bear. */
  | { readonly kind: 'several'; readonly customerIds: readonly string[] }
  /** A text that is no customer known here. */
  | { readonly kind: 'unknown'; readonly text: string };

/** What is selected, from Excel's own events; answers that come late are never delivered. */
function useSelection(): Selection | undefined {
  const { place } = useAtSheet();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    if (place !== 'excel') return;
    let isGone = false;
    const watching = import('#addin/sheet/index.ts').then(({ excelSheet }) =>
      excelSheet.watchSelection((seen) => {
        if (!isGone) setSelection(seen);
      }),
    );
    return () => {
      isGone = true;
      void watching.then((unwatch) => unwatch());
    };
  }, [place]);
  return selection;
}

/** The record that belongs to the cursor, worked out from the selection of this very moment. */
export function useRow(): UnderCursor {
  const selection = useSelection();
  const sheet = useSheet()?.state;
  const known = useKnownCustomers();
  if (!selection) return { kind: 'nothing' };
  const { row, text } = selection;
  if (row) {
    // A row that had no id when it was looked at is known by its line, as long as the same name still stands there.
    const isIt = ({ stamp, line, typed }: Row): boolean =>
      stamp && row.id !== undefined ? stamp.id === row.id : line === row.line && typed['name'] === row.name;
    const said = sheet?.outcomes.find((outcome) => isIt(outcome.row));
    const outcome = said ? { outcome: said } : {};
    const isSent = (sheet?.survey?.rows.find(isIt)?.stamp?.revision ?? 1) > 0;
    if (row.id !== undefined && isSent) return { kind: 'record', customerId: row.id, ...outcome };
    return row.name === '' ? { kind: 'nothing' } : { kind: 'draft', line: row.line, name: row.name, ...outcome };
  }
  const found = known.byName.get(nameKey(text)) ?? [];
  const [only] = found;
  if (found.length > 1) return { kind: 'several', customerIds: found };
  if (only !== undefined) return { kind: 'record', customerId: only };
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'unknown', text };
}
