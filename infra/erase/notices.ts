import type { Table } from '#functions/table/client.ts';
import { queryItems, type Item } from '#functions/table/read.ts';
import { listStaff } from '#functions/table/staff.ts';
import { transact } from '#functions/table/transact.ts';
import type { Name } from '../verify/walk.ts';
import { redacted, type Hit, type Sought } from './sought.ts';

const mostNotices = 1_000_000;
const atOnce = 50;

/** A notice that names the person, and what is left of it. */
export interface Named {
  readonly item: Item;
  readonly gaps: unknown;
  readonly hits: readonly Hit[];
}

/** Notices of anybody on the staff list that name the person; only those about these records, where they are given. */
export async function noticesNaming(table: Table, sought: Sought, about?: readonly Name[]): Promise<Named[]> {
  const meant = about && new Set(about.map(({ noun, id }) => `${noun}#${id}`));
  const found: Named[] = [];
  for (const { staffId } of await listStaff(table))
    for (const item of await queryItems(table, { partition: `notice#${staffId}`, limit: mostNotices })) {
      const { noun, id } = (item['about'] ?? {}) as Partial<Name>;
      if (meant && !meant.has(`${noun}#${id}`)) continue;
      // The firm's name stands in a notice as it does on the card.
      const { left, hits } = redacted(item['gaps'], sought, ['name']);
      if (hits.length > 0) found.push({ item, gaps: left, hits });
    }
  return found;
}

/** Takes the person out of notices; those that were gone meanwhile stay gone. */
export async function eraseNotices(table: Table, notices: readonly Named[]): Promise<void> {
  for (let i = 0; i < notices.length; i += atOnce)
    await transact(
      table,
      notices.slice(i, i + atOnce).map(({ item: { pk, sk }, gaps }) => ({
        update: { pk, sk, expression: 'SET gaps = :gaps' },
        condition: 'attribute_exists(pk)',
        values: { ':gaps': gaps },
        isOptional: true as const,
      })),
    );
}
