import type Big from 'big.js';
import type { Day } from '../day.ts';
import type { FieldKind } from './field.ts';
import { fenInWords, fenOf, numberIn, shareIn, shareOf } from './number.ts';
import { isSaid, isUsed, placesByLine, placesIn, type Place } from './places.ts';
import type { Filled, Reading } from './reading.ts';
import { daysOfTerm } from './term.ts';
import { valueOf } from './value.ts';

/** One figure of a contract as it was read; `value` is undefined where the text says none. */
export interface Figure<Value> extends Place {
  readonly value: Value | undefined;
}

/** One goods line with its figures; struck and empty lines are none. */
export interface GoodsLine {
  readonly goods: Place;
  readonly model: Place | undefined;
  readonly unit: Place | undefined;
  readonly quantity: Figure<Big> | undefined;
  /** In fen, with whatever is left below a fen: small parts cost less than one. */
  readonly price: Figure<Big> | undefined;
  readonly amount: Figure<number> | undefined;
}

const numberOf = ({ text, number }: Filled): Big | undefined =>
  numberIn(number === undefined ? text : number.toFixed(8));
const fenIn = (shown: Filled): number | undefined => fenOf(numberOf(shown));

/** `5台` is five, and `100元/台` a hundred. */
const counted = (shown: Filled): Big | undefined =>
  numberOf(shown) ?? numberIn(shown.text.replace(/(?<=\d)\s*[^\d\s.,，万萬亿億]{1,4}$/u, ''));
const priced = (shown: Filled): Big | undefined => {
  const yuan = numberOf({ ...shown, text: shown.text.replace(/[/／每].{1,4}$/u, '') });
  return yuan?.gte(0) ? yuan.times(100) : undefined;
};

/** A cell that shows `33.3%` may hold a third. */
const shared = ({ text, number }: Filled): number | undefined =>
  number !== undefined && /[%％]/u.test(text)
    ? shareOf(numberOf({ at: undefined, text, number })?.times(100))
    : shareIn(text);

/** Of several quantities, such as people and hours, the price is for the one beside it. */
const quantityIn = (line: readonly Place[]): Place | undefined => {
  const quantities = line.filter(({ kind }) => kind === 'quantity');
  const price = line.findIndex(({ kind }) => kind === 'unit-price');
  return quantities.findLast((place) => line.indexOf(place) < price) ?? quantities[0];
};

function lineOf(line: readonly Place[]): GoodsLine | undefined {
  const find = (kind: FieldKind) => line.find((place) => place.kind === kind);
  const figure = <Value>(place: Place | undefined, read: (shown: Filled) => Value | undefined) =>
    place && { ...place, value: isSaid(place) ? read(place) : undefined };
  const goods = find('goods') ?? (find('quantity') && find('unit-price') && (find('model') ?? find('text')));
  return (
    goods && {
      goods,
      model: find('model'),
      unit: find('unit'),
      quantity: figure(quantityIn(line), counted),
      price: figure(find('unit-price'), priced),
      amount: figure(find('amount'), fenIn),
    }
  );
}

/** The lines that sell something, table by table. */
export const goodsTables = (reading: Reading): GoodsLine[][] =>
  placesByLine(reading).map((lines) => lines.filter(isUsed).flatMap((line) => lineOf(line) ?? []));

/** The lines that sell something. */
export const goodsLines = (reading: Reading): GoodsLine[] => goodsTables(reading).flat();

/** Quantity by price in fen; undefined where one of them is not known. */
export const lineSum = ({ quantity, price }: GoodsLine): number | undefined => {
  const fen = quantity?.value && price?.value && quantity.value.times(price.value).round(0, 1);
  return fen?.lte(Number.MAX_SAFE_INTEGER) ? fen.toNumber() : undefined;
};

const readers = {
  quantity: counted,
  'unit-price': priced,
  amount: fenIn,
  total: fenIn,
  'amount-in-words': ({ text }: Filled) => fenInWords(text),
  percent: shared,
  date: (shown: Filled) => dayOrNothing('date', shown),
  'contract-date': (shown: Filled) => dayOrNothing('contract-date', shown),
  term: daysOfTerm,
} as const;

/** The kinds of places that are read as a figure. */
export type FigureKind = keyof typeof readers;
type ValueOf<Kind extends FigureKind> = NonNullable<ReturnType<(typeof readers)[Kind]>>;

function dayOrNothing(kind: FieldKind, shown: Filled): Day | undefined {
  const value = valueOf(kind, shown);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;
}

/** The places of these kinds that say something, with what they say; struck and empty ones are left out. */
export const figures = <Kind extends FigureKind>(
  reading: Reading,
  ...kinds: readonly Kind[]
): (Figure<ValueOf<Kind>> & { readonly kind: Kind })[] =>
  placesIn(reading)
    .filter((place): place is Place & { kind: Kind } => isSaid(place) && kinds.some((kind) => kind === place.kind))
    .map((place) => ({ ...place, value: readers[place.kind](place) as ValueOf<Kind> | undefined }));

/** Days, as the form says them. */
export const days = (reading: Reading, ...kinds: readonly ('date' | 'contract-date')[]): Figure<Day>[] =>
  figures(reading, ...kinds);

/** The day of the contract: what prices and terms are counted by. */
export const contractDay = (reading: Reading): Day | undefined =>
  days(reading, 'contract-date').find(({ value }) => value !== undefined)?.value;

/** The contract's total in fen. */
export const totalFen = (reading: Reading): number | undefined =>
  figures(reading, 'total').find(({ value }) => value !== undefined)?.value;
