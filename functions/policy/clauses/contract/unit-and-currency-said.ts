import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { type GoodsLine, figures, goodsLines } from '#policy/form/figures.ts';
import { isSaid, placesIn } from '#policy/form/places.ts';
import type { Form, Reading } from '#policy/form/reading.ts';

const unit = { 'zh-CN': '没有写计量单位', en: 'does not say its unit' };
const currency = { 'zh-CN': '没有写币种', en: 'does not say its currency' };
const money = /元|圆|圓|人民币|[¥￥$€£₩]|RMB|CNY|USD|EUR|HKD|JPY/iu;
const perUnit = /[(（][^)）]*[)）]|[/／每]/u;

/** A line says its unit in a column of its own, behind its quantity, or in the head of a column. */
const saysUnit = ({ unit: own, quantity, price }: GoodsLine): boolean =>
  own
    ? isSaid(own)
    : /\p{L}/u.test(quantity?.text ?? '') || perUnit.test(quantity?.label ?? '') || /[/／]/u.test(price?.label ?? '');

/** The form says it, or somebody has written it. */
const saysCurrency = ({ map }: Form, reading: Reading): boolean =>
  [...map.cells, ...placesIn(reading), ...reading.added].some(({ text }) => money.test(text));

/** 每一行货物有计量单位，金额有币种。 */
export const unitAndCurrencySaid: ContractClause = {
  id: 'contract/unit-and-currency-said',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{place}{what}', en: '{place} {what}' },
    remedy: { 'zh-CN': '请写明，如「台」「人民币元」', en: 'say it, such as “pcs” or “CNY”' },
  },
  breaches: (_, { form, reading }) => {
    if (!reading) return [];
    const lines = goodsLines(reading).filter((line) => !saysUnit(line));
    const sums =
      form && !saysCurrency(form, reading) ? figures(reading, 'total', 'amount', 'unit-price').slice(0, 1) : [];
    return [
      ...lines.map(({ unit: own, goods }) => breachAt(own ?? goods, { what: unit })),
      ...sums.map((place) => breachAt(place, { what: currency })),
    ];
  },
};
