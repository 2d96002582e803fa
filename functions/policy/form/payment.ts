import Big from 'big.js';
import type { Day } from '../day.ts';
import { instalmentKinds, mostInstalments, type Instalment } from '../terms/contract.ts';
import { creditTerm, daysAbout } from './credit-term.ts';
import { contractDay, totalFen } from './figures.ts';
import { wholeShare } from './number.ts';
import { partsOfFields, termsOfFields } from './payment/fields.ts';
import type { Part } from './payment/part.ts';
import { partsOfTables } from './payment/tables.ts';
import { partsOfText, payingTexts } from './payment/texts.ts';
import { isBefore, isPaidFirst, kindIn, plainWords } from './payment/words.ts';
import { isSaid, placesIn } from './places.ts';
import { printedTexts, type PrintedText } from './printed-texts.ts';
import type { Form, Reading } from './reading.ts';

type After = Instalment['after'];
type Due = Pick<Instalment, 'kind' | 'from' | 'after' | 'on'>;
type Sized = Part & { readonly sum: number };

/** What the form and the department say of terms. */
interface Terms {
  readonly standard: After;
  /** 质保期, where the form says it. */
  readonly warranty: After | undefined;
}

const none: After = { unit: 'days', count: 0 };
/** A form that keeps money back and does not say how long keeps it a year. */
const usualWarranty: After = { unit: 'months', count: 12 };
const nearlyTheSame = 5;
const longestLabel = 40;

/** 质保期, and the days of the line beyond it; a term as long as the warranty is the warranty itself. */
function afterWarranty(own: After | undefined, warranty: After | undefined): After {
  if (!own || !warranty) return own ?? warranty ?? usualWarranty;
  if (daysAbout(own) + nearlyTheSame >= daysAbout(warranty) || own.unit === 'dayOfNextMonth') return own;
  if (own.unit === warranty.unit) return { ...warranty, count: warranty.count + own.count };
  const thenDays = Math.ceil(daysAbout(own));
  return thenDays === 0 ? warranty : { ...warranty, thenDays };
}

/** A payment is of the kind that its name says, else of the one that its conditions do. */
const kindOf = ({ label, words }: Part): Due['kind'] => {
  const named = kindIn(label).kind;
  return named === 'term' ? kindIn(words).kind : named;
};

/** When a payment is due: of which kind it is, what it is reckoned from, and how long after. */
function dueOf(part: Part, { standard, warranty }: Terms): Due {
  const { words, term } = part;
  const [kind, { event }] = [kindOf(part), kindIn(words)];
  if (term?.on !== undefined) return { kind, from: 'day', after: none, on: term.on };
  if (kind === 'retention')
    return {
      kind,
      from: event === undefined || event === 'signing' ? 'acceptance' : event,
      after: afterWarranty(term?.after, warranty),
    };
  const from = event ?? (kind === 'advance' ? 'signing' : 'delivery');
  if (isBefore(words)) return { kind, from, after: none };
  return { kind, from, after: term?.after ?? (kind === 'advance' ? none : standard) };
}

const shareOfTotal = (total: number, share: number): number =>
  new Big(total).times(share).div(wholeShare).round(0, Big.roundHalfUp).toNumber();

const sumsBy = (parts: readonly Part[], total: number, isSumFirst: boolean): (number | undefined)[] =>
  parts.map(({ share, fen }) => {
    const shared = share === undefined ? undefined : shareOfTotal(total, share);
    return isSumFirst ? (fen ?? shared) : (shared ?? fen);
  });

/** What the payments leave of the total is no more than rounding. */
const isRounding = (left: number, count: number, total: number): boolean =>
  Math.abs(left) <= count + Math.floor(total / 1_000);

/**
 * The payments with their sums, which make the total; undefined where they cannot. The last one takes the rounding; what
 * is left beyond that goes to the one that names no figure, or to one that nobody spoke of.
 */
function sized(parts: readonly Part[], total: number, isSumFirst: boolean): Sized[] | undefined {
  const sums = sumsBy(parts, total, isSumFirst);
  const left = total - sums.reduce<number>((sum, each = 0) => sum + each, 0);
  const last = sums.findLastIndex((each) => each !== undefined);
  const takes = last >= 0 && isRounding(left, parts.length, total) ? last : sums.lastIndexOf(undefined);
  const made = parts.map((part, i) => ({ ...part, sum: (sums[i] ?? 0) + (i === takes ? left : 0) }));
  const all = takes < 0 ? [...made, { ...unspoken, sum: left }] : made;
  return all.every(({ sum }) => sum >= 0) ? all.filter(({ sum }) => sum > 0) : undefined;
}

const unspoken: Part = { label: '', words: '' };
const isWhole = (sizes: readonly Sized[]): boolean => sizes.every(({ words }) => words !== '');

/** By amounts, or by shares where the amounts do not fit. */
function settled(parts: readonly Part[], total: number): Sized[] | undefined {
  if (parts.length === 0 || parts.length >= mostInstalments) return undefined;
  return bestOf([sized(parts, total, true), sized(parts, total, false)]);
}

/** Of several ways to read a form, the first that makes the whole by itself. */
const bestOf = (ways: readonly (Sized[] | undefined)[]): Sized[] | undefined => {
  const made = ways.filter((way) => way !== undefined);
  return made.find(isWhole) ?? made[0];
};

const speaksOfWarranty = /质保期|保修期|质量保证期|保质期|warranty/u;

/** 质保期: a place of its own, or a sentence that says it. */
function warrantyIn(printed: readonly PrintedText[], reading: Reading): After | undefined {
  const places = placesIn(reading)
    .filter((place) => isSaid(place) && speaksOfWarranty.test(plainWords(place.label)))
    .map(({ text, label, within }) => creditTerm(text, `${label}${within?.after.slice(0, 3) ?? ''}`));
  const texts = printed.flatMap(({ text }) => {
    const [said] = /(?:质保|保修|质量保证|保质)期?[^。；;]{0,20}/u.exec(plainWords(text)) ?? [];
    return said === undefined ? [] : [creditTerm(said)];
  });
  return [...places, ...texts].find((term) => term?.after !== undefined)?.after;
}

/** The whole as one payment, by whatever the form says of paying: paid first, or after an event. */
function wholeOf(texts: readonly string[], terms: readonly Part[], contractOn: Day | undefined): Part {
  const said = [...terms.map(({ words }) => words), ...texts];
  if (texts.some(isPaidFirst)) return { label: '', words: '预付', term: { after: none } };
  const words = said.find((each) => kindIn(each).event !== undefined) ?? '';
  const found =
    terms[0]?.term ?? said.map((each) => creditTerm(each, '', contractOn)).find((term) => term !== undefined);
  return { label: '', words, term: found };
}

const partsLeft = (parts: readonly Sized[], rest: Part): Sized[] =>
  parts.map((part) => (part.words === '' ? { ...rest, label: '', sum: part.sum } : part));

const instalmentOf = ({ sum, ...part }: Sized, i: number, terms: Terms): Instalment => {
  const [due, { label }] = [dueOf(part, terms), part];
  const name = label === '' ? instalmentKinds[due.kind]['zh-CN'] : label.replace(/\s+/gu, '').slice(0, longestLabel);
  return { n: i + 1, label: name, fen: sum, ...due };
};

/**
 * 付款条件: what a contract is paid by, in the order of its form: from its table of instalments, its single places, or its
 * sentences. They always make the total; what cannot be read is one payment of the whole.
 */
export function instalmentsIn(reading: Reading, standardTermDays: number, form: Form): Instalment[] {
  const total = totalFen(reading) ?? 0;
  if (total <= 0) return [];
  const [contractOn, printed] = [contractDay(reading), printedTexts(form, reading)];
  const texts = payingTexts(printed, reading);
  const terms: Terms = {
    standard: { unit: 'days', count: standardTermDays },
    warranty: warrantyIn(printed, reading),
  };
  const whole = wholeOf(texts, termsOfFields(reading, contractOn), contractOn);
  const told = [
    ...partsOfTables(printed, reading),
    partsOfFields(reading),
    ...texts.map((text) => partsOfText(text, contractOn)),
  ];
  const parts = told.map((each) => settled(each, total)).find((each) => each !== undefined) ?? [
    { ...whole, sum: total },
  ];
  return partsLeft(parts, whole).map((part, i) => instalmentOf(part, i, terms));
}

/** 赊销: whether an instalment is not paid at the signing. */
export const isOnCredit = ({ from, after: { unit, count, thenDays } }: Instalment): boolean =>
  from !== 'signing' || unit === 'dayOfNextMonth' || count !== 0 || thenDays !== undefined;

/** 款到发货: whether everything is paid at the signing, so that nothing is given on credit. */
export const isPrepaid = (instalments: readonly Instalment[]): boolean =>
  instalments.length > 0 && !instalments.some(isOnCredit);
