import { yuanText } from '#policy/form/number.ts';
import { daysBetween, type Day } from '#policy/day.ts';
import { fill, type Words } from '#policy/words.ts';
import { sumsTo } from './sums.ts';

/** 对账单的一行: positive what they owe more, negative what was paid. */
export interface StatementLine {
  readonly on: Day;
  readonly fen: number;
  readonly kind?: string;
  readonly reference: string;
}

/** 一致, 日期不同, 金额不同, 我方没有, 对方没有. */
export type StatementVerdict = 'same' | 'date-differs' | 'amount-differs' | 'missing-here' | 'missing-there';

/** What lines of ours and of theirs say of one another; each line is in one of these, by its place in its list. */
export interface Difference {
  readonly verdict: StatementVerdict;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** Ours less theirs. */
  readonly fen: number;
  readonly words: Words;
}

/** 对账: `differenceFen`, ours less theirs, is what all differences come to. */
export interface Reconciled {
  readonly lines: readonly Difference[];
  readonly oursFen: number;
  readonly theirsFen: number;
  readonly differenceFen: number;
  readonly agrees: boolean;
}

const says = {
  same: { 'zh-CN': '一致', en: 'the same' },
  sum: { 'zh-CN': '一致，{one} 笔对 {other} 笔', en: 'the same, {one} line for {other}' },
  date: { 'zh-CN': '金额一致，日期差 {days} 天', en: 'the same amount, {days} days apart' },
  amount: {
    'zh-CN': '金额不同，我方 {ours}，对方 {theirs}，相差 {difference}',
    en: 'the amounts differ: {ours} here, {theirs} there, {difference} between them',
  },
  here: { 'zh-CN': '我方没有这一笔：{theirs}', en: 'not among ours: {theirs}' },
  there: { 'zh-CN': '对方没有这一笔：{ours}', en: 'not among theirs: {ours}' },
} as const satisfies Record<string, Words>;

/** Days between two books' entries of one thing. */
const nearDays = 15;
const farDays = 92;
const sumDays = 45;
/** A slip of the pen is sought among so much more or less, in hundredths. */
const slipShare = 10;
const manyLines = 40;
/** Numbers shorter than this are no voucher's. */
const voucher = /[A-Z]*\d[\dA-Z]{3,}/gu;
const dayDigits = /^20\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?$/u;

interface Entry extends StatementLine {
  readonly at: number;
  readonly numbers: readonly string[];
}

const numbersIn = (reference: string): string[] =>
  (
    reference
      .normalize('NFKC')
      .toUpperCase()
      .replace(/(?<=[A-Z\d])[-_/\s#]+(?=[A-Z\d])/gu, '')
      .match(voucher) ?? []
  ).filter((number) => !dayDigits.test(number));

const entriesOf = (lines: readonly StatementLine[]): Entry[] =>
  lines.map((line, at) => ({ ...line, at, numbers: numbersIn(line.reference) }));

/** One may write more before a number than the other. */
const isOneNumber = (a: string, b: string): boolean => a === b || a.endsWith(b) || b.endsWith(a);

const shareNumber = (a: Entry, b: Entry): boolean =>
  a.numbers.some((number) => b.numbers.some((other) => isOneNumber(number, other)));

const disagree = (a: Entry, b: Entry): boolean => a.numbers.length > 0 && b.numbers.length > 0 && !shareNumber(a, b);
const apart = (a: StatementLine, b: StatementLine): number => Math.abs(daysBetween(a.on, b.on));
const isSameWay = (a: StatementLine, b: StatementLine): boolean => Math.sign(a.fen) === Math.sign(b.fen);
const digitsOf = (fen: number): string =>
  Array.from(String(Math.abs(fen)))
    .sort()
    .join('');

const isSlip = (a: Entry, b: Entry): boolean =>
  Math.abs(a.fen - b.fen) * slipShare <= Math.abs(a.fen) || digitsOf(a.fen) === digitsOf(b.fen);

const sum = (lines: readonly StatementLine[]): number => lines.reduce((all, { fen }) => all + fen, 0);

/** With a sign for what is paid, as a person writes it. */
const yuan = (fen: number): string => (fen < 0 ? `-${yuanText(-fen)}` : yuanText(fen));

const maximum = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

function wordsOf(verdict: StatementVerdict, ours: readonly Entry[], theirs: readonly Entry[]): Words {
  const gaps = { ours: yuan(sum(ours)), theirs: yuan(sum(theirs)), difference: yuan(sum(ours) - sum(theirs)) };
  if (verdict === 'missing-here') return fill(says.here, gaps);
  if (verdict === 'missing-there') return fill(says.there, gaps);
  if (verdict === 'amount-differs') return fill(says.amount, gaps);
  if (verdict === 'date-differs')
    return fill(says.date, { days: maximum(ours.flatMap((one) => theirs.map((other) => apart(one, other)))) });
  const isSum = ours.length > 1 || theirs.length > 1;
  return isSum ? fill(says.sum, { one: ours.length, other: theirs.length }) : says.same;
}

function verdictOf(ours: readonly Entry[], theirs: readonly Entry[]): StatementVerdict {
  if (ours.length === 0) return 'missing-here';
  if (theirs.length === 0) return 'missing-there';
  if (sum(ours) !== sum(theirs)) return 'amount-differs';
  return ours.every((one) => theirs.every((other) => one.on === other.on)) ? 'same' : 'date-differs';
}

function differenceOf(ours: readonly Entry[], theirs: readonly Entry[]): Difference {
  const verdict = verdictOf(ours, theirs);
  const places = (entries: readonly Entry[]): number[] => entries.map(({ at }) => at);
  return {
    verdict,
    ours: places(ours),
    theirs: places(theirs),
    fen: sum(ours) - sum(theirs),
    words: wordsOf(verdict, ours, theirs),
  };
}

type Fits = (ours: Entry, theirs: Entry) => boolean;

/** One line to one, the surest first. */
const pairings: readonly Fits[] = [
  (a, b) => a.fen === b.fen && a.on === b.on && shareNumber(a, b),
  (a, b) => a.fen === b.fen && shareNumber(a, b) && apart(a, b) <= farDays,
  (a, b) => a.fen === b.fen && a.on === b.on && a.reference === b.reference,
  (a, b) => a.fen === b.fen && a.on === b.on && !disagree(a, b),
  (a, b) => a.fen === b.fen && !disagree(a, b) && apart(a, b) <= nearDays,
];
const slips: readonly Fits[] = [
  (a, b) => isSameWay(a, b) && shareNumber(a, b) && apart(a, b) <= farDays,
  (a, b) => isSameWay(a, b) && !disagree(a, b) && a.on === b.on && isSlip(a, b),
];

interface Books {
  readonly ours: readonly Entry[];
  readonly theirs: readonly Entry[];
  readonly found: readonly Difference[];
}

/** Each of ours with the nearest of theirs that fits it. */
function paired(books: Books, fits: Fits): Books {
  const taken = new Set<Entry>();
  const found = books.ours.flatMap((one) => {
    const fitting = books.theirs.filter((other) => !taken.has(other) && fits(one, other));
    const [nearest] = fitting.toSorted((a, b) => apart(one, a) - apart(one, b) || a.at - b.at);
    if (nearest === undefined) return [];
    taken.add(one).add(nearest);
    return [differenceOf([one], [nearest])];
  });
  const left = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => !taken.has(entry));
  return { ours: left(books.ours), theirs: left(books.theirs), found: [...books.found, ...found] };
}

/** The lines that add up to this one: those that share its number, else only the one set there is. */
function partsOf(whole: Entry, among: readonly Entry[], isByNumber: boolean): readonly Entry[] {
  const near = among.filter(
    (one) =>
      isSameWay(one, whole) &&
      apart(one, whole) <= sumDays &&
      (isByNumber ? shareNumber(one, whole) : !disagree(one, whole)),
  );
  if (near.length < 2 || near.length > manyLines) return [];
  const { sets, isWhole } = sumsTo(
    near.map(({ fen }) => ({ fen: Math.abs(fen) })),
    Math.abs(whole.fen),
  );
  const [set, ...others] = sets.filter((places) => places.length > 1);
  if (set === undefined || (!isByNumber && (others.length > 0 || !isWhole))) return [];
  return set.flatMap((at) => near[at] ?? []);
}

/** One line here that is several there, and the other way round. */
function summed(books: Books, isByNumber: boolean): Books {
  const taken = new Set<Entry>();
  const free = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => !taken.has(entry));
  const sides = [true, false].flatMap((isOurs) => {
    const [wholes, parts] = isOurs ? [books.ours, books.theirs] : [books.theirs, books.ours];
    return free(wholes).flatMap((whole) => {
      const set = partsOf(whole, free(parts), isByNumber);
      if (set.length === 0) return [];
      for (const entry of [whole, ...set]) taken.add(entry);
      return [isOurs ? differenceOf([whole], set) : differenceOf(set, [whole])];
    });
  });
  return { ours: free(books.ours), theirs: free(books.theirs), found: [...books.found, ...sides] };
}

const first = ({ ours, theirs }: Difference): number => ours[0] ?? theirs[0] ?? 0;

/** 对账: what our lines and theirs say of one another, every line once; ours in their order, then what is theirs alone. */
export function reconcile(ours: readonly StatementLine[], theirs: readonly StatementLine[]): Reconciled {
  const start: Books = { ours: entriesOf(ours), theirs: entriesOf(theirs), found: [] };
  const alike = pairings.reduce(paired, start);
  const slipped = slips.reduce(paired, summed(alike, true));
  const left = summed(slipped, false);
  const lines = [
    ...left.found,
    ...left.ours.map((one) => differenceOf([one], [])),
    ...left.theirs.map((one) => differenceOf([], [one])),
  ].toSorted((a, b) => Number(a.ours.length === 0) - Number(b.ours.length === 0) || first(a) - first(b));
  const [oursFen, theirsFen] = [sum(ours), sum(theirs)];
  const agrees = lines.every(({ verdict }) => verdict === 'same');
  return { lines, oursFen, theirsFen, differenceFen: oursFen - theirsFen, agrees };
}
