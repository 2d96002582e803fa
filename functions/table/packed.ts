import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';

/** The most bytes one item takes; far below what the engine could. */
const mostBytes = 100_000;
const mostUnpacked = 8_000_000;

/** What is kept but never searched, small: a form of 60 places takes less than two kilobytes. Too much is refused. */
export function pack(content: unknown): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(content), { level: 9 });
  return packed.byteLength > mostBytes ? refuse({ kind: 'tooLarge', says: says.formTooLarge }) : packed;
}

/** What was packed. */
export const unpack = (packed: unknown): unknown =>
  JSON.parse(inflateRawSync(packed as Uint8Array, { maxOutputLength: mostUnpacked }).toString());
