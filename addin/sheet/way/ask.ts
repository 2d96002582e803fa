import { ServerTrouble, type Envelope, type Result } from '../../wire.ts';
import type { Ending, Watch } from './progress.ts';
import type { Desk } from './desk.ts';
import { envelopeOf, type Sendable } from './ready.ts';

/** As many commands as the server takes at once. */
export const batchSize = 100;

/** The server's answer to one row. */
export interface Answered {
  readonly ready: Sendable;
  readonly result: Result;
}

export const inBatches = <T>(all: readonly T[], size = batchSize): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/**
 * Asks the server about the rows, batch after batch, and hands on each batch's answers. Ends early where it is
 * stopped or the server is out of reach; what was answered stands.
 */
export async function askInBatches(
  desk: Desk,
  rows: readonly Sendable[],
  call: (batch: readonly Envelope[]) => Promise<readonly Result[]>,
  { signal, onProgress }: Watch,
  settle: (answered: readonly Answered[]) => Promise<unknown>,
): Promise<Ending | undefined> {
  let [done, refused] = [0, 0];
  onProgress?.({ total: rows.length, done, refused, left: rows.length });
  for (const batch of inBatches(rows)) {
    if (signal?.aborted) return 'stopped';
    try {
      const results = await call(batch.map((ready) => envelopeOf(ready, desk)));
      const answered = batch.flatMap((ready, i) => (results[i] ? [{ ready, result: results[i] }] : []));
      await settle(answered);
      done += answered.length;
      refused += answered.filter(({ result }) => !result.ok).length;
      onProgress?.({ total: rows.length, done, refused, left: rows.length - done });
    } catch (error) {
      if (error instanceof ServerTrouble) return error.trouble;
      throw error;
    }
  }
  return undefined;
}
