import type { Block, Plan } from './plan.ts';

/** A request may have 5 MB; what the client writes around a block is counted generously. */
const bytesOfTrip = 4_000_000;
const bytesAroundBlock = 1500;

const encoder = new TextEncoder();
const bytesOf = ({ values }: Block): number => bytesAroundBlock + encoder.encode(JSON.stringify(values)).length;

/** Blocks by the trips they are written on: one, unless there is more than a request can hold. */
export function batchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const bytes = bytesOf(block);
    const last = batches.at(-1);
    if (last && bytes <= room) last.push(block);
    else {
      batches.push([block]);
      room = bytesOfTrip;
    }
    room -= bytes;
  }
  return batches;
}

/** Whether a plan leaves the table as it is. */
export const changesNothing = ({ writes, addedRows = 0, headers = [], marks }: Plan): boolean =>
  writes.length === 0 && addedRows === 0 && headers.length === 0 && marks === undefined;
