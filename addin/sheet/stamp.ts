import type { Finding, Level } from '#policy/finding.ts';

/** What a row knows about itself: `id · revision · checksum`, in one narrow cell. */
export interface Stamp {
  readonly id: string;
  /** 0 until the server has acknowledged the row. */
  readonly revision: number;
  /** Checksum of the card as it was pulled, or, at revision 0, as it was last sent. */
  readonly checksum: string;
  /** `refused`: the report was turned away; `closed`: the record is at its end (未通过, 已撤回), a change is a new report. */
  readonly end?: 'refused' | 'closed';
}

/** A finding's place in the row: what the overlay's rules look for, so that it moves with the row. */
export interface Mark {
  readonly level: Level;
  readonly field: string;
}

/** All that stands in a row's stamp cell. */
export interface StampCell {
  readonly stamp?: Stamp;
  readonly marks: readonly Mark[];
}

/** A checksum that no card has: the row then counts as changed. */
export const noChecksum = '-';

/** None of them is a wildcard of Excel's SEARCH, nor the beginning of another. */
const signs: Readonly<Record<Level, string>> = { refuse: '!', special: '^', flag: ',' };
const levels = Object.keys(signs) as Level[];
const shape = /^([0-7][0-9A-HJKMNP-TV-Z]{25})·(\d{1,9})·([0-9a-z]{1,12}|-)(?:·(refused|closed))?$/;

/** How a mark is written, and what a rule of the overlay searches for. */
export const markText = ({ level, field }: Mark): string => `${signs[level]}${field};`;

const markOf = (text: string): Mark[] => {
  const level = levels.find((one) => text.startsWith(signs[one]));
  const field = /^.(\w+);$/.exec(text)?.[1];
  return level && field ? [{ level, field }] : [];
};

/** Reads a stamp cell. What is no stamp of ours (typed over, cut short) is taken for none; the row stays. */
export function readStampCell(text: string): StampCell {
  const [first = '', ...rest] = text.trim().split(' ');
  const [, id, revision, checksum, end] = shape.exec(first) ?? [];
  if (id === undefined || checksum === undefined) return { marks: [first, ...rest].flatMap(markOf) };
  return {
    stamp: {
      id,
      revision: Number(revision),
      checksum,
      ...(end === 'refused' || end === 'closed' ? { end } : {}),
    },
    marks: rest.flatMap(markOf),
  };
}

/** Writes a stamp cell. */
export function writeStampCell({ stamp, marks }: StampCell): string {
  const parts = stamp ? [stamp.id, String(stamp.revision), stamp.checksum, ...(stamp.end ? [stamp.end] : [])] : [];
  return [...(stamp ? [parts.join('·')] : []), ...marks.map(markText)].join(' ');
}

/** The marks of a row's findings on fields that have a column: the gravest of each field. */
export function marksOf(findings: readonly Finding[], fields: readonly string[]): Mark[] {
  return fields.flatMap((field) => {
    const level = levels.find((one) =>
      findings.some((finding) => finding.where.field === field && finding.level === one),
    );
    return level ? [{ level, field }] : [];
  });
}
