import type { FormCode } from '#addin/sheet/form/code.ts';

/** Signs that a contract's id never has, and what was meant by them. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const shape = /(?:\bsd|(?<![0-9a-z]))[^\w]*([0-7oil][0-9a-z]{25})[^\w-]*r?(\d{1,9})[^\w-]+([\w-]{8})(?![\w-])/iu;

/** Reads a code that was typed off a paper: whatever stands between its parts, in large letters or small. */
export function typedCode(text: string): FormCode | undefined {
  const [, id, revision, hash] = shape.exec(text.normalize('NFKC').trim()) ?? [];
  if (id === undefined || hash === undefined) return undefined;
  return {
    contractId: id.toUpperCase().replace(/[OIL]/gu, (sign) => meant[sign] ?? sign),
    revision: Number(revision),
    hash,
  };
}
