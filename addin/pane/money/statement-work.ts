import type { StatementVerb } from '#policy/authority/statement.ts';
import { statementClauses } from '#policy/clauses/index.ts';
import type { Day } from '#policy/day.ts';
import type { StatementFacts } from '#policy/facts/statement.ts';
import type { Finding } from '#policy/finding.ts';
import { amountProblems } from '#policy/money/amount.ts';
import type { Rows } from '#policy/money/header.ts';
import { readStatement, type StatementFile } from '#policy/money/statement-file.ts';
import { monthBefore } from '#policy/money/statement.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Statement, StatementLine } from '#policy/terms/statement.ts';

/** The customer's own statement, read and not compared yet. */
export interface TheirWork {
  /** The file's name; empty where its text was pasted. */
  readonly name: string;
  readonly file: StatementFile;
  /** Their 借 is our 贷; nothing where the lines do not tell and nobody has said so. */
  readonly isTurned: boolean | undefined;
  /** Lines of other months are compared too. */
  readonly areOthersIn: boolean;
}

/** What the clauses of the house say of an act on a statement before it is sent; what is not known here, the server knows. */
export const findingsOnStatement = (
  verb: StatementVerb,
  statement: Statement,
  facts: StatementFacts,
): readonly Finding[] =>
  review(
    statement,
    { verb, noun: 'statement', id: statement.statementId, facts, parameters: parametersOn(facts.today) },
    statementClauses,
  );

/** A statement's rows; a line of nothing is none. */
export function theirFile(rows: Rows): StatementFile {
  const { lines, problems } = readStatement(rows);
  const nothing = lines.filter(({ fen }) => fen === 0).map(({ row }) => ({ row, reason: amountProblems.empty }));
  return {
    lines: lines.filter(({ fen }) => fen !== 0),
    problems: [...problems, ...nothing].sort((one, other) => one.row - other.row),
  };
}

/** How many of these amounts stand among ours, each of ours once. */
function amongOurs(ours: readonly StatementLine[], amounts: readonly number[]): number {
  const left = new Map<number, number>();
  for (const { fen } of ours) left.set(fen, (left.get(fen) ?? 0) + 1);
  return amounts.filter((fen) => {
    const count = left.get(fen) ?? 0;
    left.set(fen, count - 1);
    return count > 0;
  }).length;
}

/** Whether more lines agree where their 借 is our 贷, as it is in the books of whoever owes; nothing where as many agree either way. */
export function isTurnedRound(ours: readonly StatementLine[], { lines }: StatementFile): boolean | undefined {
  const amounts = lines.map(({ fen }) => fen);
  const [straight, turned] = [
    amongOurs(ours, amounts),
    amongOurs(
      ours,
      amounts.map((fen) => -fen),
    ),
  ];
  return straight === turned ? undefined : turned > straight;
}

export const theirWork = (name: string, file: StatementFile, ours: readonly StatementLine[]): TheirWork => ({
  name,
  file,
  isTurned: isTurnedRound(ours, file),
  areOthersIn: false,
});

const longestReference = 200;

/** Whether a day lies in a month. */
const isIn = (period: string, on: Day): boolean => on.startsWith(`${period}-`);

/** How many of the lines lie in other months. */
export const othersIn = ({ file }: TheirWork, period: string): number =>
  file.lines.filter(({ on }) => !isIn(period, on)).length;

/** Their lines as they are compared: positive what they owe us more. */
export const theirsIn = ({ file, isTurned, areOthersIn }: TheirWork, period: string): StatementLine[] =>
  file.lines
    .filter(({ on }) => areOthersIn || isIn(period, on))
    .map(({ on, fen, reference }) => ({
      on,
      fen: isTurned ? -fen : fen,
      kind: '',
      reference: reference.slice(0, longestReference).toWellFormed(),
    }));

/** What some lines come to, in fen. */
export const sumOfLines = (lines: readonly StatementLine[]): number => lines.reduce((sum, { fen }) => sum + fen, 0);

/** Our lines that are no part of a difference. */
export function sameLines({ ours, differences = [] }: Statement): readonly StatementLine[] {
  const differing = new Set(differences.flatMap((difference) => difference.ours));
  return ours.filter((_, i) => !differing.has(i));
}

const monthsBack = 12;

/** The months, the last one first, of which a statement may still be opened: this one and those of the year before. */
export function monthsToOpen(today: Day, opened: readonly string[]): readonly string[] {
  const months = [today.slice(0, 7)];
  while (months.length <= monthsBack) months.push(monthBefore(`${months.at(-1) ?? ''}-01`));
  return months.filter((month) => !opened.includes(month));
}
