import { keysOf } from './keys-of.ts';
import type { Scan } from './terms/contract.ts';
import type { Words } from './words.ts';

/** The most bytes of one scan. */
export const mostScanBytes = 20 * 1024 * 1024;

/** What is said of a larger one. */
export const scanTooLarge: Words = {
  'zh-CN': '扫描件超过 20 MB，请压缩或降低分辨率后再传',
  en: 'the scan is larger than 20 MB; make it smaller and try again',
};

/** How the files of each kind begin. */
const beginnings: Readonly<Record<Scan['type'], readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

/** Whether a file's first bytes are those of its kind, whatever it is called. */
export const isScanOf = (type: Scan['type'], head: Uint8Array): boolean =>
  beginnings[type].every((byte, i) => head[i] === byte);

/** 扫描件的种类, by its first bytes; undefined where it is none that is kept. */
export const scanTypeOf = (head: Uint8Array): Scan['type'] | undefined =>
  keysOf(beginnings).find((type) => isScanOf(type, head));
