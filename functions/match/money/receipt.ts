import type { Words } from '#policy/words.ts';
import { standingOf } from './payer-name.ts';
import { amountWords, announcedOf, dayWords, say } from './reasons.ts';
import { namedIn, speaksOf, type Naming } from './reference.ts';
import type { BankLine, Choice, Match, Open, Payer } from './terms.ts';
import { isNearDue, isRoundShare, oldestFirst, waysOf, type Way, type WayKind, type Ways } from './ways.ts';

/** So many choices a person can compare. */
const mostChoices = 5;

interface Candidate {
  readonly payer: Payer;
  readonly way: Way;
  readonly ways: Ways;
}

/** What is the same for all candidates of a line. */
interface Scene {
  readonly line: BankLine;
  readonly payers: readonly Payer[];
  readonly naming: Naming;
}

const isNamed = ({ whole, partly }: Naming, { number }: Open): boolean => whole.has(number) || partly.has(number);
const isEven = ({ kind }: Way): boolean =>
  kind === 'one' || kind === 'contract' || kind === 'oldest' || kind === 'several';

const isPart = ({ kind }: Way): boolean => kind === 'part' || kind === 'share';

const namedNumbers = ({ whole, partly }: Naming): string[] => [...whole, ...partly];
const touches = ({ open }: Way, number: string): boolean => open.some((one) => one.number === number);

/** The reference names what is paid, all of it, and nothing else. */
const isWholly = (names: ReadonlySet<string>, { open }: Way): boolean =>
  open.length > 0 && open.every(({ number }) => names.has(number));

const isSpokenOf = (naming: Naming, { label, n }: Open): boolean => speaksOf(naming, label, n);

/** The reference speaks of an instalment that is not paid so, and of none that is. */
const speaksOfAnother = (naming: Naming, { open }: Way, all: readonly Open[]): boolean =>
  !open.some((one) => isSpokenOf(naming, one)) && all.some((one) => isSpokenOf(naming, one));

const contradicts = ({ naming }: Scene, { payer, way }: Candidate): boolean =>
  naming.foreign.length > 0 ||
  namedNumbers(naming).some((number) => !touches(way, number)) ||
  speaksOfAnother(naming, way, payer.open);

const isTooEarly = ({ line }: Scene, { way }: Candidate): boolean =>
  way.open.some(({ contractOn }) => contractOn !== undefined && line.on < contractOn);

/** Round sums are paid on account as well, so that adding up to one says little. */
const roundFen = 100_000;
const isRound = ({ fen }: BankLine): boolean => fen % roundFen === 0;

/** A name that stands for this customer's alone beside a sum of theirs; a short one says less, and a round sum beside it nothing. */
function isMeant({ line, payers }: Scene, { payer, way }: Candidate): boolean {
  const standing = payers.filter(({ name }) => standingOf(line.payer, name) !== undefined);
  const isBranch = standingOf(line.payer, payer.name) === 'branch';
  return standing.length === 1 && standing[0] === payer && isEven(way) && (isBranch || !isRound(line));
}

/** Whose money it is: by the name where it is or stands for that of only one, else by a contract number that only this customer has. */
function isPayerSure(scene: Scene, candidate: Candidate): boolean {
  const { payers, naming } = scene;
  const { payer, way } = candidate;
  const same = payers.filter(({ likeness }) => likeness === 'same');
  if (same.length === 1 && same[0] === payer) return true;
  if (same.length === 0 && isMeant(scene, candidate)) return true;
  const others = payers.filter((other) => other !== payer);
  const isAmongSame = same.length === 0 || same.includes(payer);
  const isOthers = others.some(({ open }) => open.some((one) => isNamed(naming, one)));
  const isExact = isEven(way) || way.kind === 'share';
  return isAmongSame && !isOthers && isExact && isWholly(new Set(namedNumbers(naming)), way);
}

const fewParts = 3;
const shortly = 30;

/** Other ways that come out even as well as this one, as far as the reference leaves them open. */
function rivalsOf({ naming, line }: Scene, { payer, way, ways }: Candidate): Way[] {
  const names = new Set(namedNumbers(naming));
  return ways.even.filter(
    (other) =>
      other !== way &&
      (!isWholly(names, way) || isWholly(names, other)) &&
      !speaksOfAnother(naming, other, payer.open) &&
      (!other.skips ||
        way.skips ||
        other.open.length < way.open.length ||
        other.open.every((open) => isNearDue(open, line.on, shortly))),
  );
}

/** What is due and next in its contract, and may be paid by a round sum as one of several. */
const sharedIn = ({ on, fen }: BankLine, oldest: readonly Open[]): Open[] =>
  oldest
    .filter(({ contractId }, at) => oldest.findIndex((other) => other.contractId === contractId) === at)
    .filter((one) => isNearDue(one, on) && isRoundShare(fen, one, roundFen));

/** What is simply the oldest of all is paid so, even on account. */
const isOldest = ({ open }: Way, oldest: readonly Open[]): boolean =>
  oldest.slice(0, open.length).every((one) => open.includes(one));

/** What nobody named may have come about by chance: a round sum passing an older debt by, but for one that is due; a sum of several not due. */
function isByChance({ line }: Scene, { payer, way }: Candidate): boolean {
  const isNear = way.open.some((open) => isNearDue(open, line.on, shortly));
  if (!isRound(line)) return way.kind === 'several' && (!isNear || way.open.length > fewParts);
  const oldest = oldestFirst(payer.open);
  const isPassing = !isOldest(way, oldest) && (way.kind !== 'one' || !isNear);
  return isPassing || sharedIn(line, oldest).some((one) => !way.open.includes(one));
}

function isEvenSure(scene: Scene, candidate: Candidate): boolean {
  const { way, ways } = candidate;
  if (way.skips || rivalsOf(scene, candidate).length > 0) return false;
  if (isWholly(new Set(namedNumbers(scene.naming)), way)) return true;
  return ways.isWhole && !isByChance(scene, candidate);
}

/** 部分付款 of the one contract that is named goes to its oldest instalment: where it is due, or the only one, and nothing else is meant. */
function isPartSure({ naming, line }: Scene, { payer, way, ways }: Candidate): boolean {
  const [first, ...more] = way.open;
  if (!isPart(way) || way.skips || first === undefined || more.length > 0) return false;
  const ofNumber = payer.open.filter(({ number, leftFen }) => number === first.number && leftFen > 0);
  const isOnlyNamed = namedNumbers(naming).length === 1 && isNamed(naming, first);
  const isOneContract = ofNumber.every(({ contractId }) => contractId === first.contractId);
  const isElsewhere = ways.even.length > 0 || ways.uneven.some(({ kind }) => kind === 'fee');
  return isOnlyNamed && isOneContract && !isElsewhere && (ofNumber.length === 1 || isNearDue(first, line.on));
}

/** 分次付款: what is just a half, a third or a quarter of one instalment, and of no other, is meant for it; a round sum may be on account. */
function isShareSure({ line }: Scene, { way, ways }: Candidate): boolean {
  const others = ways.uneven.filter((other) => other !== way && (other.kind === 'share' || other.kind === 'fee'));
  return way.kind === 'share' && !isRound(line) && ways.even.length === 0 && others.length === 0;
}

const isSure = (scene: Scene, candidate: Candidate): boolean =>
  isPayerSure(scene, candidate) &&
  !contradicts(scene, candidate) &&
  !isTooEarly(scene, candidate) &&
  (isEven(candidate.way)
    ? isEvenSure(scene, candidate)
    : isShareSure(scene, candidate) || isPartSure(scene, candidate));

const worth: Readonly<Record<WayKind, number>> = {
  one: 60,
  contract: 55,
  oldest: 52,
  several: 40,
  fee: 38,
  share: 36,
  part: 15,
  over: 12,
  advance: 5,
};

/** How likely a choice is beside the others; only its order counts. */
function worthOf(scene: Scene, { payer, way }: Candidate): number {
  const { naming, line } = scene;
  const numbers = namedNumbers(naming);
  const named = numbers.length === 0 ? 0 : numbers.filter((number) => touches(way, number)).length / numbers.length;
  const said = way.open.some((one) => isSpokenOf(naming, one)) ? 8 : 0;
  const due = way.open.every((open) => isNearDue(open, line.on)) ? 4 : 0;
  const announced = announcedOf(line, payer) === undefined ? 0 : 12;
  const early = isTooEarly(scene, { payer, way, ways: { even: [], uneven: [], isWhole: true } }) ? -40 : 0;
  return (
    worth[way.kind] +
    (payer.likeness === 'same' ? 45 : 0) +
    named * 30 +
    said +
    due +
    announced +
    early -
    (way.skips ? 10 : 0)
  );
}

function referenceWords({ naming }: Scene, { way }: Candidate): Words[] {
  const hit = (names: ReadonlySet<string>): string[] => [...names].filter((number) => touches(way, number));
  const missed = namedNumbers(naming).filter((number) => !touches(way, number));
  const labels = way.open.filter((one) => isSpokenOf(naming, one)).map(({ label }) => label);
  return [
    ...hit(naming.whole).map((number) => say('named', { number })),
    ...hit(naming.partly).map((number) => say('partly', { number })),
    ...[...new Set(labels)].map((label) => say('label', { label })),
    ...missed.map((number) => say('otherNamed', { number })),
    ...naming.foreign.map((number) => say('foreign', { number })),
  ];
}

function reasonsOf(scene: Scene, candidate: Candidate): Words[] {
  const { line, payers } = scene;
  const { payer, way } = candidate;
  const announced = announcedOf(line, payer);
  const isShared = payer.likeness === 'same' && payers.some((other) => other !== payer && other.likeness === 'same');
  return [
    say(payer.likeness === 'same' ? 'same' : (standingOf(line.payer, payer.name) ?? 'alike'), { payer: line.payer }),
    ...referenceWords(scene, candidate),
    amountWords(way),
    ...dayWords(line, way.open),
    ...(announced ? [say('announced', { day: announced.on })] : []),
    ...(way.skips ? [say('skips')] : []),
    ...(isEven(way) && rivalsOf(scene, candidate).length > 0 ? [say('rivals')] : []),
    ...(isShared ? [say('sameNames')] : []),
  ];
}

/** A customer whose name is only like the payer's is thought of where amount, reference or a colleague speak for it. */
const isWorthSaying = ({ line, naming }: Scene, { payer, way }: Candidate): boolean =>
  payer.likeness === 'same' ||
  isEven(way) ||
  way.kind === 'fee' ||
  way.kind === 'share' ||
  way.open.some((open) => isNamed(naming, open)) ||
  announcedOf(line, payer) !== undefined;

function candidatesOf(scene: Scene, payer: Payer): Candidate[] {
  const { line, naming } = scene;
  const open = oldestFirst(payer.open);
  const named = open.filter((one) => isNamed(naming, one));
  const ways = waysOf(line.fen, { open, named, naming, on: line.on });
  return [...ways.even, ...ways.uneven]
    .map((way) => ({ payer, way, ways }))
    .filter((candidate) => isWorthSaying(scene, candidate));
}

const choiceOf = (scene: Scene, candidate: Candidate): Choice => ({
  customerId: candidate.payer.customerId,
  name: candidate.payer.name,
  parts: candidate.way.parts,
  advanceFen: candidate.way.advanceFen,
  reasons: reasonsOf(scene, candidate),
});

/** 回款匹配: whose money it is and what it pays; sure only where nothing speaks for another choice. */
export function matchReceipt(line: BankLine, payers: readonly Payer[]): Match {
  if (line.fen <= 0) return { verdict: 'none', choices: [] };
  const numbers = payers.flatMap(({ open }) => open.map(({ number }) => number));
  const scene: Scene = { line, payers, naming: namedIn(line.reference, numbers) };
  const candidates = payers
    .flatMap((payer) => candidatesOf(scene, payer))
    .map((candidate) => ({ candidate, worth: worthOf(scene, candidate) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
  const sure = candidates.filter((candidate) => isSure(scene, candidate));
  if (sure.length === 1) return { verdict: 'sure', choices: sure.map((candidate) => choiceOf(scene, candidate)) };
  const choices = candidates.slice(0, mostChoices).map((candidate) => choiceOf(scene, candidate));
  return { verdict: choices.length === 0 ? 'none' : 'offered', choices };
}
