/** What a contract's sheet says of itself: whose content it is. */
export interface FormCode {
  readonly contractId: string;
  readonly revision: number;
  /** The first eight signs of the content's hash. */
  readonly hash: string;
}

/** What every code begins with, and what it is searched by. */
export const codeMark = 'SD·';

const shape = /^SD·([\w-]{1,40})·r(\d{1,9})·([\w-]{8})$/;

/** 核对码: `SD·<contract>·r<revision>·<hash>`. */
export const codeText = ({ contractId, revision, hash }: FormCode): string =>
  `${codeMark}${contractId}·r${revision}·${hash.slice(0, 8)}`;

/** Reads a cell's text as a code; undefined where it is none. */
export function readCode(text: string): FormCode | undefined {
  const [, contractId, revision, hash] = shape.exec(text.trim()) ?? [];
  return contractId === undefined || hash === undefined ? undefined : { contractId, revision: Number(revision), hash };
}
