import { mostScanBytes, scanTooLarge, scanTypeOf } from '#policy/scan.ts';
import type { Scan } from '#policy/terms/contract.ts';
import type { Words } from '#policy/words.ts';

/** A file that somebody chose as the scan. */
export interface ScanFile {
  readonly name: string;
  readonly bytes: Blob;
  /** What it is by its first bytes; undefined where it is no scan. */
  readonly type: Scan['type'] | undefined;
}

const headBytes = 16;
const longestName = 200;

/** Looks at what a file is, whatever it is called. */
export async function scanFileOf(file: File): Promise<ScanFile> {
  // A file that cannot be read is no scan.
  const head = await file
    .slice(0, headBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  return { name: file.name.toWellFormed().slice(-longestName), bytes: file, type: scanTypeOf(new Uint8Array(head)) };
}

/** Why it is not even sent; what it says is looked at by the clauses. */
export const tooLarge = ({ bytes }: ScanFile): Words | undefined =>
  bytes.size > mostScanBytes ? scanTooLarge : undefined;

const hex = 16;

/** SHA-256 of the bytes, hex: the name it is kept under. */
export async function sha256Of(bytes: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(hex).padStart(2, '0')).join('');
}
