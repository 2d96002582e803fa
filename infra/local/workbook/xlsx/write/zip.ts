import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip: its name and its text or bytes. */
export type Packed = readonly [name: string, content: string | Uint8Array];

const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
const FIRST_DAY = 0x0021;
const VERSION = 20;

const record = (
  signature: number,
  size: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Buffer => {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(signature);
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

interface Figures {
  readonly name: Buffer;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What an entry says of itself before its content and again at the end; the second time two bytes further on. */
const said = ({ name, checksum, packed, size }: Figures, further: 0 | 2): (readonly [number, 2 | 4, number])[] => [
  [4 + further, 2, VERSION],
  [6 + further, 2, NAMES_ARE_UTF8],
  [8 + further, 2, DEFLATED],
  [12 + further, 2, FIRST_DAY],
  [14 + further, 4, checksum],
  [18 + further, 4, packed],
  [22 + further, 4, size],
  [26 + further, 2, name.length],
];

const directoryEntry = (figures: Figures): Buffer =>
  Buffer.concat([
    record(0x02014b50, 46, [[4, 2, VERSION], ...said(figures, 2), [42, 4, figures.offset]]),
    figures.name,
  ]);

const end = (count: number, size: number, offset: number): Buffer =>
  record(0x06054b50, 22, [
    [8, 2, count],
    [10, 2, count],
    [12, 4, size],
    [16, 4, offset],
  ]);

/** Packs files into a zip; the same files give the same bytes. */
export const zipped = (files: readonly Packed[]): Uint8Array => {
  const pieces: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, given] of files) {
    const content = Buffer.from(given);
    const packed = deflateRawSync(content);
    const name = Buffer.from(path);
    const figures = { name, checksum: crc32(content), packed: packed.length, size: content.length, offset };
    const piece = Buffer.concat([record(0x04034b50, 30, said(figures, 0)), name, packed]);
    pieces.push(piece);
    entries.push(directoryEntry(figures));
    offset += piece.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...pieces, directory, end(files.length, directory.length, offset)]);
};
