import { figures, goodsLines, type GoodsLine } from '../figures.ts';
import { isSaid } from '../places.ts';
import type { Reading } from '../reading.ts';
import { squash } from '../squash.ts';
import { paired, type Fit } from './paired.ts';
import { effectOn, type Effect, type Said } from './said.ts';

/** A goods line with what it is known by, and everything that it says in figures. */
interface Goods {
  readonly product: string;
  /** Empty where the layout has no room for it, or nobody said it. */
  readonly model: string;
  readonly name: string;
  readonly figures: readonly Said[];
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** An amount counts only where no price says what it comes from. */
const figuresOf = ({ unit, quantity, price, amount }: GoodsLine, days: readonly Said[]): Said[] => [
  ...[unit && { ...unit, value: undefined }, quantity, price && isSaid(price) ? price : amount].filter(isThere),
  ...days,
];

const goodsIn = (reading: Reading): Goods[] => {
  const days = figures(reading, 'date');
  return goodsLines(reading)
    .filter(({ goods }) => isSaid(goods))
    .map((line) => {
      const { goods } = line;
      const model = line.model && line.model !== goods && isSaid(line.model) ? line.model.text : '';
      return {
        product: squash(goods.text),
        model: squash(model),
        name: `${goods.text} ${model}`.trim(),
        figures: figuresOf(
          line,
          days.filter((day) => day.line?.join() === goods.line?.join()),
        ),
      };
    });
};

const isSame: Fit<Goods> = (one, other) => one.product === other.product && one.model === other.model;
const isSameProduct: Fit<Goods> = (one, other) =>
  one.product === other.product && (one.model === '' || other.model === '');

/** Quantities, prices and days of goods, by product, wherever their lines stand. */
export const effectOnGoods = (base: Reading, supplement: Reading): Effect[] =>
  paired(goodsIn(base), goodsIn(supplement), [isSame, isSameProduct]).flatMap(([was, now]) =>
    now.figures
      .filter(isSaid)
      .flatMap((figure) =>
        effectOn(
          was?.figures.find(({ kind, label }) => kind === figure.kind && label === figure.label) ??
            was?.figures.find(({ kind }) => kind === figure.kind),
          figure,
          `${now.name} · ${figure.label}`,
        ),
      ),
  );
