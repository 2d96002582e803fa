import Big from 'big.js';
import type { Day } from '../day.ts';
import type { ContractFacts } from '../facts/contract.ts';
import type { Price } from '../terms/price.ts';
import type { Gaps } from '../words.ts';
import { contractDay, goodsLines, type Figure, type GoodsLine } from './figures.ts';
import { yuanText } from './number.ts';
import { isSaid } from './places.ts';
import { squash } from './squash.ts';

/** A goods line whose price can be read, beside the line of the price list that holds on the contract's day. */
export interface PricedLine {
  readonly line: GoodsLine;
  readonly price: Figure<Big>;
  /** In fen. */
  readonly asked: Big;
  readonly listed: Price | undefined;
}

/** The day that prices are looked up by: the contract's own, today where it names none. */
export const priceDay = ({ reading, today }: ContractFacts): Day => (reading && contractDay(reading)) ?? today;

const holdsOn = ({ validFromOn, validUntilOn, stage, listFen }: Price, day: Day): boolean =>
  stage === 'listed' && listFen !== undefined && validFromOn <= day && (validUntilOn === '' || day <= validUntilOn);

const isFor = ({ product, unit }: Price, line: GoodsLine): boolean =>
  squash(product) === squash(line.goods.text) &&
  (!line.unit || !isSaid(line.unit) || squash(unit) === squash(line.unit.text));

/** The newest line of the list for a product in its unit; a price that cannot be read is another clause's matter. */
export function pricedLines(facts: ContractFacts): PricedLine[] {
  const { reading, prices } = facts;
  if (!reading || !prices) return [];
  const day = priceDay(facts);
  const newestFirst = prices
    .filter((price) => holdsOn(price, day))
    .sort((one, other) => (one.validFromOn < other.validFromOn ? 1 : -1));
  return goodsLines(reading).flatMap((line) => {
    const { price } = line;
    if (price?.value === undefined || !isSaid(line.goods)) return [];
    return [{ line, price, asked: price.value, listed: newestFirst.find((each) => isFor(each, line)) }];
  });
}

const yuan = (fen: Big): string => (fen.eq(fen.round()) ? yuanText(fen.toNumber()) : fen.div(100).toString());

/** How far a price lies under a price of the list: for one, in percent, and for the whole line. */
export function shortfall({ line, asked }: PricedLine, listFen: number): Gaps {
  const less = new Big(listFen).minus(asked);
  const quantity = line.quantity?.value ?? new Big(1);
  return {
    product: line.goods.text.trim(),
    price: yuan(asked),
    list: yuanText(listFen),
    percent: less.times(100).div(Math.max(listFen, 1)).round(2).toString(),
    less: yuan(less.times(quantity).round(0)),
  };
}
