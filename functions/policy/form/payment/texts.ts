import type { Day } from '../../day.ts';
import { creditTerm } from '../credit-term.ts';
import { fenOf, numberIn, shareOf, wholeShare } from '../number.ts';
import { isSaid, placesIn } from '../places.ts';
import type { PrintedText } from '../printed-texts.ts';
import type { Reading } from '../reading.ts';
import { inDigits } from '../term.ts';
import { textKinds, type Part } from './part.ts';
import { chosen, isOfPaying, isOtherwise, plainWords } from './words.ts';

/** A share or an amount that was struck or left open is no payment. */
const isOpenGap = (clause: string): boolean => /(?:^|[^\d.])(?:%|(?<=[/_])元)/u.test(plainWords(clause));

const clausesIn = (text: string): string[] =>
  text.split(/[，；;。\n]|,(?!\d{3})/u).filter((clause) => !isOtherwise(clause) && !isOpenGap(clause));

/** A printed text that is no sentence names a place, and says nothing itself. */
const isSentence = (text: string): boolean => /[:：，,。；;]/u.test(text);

/** The sentences that a form prints outside of its tables, and those that somebody put in. */
function sentencesOf(printed: readonly PrintedText[], reading: Reading): string[] {
  const isInTable = (row: number) =>
    reading.tables.some(({ table: { header, lastRow } }) => row >= header.top && row <= lastRow);
  const own = printed.filter(({ row, text }) => !isInTable(row) && isSentence(text));
  return [...own, ...reading.added].flatMap(({ text }) => {
    const paying = text
      .split(/[。；;\n]/u)
      .filter(isOfPaying)
      .map(chosen);
    return paying.length > 0 ? [paying.join('，')] : [];
  });
}

/** No form says it more often. */
const mostTexts = 50;

/** The texts of a form that say how it is paid: what was filled in first, then its own sentences. */
export function payingTexts(printed: readonly PrintedText[], reading: Reading): string[] {
  const filled = placesIn(reading)
    .filter((place) => !place.line && !place.within && isSaid(place) && textKinds.includes(place.kind))
    .filter(({ label }) => isOfPaying(label))
    .map(({ text }) => chosen(text));
  return [...filled, ...sentencesOf(printed, reading)]
    .map((text) => clausesIn(text).join('，'))
    .filter((text) => text !== '')
    .slice(0, mostTexts);
}

const part = /(\d+(?:\.\d+)?)%|百分之(\d+(?:\.\d+)?)|(\d)成/u;
const sum = /(\d[\d,]*(?:\.\d+)?[万亿]?)元/u;
const rest = /余款|余额|尾款|其余|剩余|余下|全款|全额|一次性|全部/u;
const paidUp = /付清|结清/u;

function shareSaid(words: string): number | undefined {
  const [, percent, ofHundred, tenths] = part.exec(words) ?? [];
  const said = percent ?? ofHundred ?? (tenths === undefined ? undefined : `${tenths}0`);
  return said === undefined ? undefined : shareOf(numberIn(said));
}

const fenSaid = (words: string): number | undefined => {
  const said = sum.exec(words)?.[1];
  return said === undefined || !/付|款/u.test(words) ? undefined : fenOf(numberIn(said));
};

/** Payments that are told in a sentence: `合同签订后预付30%，余款验收合格后30日内付清`. */
export function partsOfText(text: string, contractOn: Day | undefined): Part[] {
  const found: Part[] = [];
  let [pending, shares] = ['', 0];
  for (const clause of clausesIn(text)) {
    const words = inDigits(plainWords(clause));
    const [share, fen] = [shareSaid(words), fenSaid(words)];
    const isRest = rest.test(words) || (paidUp.test(words) && shares < wholeShare);
    const last = found.at(-1);
    if (share !== undefined || fen !== undefined) {
      found.push({ label: '', words: `${pending}${clause}`, share, fen });
      [pending, shares] = ['', shares + (share ?? 0)];
    } else if (isRest && (last === undefined || last.share !== undefined || last.fen !== undefined)) {
      found.push({ label: '', words: `${pending}${clause}` });
      pending = '';
    } else pending += `${clause}，`;
  }
  const last = found.pop();
  const parts = last ? [...found, { ...last, words: `${last.words}，${pending}` }] : [];
  return parts.map((each) => ({ ...each, term: creditTerm(each.words, '', contractOn) }));
}
