import { canonicalContent, contentOf } from '#policy/form/content.ts';
import type { Reading } from '#policy/form/reading.ts';

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The hash of what a sheet says now, the very one that the server makes at a submission. */
export async function contentHash(templateHash: string, reading: Reading): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalContent(contentOf(templateHash, reading)));
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
