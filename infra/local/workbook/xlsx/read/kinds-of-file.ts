import { CannotOpen, limits } from '../cannot-open.ts';

const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const OLD_BOOKS = ['Workbook', 'Book'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));
const ZIP = Buffer.from('PK');

/** Refuses what cannot be an `.xlsx` by its size or its first bytes, each with its own sentence. */
export const mustBeAPackage = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) throw new CannotOpen('empty');
  if (file.length > limits.packed) throw new CannotOpen('tooLarge');
  if (file.subarray(0, 8).equals(OLD_CONTAINER)) {
    if (file.includes(ENCRYPTED)) throw new CannotOpen('encrypted');
    throw new CannotOpen(OLD_BOOKS.some((name) => file.includes(name)) ? 'oldFormat' : 'notWorkbook');
  }
  if (!file.subarray(0, 2).equals(ZIP)) throw new CannotOpen('notWorkbook');
};
