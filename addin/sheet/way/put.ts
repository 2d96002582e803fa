import type { Finding } from '#policy/finding.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Card } from '../sheet-table.ts';
import type { Desk } from './desk.ts';
import { cardWrites, withMarks } from './settle.ts';
import { tableOf } from './table.ts';

/** What putting lines into the sheet did: how many rows were added, and how many stood there already. */
export interface Put {
  readonly table: readonly Finding[];
  readonly added: number;
  readonly already: number;
}

/** Takes from what is there as many as are alike: of two lines alike and one row, one line is new. */
function unlike(cards: readonly Card[], there: readonly Card[], keyOf: (card: Card) => string): readonly Card[] {
  const left = new Map<string, number>();
  for (const card of there) left.set(keyOf(card), (left.get(keyOf(card)) ?? 0) + 1);
  return cards.filter((card) => {
    const count = left.get(keyOf(card)) ?? 0;
    left.set(keyOf(card), count - 1);
    return count <= 0;
  });
}

/** Puts lines below the last row of the table; a line that stands in it already is not put again. */
export const put = (desk: Desk, cards: readonly Card[], keyOf: (card: Card) => string): Promise<Put> =>
  desk.sheet.visit(desk.table, 'whole', (look: Look) => {
    const { table, rows } = tableOf(look);
    if (table.length > 0) return { result: { table, added: 0, already: 0 } };
    const fresh = unlike(
      cards,
      rows.flatMap(({ card, state }) => (card && state !== 'blank' ? [card] : [])),
      keyOf,
    );
    const from = rows.findLastIndex(({ state, stamp }) => state !== 'blank' || stamp) + 1;
    const fields = desk.table.card.map(({ key }) => key);
    const writes: Write[] = fresh.flatMap((card, i) => cardWrites(look, from + i, fields, card, desk.locale));
    const addedRows = Math.max(0, from + fresh.length - rows.length);
    return {
      result: { table: [], added: fresh.length, already: cards.length - fresh.length },
      ...(fresh.length > 0 ? { plan: withMarks(look, writes, addedRows > 0 ? { addedRows } : {}) } : {}),
    };
  });
