import { yuanText } from '#policy/form/number.ts';
import { amountIn, amountProblems } from '#policy/money/amount.ts';
import type { Receivable } from '#policy/money/receivables.ts';
import type { Part } from '#policy/terms/account.ts';
import { fill, type Words } from '#policy/words.ts';
import type { Choice } from '../../wire.ts';

/** An instalment that money may be laid on: what is left of it, the receipt's own part included. */
export interface Place extends Pick<Part, 'contractId' | 'n'> {
  readonly number: string;
  readonly label: string;
  readonly leftFen: number;
  readonly dueOn?: string;
}

/** 核销 as it is typed: whose money it is, and the amount at each instalment. */
export interface MatchDraft {
  readonly customerId: string;
  readonly name: string;
  readonly amounts: Readonly<Partial<Record<string, string>>>;
  /** Which suggestion it began as; missing where it was laid by hand. */
  readonly choice?: number;
}

export const keyOf = ({ contractId, n }: Pick<Part, 'contractId' | 'n'>): string => `${contractId} ${String(n)}`;

const typed = (parts: readonly Part[]): MatchDraft['amounts'] =>
  Object.fromEntries(parts.map((part) => [keyOf(part), yuanText(part.fen)]));

/** A suggestion as the beginning of what is typed. */
export const draftOf = (
  { customerId, name, parts }: Pick<Choice, 'customerId' | 'name' | 'parts'>,
  choice?: number,
): MatchDraft => ({
  customerId,
  name,
  amounts: typed(parts),
  ...(choice === undefined ? {} : { choice }),
});

/** The instalments of a customer that are open, and those that the receipt itself has paid. */
export function placesOf(receivables: readonly Receivable[], own: readonly Part[] = []): readonly Place[] {
  const ownFen = (key: string): number =>
    own.filter((part) => keyOf(part) === key).reduce((sum, { fen }) => sum + fen, 0);
  const open = receivables.map(({ contractId, n, number, label, leftFen, dueOn }) => ({
    contractId,
    n,
    number,
    label,
    leftFen: leftFen + ownFen(keyOf({ contractId, n })),
    ...(dueOn === undefined ? {} : { dueOn }),
  }));
  const known = new Set(open.map(keyOf));
  const paid = own.filter((part) => !known.has(keyOf(part)));
  return [
    ...open.filter(({ leftFen }) => leftFen > 0),
    ...paid.map(({ contractId, n, fen }) => ({ contractId, n, number: '', label: '', leftFen: fen })),
  ];
}

const over: Words = { 'zh-CN': '这一期只剩 {left}', en: 'only {left} are left of this instalment' };
const low: Words = { 'zh-CN': '金额要大于零', en: 'the amount has to be above zero' };

/** What is typed at one instalment: its fen, or what is wrong with it. */
function fenAt(text: string, { leftFen }: Place): { readonly fen: number } | { readonly problem: Words } {
  if (text.trim() === '') return { fen: 0 };
  const said = amountIn(text);
  if ('problem' in said) return said.problem === 'empty' ? { fen: 0 } : { problem: amountProblems[said.problem] };
  if (said.fen < 0) return { problem: low };
  return said.fen > leftFen ? { problem: fill(over, { left: yuanText(leftFen) }) } : { fen: said.fen };
}

/** What the typing comes to. */
export interface Laid {
  readonly parts: readonly Part[];
  readonly problems: Readonly<Partial<Record<string, Words>>>;
  /** The sum of what is laid, in fen. */
  readonly laidFen: number;
  /** What is left of the receipt and kept as an advance; below zero where more is laid than came in. */
  readonly leftFen: number;
  /** Whether it can be confirmed as it stands. */
  readonly isRight: boolean;
}

/** Reckons what is typed against what came in and what is left of each instalment. */
export function laidBy({ amounts }: Pick<MatchDraft, 'amounts'>, places: readonly Place[], fen: number): Laid {
  const read = places.map((place) => ({ place, at: fenAt(amounts[keyOf(place)] ?? '', place) }));
  const parts = read.flatMap(({ place: { contractId, n }, at }) =>
    'fen' in at && at.fen > 0 ? [{ contractId, n, fen: at.fen }] : [],
  );
  const problems = Object.fromEntries(
    read.flatMap(({ place, at }) => ('problem' in at ? [[keyOf(place), at.problem]] : [])),
  );
  const laidFen = parts.reduce((sum, part) => sum + part.fen, 0);
  return {
    parts,
    problems,
    laidFen,
    leftFen: fen - laidFen,
    isRight: Object.keys(problems).length === 0 && laidFen <= fen,
  };
}

/** The money laid on what falls due first, until it is used up. */
export function laidByDue(places: readonly Place[], fen: number): MatchDraft['amounts'] {
  let left = fen;
  const amounts: Record<string, string> = {};
  for (const place of places) {
    const part = Math.min(left, place.leftFen);
    if (part > 0) amounts[keyOf(place)] = yuanText(part);
    left -= part;
  }
  return amounts;
}

/** How an instalment is called. */
export const placeName: Words = { 'zh-CN': '{number} 第 {n} 期 {label}', en: '{number} no. {n} {label}' };
