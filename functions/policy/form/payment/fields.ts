import type { Day } from '../../day.ts';
import { creditTerm } from '../credit-term.ts';
import { isOfPayment } from '../instalments.ts';
import { isSaid, placesIn, type Place } from '../places.ts';
import type { Reading } from '../reading.ts';
import { valuesIn, type Part } from './part.ts';
import { chosen, eventIn, kindIn } from './words.ts';

/** A share and an amount of one kind are one payment. */
function joined(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const { kind } = kindIn(part.words);
    const at = found.findIndex((other) => {
      const isOpen = part.share === undefined ? other.fen === undefined : other.share === undefined;
      return isOpen && kindIn(other.words).kind === kind;
    });
    const other = found[at];
    if (other) found[at] = { ...other, share: other.share ?? part.share, fen: other.fen ?? part.fen };
    else found.push(part);
  }
  return found;
}

/** 付款期限 outside of a table is for what is reckoned from the same event; one that names none is for all but an advance. */
function timed(parts: readonly Part[], terms: readonly Part[]): Part[] {
  return parts.map((part) => {
    const { kind, event } = kindIn(part.words);
    const own = terms.find(({ words }) => {
      const named = eventIn(words);
      return named === undefined ? kind !== 'advance' : named === event;
    });
    return own && !part.term ? { ...part, term: own.term } : part;
  });
}

/** Terms of payment that stand in a place of their own. */
export function termsOfFields(reading: Reading, contractOn: Day | undefined): Part[] {
  return placesIn(reading)
    .filter((place) => place.line === undefined && isSaid(place) && place.kind === 'term')
    .flatMap(({ label, text, within }) => {
      const term = creditTerm(chosen(text), label, contractOn);
      const words = `${within?.before ?? ''}${label}，${chosen(text)}`;
      return term ? [{ label: '', words, term }] : [];
    });
}

const isSingle = ({ line, within }: Place): boolean => line === undefined && within === undefined;

/** Payments that stand in single places: 预付比例, 预付金额, 完工验收后支付比例, with their 付款期限. */
export function partsOfFields(reading: Reading): Part[] {
  const { shares, sums, contractOn } = valuesIn(reading);
  const parts = placesIn(reading)
    .filter((place) => isSingle(place) && isSaid(place) && isOfPayment(place))
    .filter(({ kind }) => kind === 'percent' || kind === 'amount')
    .map(({ key, label }): Part => ({
      label: '',
      words: label,
      share: shares.get(key),
      fen: sums.get(key),
      term: creditTerm(label, '', contractOn),
    }))
    .filter(({ share, fen }) => share !== undefined || fen !== undefined);
  const terms = termsOfFields(reading, contractOn);
  return parts.length === 0 ? [] : [...timed(joined(parts), terms), ...terms.slice(-1)];
}
