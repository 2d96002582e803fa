import * as z from 'zod';
import { importClauses } from '#policy/clauses/index.ts';
import { isBlank } from '#policy/blank.ts';
import { dayOf, type Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { textUpTo } from '#policy/terms/text.ts';
import type { Words } from '#policy/words.ts';
import { alikeWithin, type Alike } from '#functions/match/index.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';

/** The most rows of one file. */
export const mostRows = 5_000;

const text = textUpTo(2_000);

/** One row of a file of customers, under the number the file gives it; the owner by whatever name. */
export const ImportRow = z.strictObject({
  row: z.int().min(0),
  companyName: text,
  principal: text.optional(),
  phone: text.optional(),
  address: text.optional(),
  creditCode: text.optional(),
  owner: text.optional(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** Rows of a file that are, or may be, one customer. */
export interface AlikeRows {
  readonly rows: readonly number[];
  readonly verdict: 'same' | 'suspected';
  readonly reasons: readonly Words[];
  readonly hasTwoOwners: boolean;
  /** What the policy says of them; the sentences name the rows. */
  readonly findings: readonly Finding[];
}

/** What the policy says of some rows that are, or may be, one customer. */
function rowsFrom({ likeness, reasons }: Alike, alike: readonly ImportRow[], today: Day): AlikeRows {
  const rows = alike.map(({ row }) => row);
  const owners = [...new Set(alike.map(({ owner = '' }) => owner.trim()).filter((owner) => !isBlank(owner)))];
  const parameters = parametersOn(today);
  return {
    rows,
    verdict: likeness,
    reasons: [...new Map(reasons.map((words) => [words['zh-CN'], words])).values()],
    hasTwoOwners: owners.length > 1,
    findings: review(
      { rows, likeness, owners },
      { verb: 'customer.import', noun: 'customer', facts: { today }, parameters },
      importClauses,
    ),
  };
}

/** 文件内查重 (CF-2.1b): a file of customers held against itself. It looks at nothing but the file. */
export function compareImports(
  reader: Reader,
  rows: readonly ImportRow[],
): Promise<{ readonly groups: readonly AlikeRows[] }> {
  only('manager', reader, 'customer.import', 'CF-1.0');
  const found = alikeWithin(rows.map(({ companyName, ...row }) => ({ ...row, name: companyName })));
  const rowsAt = (places: readonly number[]) => places.flatMap((place) => rows[place] ?? []);
  const today = dayOf(reader.at);
  return Promise.resolve({ groups: found.map((alike) => rowsFrom(alike, rowsAt(alike.at), today)) });
}
