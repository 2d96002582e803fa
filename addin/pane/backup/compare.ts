import { backupColumns, backupRow, plain } from '#policy/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

/** One field in which a backup and the file differ. */
export interface Difference {
  readonly label: Words;
  readonly then: string;
  readonly now: string;
}

/** A customer whose card says something else than the backup. */
export interface Changed {
  readonly customerId: string;
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** What became of a backup's customers since. Nothing is written: whoever wants an old value back enters it on the card. */
export interface Comparison {
  readonly same: number;
  readonly changed: readonly Changed[];
  /** In the backup, and no longer held. */
  readonly gone: readonly string[];
  /** Held, and not in the backup. */
  readonly added: readonly string[];
}

const at = (key: string): number => backupColumns.findIndex((column) => column.key === key);
const [idAt, nameAt] = [at('customerId'), at('name')];

/** Holds a backup's rows against the customers as they are now (CF-2.2b). */
export function compared(rows: readonly (readonly string[])[], held: readonly Customer[]): Comparison {
  const now = new Map(held.map((customer) => [customer.customerId, backupRow(customer)]));
  const changed: Changed[] = [];
  const gone: string[] = [];
  let same = 0;
  for (const row of rows) {
    const [customerId = '', name = ''] = [row[idAt], row[nameAt]];
    const current = now.get(customerId);
    if (!current) {
      gone.push(name);
      continue;
    }
    const differences = backupColumns.flatMap(({ label }, i) => {
      const [then, now] = [plain(row[i] ?? ''), plain(current[i] ?? '')];
      return then === now ? [] : [{ label, then, now }];
    });
    if (differences.length > 0) changed.push({ customerId, name: current[nameAt] ?? name, differences });
    else same += 1;
  }
  const kept = new Set(rows.map((row) => row[idAt]));
  return { same, changed, gone, added: held.filter((one) => !kept.has(one.customerId)).map(({ name }) => name) };
}
