import { daysBetween, type Day } from '#policy/day.ts';
import { speaksOf, type Naming } from './reference.ts';
import { sumsTo } from './sums.ts';
import type { Open, Part } from './terms.ts';

/** How the money goes on to what is open. */
export type WayKind = 'one' | 'contract' | 'oldest' | 'several' | 'fee' | 'share' | 'part' | 'over' | 'advance';

/** One way to lay the money of a line on what one customer owes. */
export interface Way {
  readonly kind: WayKind;
  readonly parts: readonly Part[];
  /** What the parts pay, in the same order. */
  readonly open: readonly Open[];
  readonly advanceFen: number;
  /** What is missing for the sum that was meant. */
  readonly shortFen: number;
  /** An instalment of the same contract that fell due earlier is left unpaid. */
  readonly skips: boolean;
}

/** What a customer owes, the oldest first, and what the reference says of it. */
export interface Debts {
  readonly open: readonly Open[];
  readonly named: readonly Open[];
  readonly naming: Naming;
  readonly on: Day;
}

/** Ways that come out even, and whether there are no others. */
export interface Ways {
  readonly even: readonly Way[];
  readonly isWhole: boolean;
  readonly uneven: readonly Way[];
}

/** So many of what is open are searched for sums. */
const mostSearched = 30;
const soonDays = 15;
/** 手续费: a bank keeps no more of a payment, and never more than a hundredth. */
const mostFeeFen = 5_000;
const mostFeeShare = 100;

const far = '9999-12-31';

/** The day that an instalment is reckoned by: none comes behind a later one of its contract. */
const reckonedOn = ({ contractId, n }: Open, open: readonly Open[]): Day =>
  open
    .filter((other) => other.contractId === contractId && other.n >= n)
    .reduce<Day>((first, { dueOn = far }) => (dueOn < first ? dueOn : first), far);

/** The oldest first: by due day, then by contract and number. */
export const oldestFirst = (open: readonly Open[]): Open[] =>
  open
    .filter(({ leftFen }) => leftFen > 0)
    .map((one) => ({ one, on: reckonedOn(one, open) }))
    .toSorted(
      ({ one: a, on }, { one: b, on: other }) =>
        on.localeCompare(other) ||
        (a.contractOn ?? far).localeCompare(b.contractOn ?? far) ||
        a.contractId.localeCompare(b.contractId) ||
        a.n - b.n,
    )
    .map(({ one }) => one);

const sumOf = (open: readonly Open[]): number => open.reduce((sum, { leftFen }) => sum + leftFen, 0);
const contractsOf = (open: readonly Open[]): string[] => [...new Set(open.map(({ contractId }) => contractId))];
const ofContract = (open: readonly Open[], contractId: string): Open[] =>
  open.filter((one) => one.contractId === contractId);

/** Whether an instalment is due by the day, or shortly after. */
export const isNearDue = ({ dueOn }: Open, on: Day, days = soonDays): boolean =>
  dueOn !== undefined && daysBetween(on, dueOn) <= days;

function skips(chosen: readonly Open[], { open, naming }: Debts): boolean {
  const unsaid = chosen.filter(({ label, n }) => !speaksOf(naming, label, n));
  return unsaid.some((one) =>
    open.some(
      ({ contractId, n }) =>
        contractId === one.contractId &&
        n < one.n &&
        !chosen.some((other) => other.contractId === contractId && other.n === n),
    ),
  );
}

const isSame = (one: readonly Open[], other: readonly Open[]): boolean =>
  one.length === other.length && one.every((open) => other.includes(open));

function kindOf(chosen: readonly Open[], open: readonly Open[]): WayKind {
  if (chosen.length === 1) return 'one';
  const [contractId = '', ...others] = contractsOf(chosen);
  const own = ofContract(open, contractId);
  if (others.length === 0 && own.length === chosen.length) return 'contract';
  const isOldest =
    isSame(chosen, open.slice(0, chosen.length)) ||
    (others.length === 0 && isSame(chosen, own.slice(0, chosen.length)));
  return isOldest ? 'oldest' : 'several';
}

/** Pays these in their order as far as the money goes. */
function paying(open: readonly Open[], fen: number): { parts: Part[]; paid: Open[]; rest: number } {
  let rest = fen;
  const [parts, paid]: [Part[], Open[]] = [[], []];
  for (const one of open) {
    if (rest === 0) break;
    const part = Math.min(rest, one.leftFen);
    parts.push({ contractId: one.contractId, n: one.n, fen: part });
    paid.push(one);
    rest -= part;
  }
  return { parts, paid, rest };
}

function wayOf(kind: WayKind, chosen: readonly Open[], fen: number, debts: Debts): Way {
  const { parts, paid, rest } = paying(chosen, fen);
  const shortFen = Math.max(0, sumOf(paid) - fen);
  return { kind, parts, open: paid, advanceFen: rest, shortFen, skips: skips(paid, debts) };
}

const beginnings = (open: readonly Open[]): Open[][] => open.map((_, at) => open.slice(0, at + 1));

/** Sums that people pay: the oldest of all, the oldest of a contract, a whole contract. */
const usualSums = (open: readonly Open[]): Open[][] => [
  ...beginnings(open),
  ...contractsOf(open).flatMap((contractId) => beginnings(ofContract(open, contractId))),
];

const distinct = (sets: readonly (readonly Open[])[]): (readonly Open[])[] =>
  sets.filter((set, at) => !sets.slice(0, at).some((other) => isSame(other, set)));

function setsOf(open: readonly Open[], fen: number, naming: Naming): { sets: (readonly Open[])[]; isWhole: boolean } {
  const searched = open.slice(0, mostSearched);
  // Of equal instalments of one contract the oldest stands for all, but for one that the reference speaks of.
  const kinOf = ({ contractId, label, n }: Open): string =>
    speaksOf(naming, label, n) ? `${contractId} ${n}` : contractId;
  const found = sumsTo(
    searched.map((one) => ({ fen: one.leftFen, kin: kinOf(one) })),
    fen,
  );
  const sets = found.sets.map((places) => places.flatMap((at) => searched[at] ?? []));
  const usual = usualSums(open).filter((chosen) => sumOf(chosen) === fen);
  return { sets: distinct([...sets, ...usual]), isWhole: found.isWhole && open.length <= mostSearched };
}

function short(fen: number, debts: Debts): Way[] {
  const most = Math.min(mostFeeFen, Math.floor(fen / mostFeeShare));
  return distinct([...debts.open.map((one) => [one]), ...usualSums(debts.open)])
    .filter((chosen) => sumOf(chosen) > fen && sumOf(chosen) - fen <= most)
    .map((chosen) => wayOf('fee', chosen, fen, debts))
    .toSorted((a, b) => a.shortFen - b.shortFen);
}

/** 分次付款: in so many equal payments an instalment is paid. */
const sharings = [2, 3, 4];

/** In how many equal payments, cut to the fen, an instalment is paid if this is one of them; nothing where it is none. */
export const sharesOf = (fen: number, { leftFen }: Open): number | undefined =>
  sharings.find((shares) => Math.abs(leftFen - fen * shares) < shares);

/** Whether an instalment that is paid in equal payments, each cut to a round sum, may be paid by this. */
export const isRoundShare = (fen: number, { leftFen }: Open, roundFen: number): boolean =>
  sharings.some((shares) => Math.floor(leftFen / shares / roundFen) * roundFen === fen);

/** Who pays in equal parts begins with the oldest instalment of a contract. */
const sharing = (fen: number, debts: Debts): Way[] =>
  debts.open
    .filter((one) => sharesOf(fen, one) !== undefined)
    .map((one) => wayOf('share', [one], fen, debts))
    .filter((way) => !way.skips);

/** Pays the oldest of these as far as the money goes; what is left over is kept. */
function filling(open: readonly Open[], fen: number, debts: Debts): Way {
  if (open.length === 0) return wayOf('advance', [], fen, debts);
  return wayOf(fen > sumOf(open) ? 'over' : 'part', open, fen, debts);
}

/** Ways that leave something of an instalment, or of the money. */
function uneven(fen: number, debts: Debts): Way[] {
  const [inAll, inNamed] = [filling(debts.open, fen, debts), filling(debts.named, fen, debts)];
  const shares = sharing(fen, debts);
  const fillings = (debts.named.length === 0 || isSame(inNamed.open, inAll.open) ? [inAll] : [inNamed, inAll])
    .filter(({ shortFen, advanceFen }) => shortFen + advanceFen > 0)
    .filter(({ open }) => !shares.some((share) => isSame(share.open, open)));
  return [...short(fen, debts), ...shares, ...fillings];
}

/** The ways to lay an amount on what a customer owes. */
export function waysOf(fen: number, debts: Debts): Ways {
  const { open, named, naming } = debts;
  const [all, within] = [setsOf(open, fen, naming), setsOf(named, fen, naming)];
  const even = distinct([...within.sets, ...all.sets]).map((chosen) => wayOf(kindOf(chosen, open), chosen, fen, debts));
  return { even, isWhole: all.isWhole, uneven: uneven(fen, debts) };
}
