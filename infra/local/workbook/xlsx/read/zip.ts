import { crc32, inflateRawSync } from 'node:zlib';
import { CannotOpen, limits } from '../cannot-open.ts';

const END = 0x06054b50;
const END_OF_LARGE = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGE = 0xffffffff;
const MOST_ENTRIES = 20_000;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly offset: number;
}

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1)
    if (zip.readUInt32LE(at) === END) return at;
  throw new CannotOpen('broken');
};

interface Directory {
  readonly count: number;
  readonly offset: number;
}

const directoryOf = (zip: Buffer): Directory => {
  const end = endOf(zip);
  if (end >= 20 && zip.readUInt32LE(end - 20) === LARGE_LOCATOR) {
    const large = Number(zip.readBigUInt64LE(end - 12));
    if (zip.readUInt32LE(large) === END_OF_LARGE)
      return { count: Number(zip.readBigUInt64LE(large + 32)), offset: Number(zip.readBigUInt64LE(large + 48)) };
  }
  return { count: zip.readUInt16LE(end + 10), offset: zip.readUInt32LE(end + 16) };
};

/** The 64-bit figures of an entry, in the order in which they stand for figures too large for 32 bits. */
const largeFigures = (extra: Buffer): number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const count = Math.floor(Math.min(extra.readUInt16LE(at + 2), 24) / 8);
    return Array.from({ length: count }, (_, index) => Number(extra.readBigUInt64LE(at + 4 + index * 8)));
  }
  return [];
};

const entryAt = (zip: Buffer, at: number): Entry & { readonly next: number } => {
  if (zip.readUInt32LE(at) !== ENTRY) throw new CannotOpen('broken');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  const large = largeFigures(zip.subarray(nameEnd, extraEnd));
  const figure = (place: number): number => {
    const small = zip.readUInt32LE(place);
    return small === LARGE ? (large.shift() ?? small) : small;
  };
  figure(at + 24);
  return {
    name: zip
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packed: figure(at + 20),
    offset: figure(at + 42),
    next: extraEnd + zip.readUInt16LE(at + 32),
  };
};

const entriesOf = (zip: Buffer): Entry[] => {
  const { count, offset } = directoryOf(zip);
  if (count > MOST_ENTRIES) throw new CannotOpen('tooLarge');
  const entries: Entry[] = [];
  for (let at = offset; entries.length < count;) {
    const { next, ...entry } = entryAt(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};

const packedContent = (zip: Buffer, { offset, packed }: Entry): Buffer => {
  if (zip.readUInt32LE(offset) !== LOCAL) throw new CannotOpen('broken');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > zip.length) throw new CannotOpen('broken');
  return zip.subarray(start, start + packed);
};

const isOverflow = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const inflated = (content: Buffer, most: number): Buffer => {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new CannotOpen(isOverflow(error) ? 'tooLarge' : 'broken', { cause: error });
  }
};

/** The files in a zip by their names in lower case; each is unpacked when it is first asked for. */
export class Zip {
  private readonly zip: Buffer;
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number = limits.unpacked;

  constructor(bytes: Uint8Array) {
    this.zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = new Map(entriesOf(this.zip).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** A file's content; what all of them come to is counted, so that a small zip cannot unfold without end. */
  content(name: string): Buffer | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new CannotOpen('encrypted');
    if (entry.method !== 0 && entry.method !== 8) throw new CannotOpen('broken');
    const packed = packedContent(this.zip, entry);
    const content = entry.method === 0 ? packed : inflated(packed, this.left);
    this.left -= content.length;
    if (this.left < 0) throw new CannotOpen('tooLarge');
    if (crc32(content) !== entry.checksum) throw new CannotOpen('broken');
    return content;
  }
}
