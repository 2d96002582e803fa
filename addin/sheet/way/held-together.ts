import { isRefused } from '#policy/finding.ts';
import { ServerTrouble } from '../../wire.ts';
import type { Row } from '../row.ts';
import type { Desk } from './desk.ts';
import type { Ending } from './progress.ts';
import { saidWrites, type ReadyRow } from './ready.ts';
import { placesOf, withMarks } from './settle.ts';

/** The rows that wait, each with what was said of it held against all others; or why that could not be asked. */
export async function heldTogether(
  desk: Desk,
  rows: readonly Row[],
  ready: readonly ReadyRow[],
): Promise<{ readonly ready: readonly ReadyRow[]; readonly ending?: Ending }> {
  if (!desk.table.together || ready.length === 0) return { ready };
  try {
    const said = await desk.table.together(rows, desk);
    return {
      ready: ready.map((one) => {
        const beside = said.get(one.row.line);
        return beside ? { ...one, beside } : one;
      }),
    };
  } catch (error) {
    if (error instanceof ServerTrouble) return { ready, ending: error.trouble };
    throw error;
  }
}

/** Writes into those rows that will not be sent on account of others what was said of them. */
export async function writeTogether(desk: Desk, ready: readonly ReadyRow[]): Promise<void> {
  const stopped = ready.filter(({ beside = [] }) => isRefused(beside));
  if (stopped.length === 0) return;
  await desk.sheet.visit(desk.table, 'stamps', (look) => {
    const places = placesOf(look);
    const writes = stopped.flatMap((one) => {
      const place = places.get(one.stamp.id);
      return place === undefined ? [] : saidWrites(place, one, desk);
    });
    return { result: undefined, plan: withMarks(look, writes) };
  });
}
