import Big from 'big.js';
import nzh from 'nzh/cn';

/** No price, quantity or sum of a contract needs more digits before the point. */
const mostDigits = 13;

const units: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };
const shape = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?([万萬亿億]?)$/;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '')
    .replace(/^(人民币|人民幣|RMB|CNY|¥|￥|\$|USD)+/iu, '')
    .replace(/(元|圆|圓)?(整|正)?$/u, '')
    .replace(/(RMB|CNY|USD)$/iu, '');

/** The number a text says: full-width digits, thousands separators, a currency, 万 and 亿; undefined where it says none. */
export function numberIn(text: string): Big | undefined {
  const [, sign = '', whole = '', part = '', unit = ''] = shape.exec(bare(text)) ?? [];
  const digits = whole.replaceAll(',', '');
  if (digits + part === '' || digits.length > mostDigits) return undefined;
  return new Big(`${sign === '-' ? '-' : ''}${digits === '' ? '0' : digits}${part}`).times(units[unit] ?? 1);
}

/** Fen of an amount of yuan, rounded half up; undefined below nothing. */
export const fenOf = (yuan: Big | undefined): number | undefined => {
  if (!yuan || yuan.lt(0)) return undefined;
  const fen = yuan.times(100).round(0, Big.roundHalfUp);
  return fen.lte(Number.MAX_SAFE_INTEGER) ? fen.abs().toNumber() : undefined;
};

/** Yuan of an amount of fen, with two decimals and separators, `102,000.00`. */
export const yuanText = (fen: number): string =>
  new Big(fen)
    .div(100)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** The whole, as shares are counted: `30%` is 300,000 of it. */
export const wholeShare = 1_000_000;

/** A share of a hundred, in parts of {@link wholeShare}; undefined where it is none. */
export const shareOf = (percent: Big | undefined): number | undefined =>
  percent?.gte(0) && percent.lte(1_000)
    ? percent
        .times(wholeShare / 100)
        .round(0)
        .toNumber()
    : undefined;

/** The share a text says, `30%`. */
export const shareIn = (text: string): number | undefined =>
  shareOf(numberIn(text.normalize('NFKC').replace(/%\s*$/u, '')));

const inWords =
  /^(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆])?(?:([零壹贰叁肆伍陆柒捌玖])角)?(?:零?([零壹贰叁肆伍陆柒捌玖])分)?(?:整|正)?$/u;

const traditional: Readonly<Record<string, string>> = { 貳: '贰', 參: '叁', 陸: '陆', 萬: '万', 億: '亿', 圓: '圆' };

/** Fen of an amount in words (大写), `壹拾贰万元整`; undefined where it cannot be read. */
export function fenInWords(text: string): number | undefined {
  const words = bareWords(text);
  const [match, yuan, jiao, fen] = inWords.exec(words) ?? [];
  if (match === undefined || match === '' || (yuan ?? jiao ?? fen) === undefined) return undefined;
  const part = (digits: string | undefined) => (digits === undefined ? 0 : Number(nzh.decodeB(digits)));
  const total = new Big(part(yuan))
    .times(100)
    .plus(part(jiao) * 10)
    .plus(part(fen));
  if (total.gt(Number.MAX_SAFE_INTEGER)) return undefined;
  return inEssence(wordsOf(total.toNumber())) === inEssence(words) ? total.toNumber() : undefined;
}

/** Numerals in an order that no number has (`壹壹元`) are none; a zero more or less is no matter. */
const inEssence = (words: string): string =>
  words
    .replace(/[零整正]/gu, '')
    .replace('圆', '元')
    .replace(/^元|^壹(?=拾)/u, '');

const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff:()]/gu, '')
    .replace(/^(人民币|人民幣)?(大写|大寫)?(人民币|人民幣)?/u, '')
    .replace(/[貳參陸萬億圓]/gu, (character) => traditional[character] ?? character);

/** 大写: an amount as it is written out in a contract, `壹拾贰万元整`. */
export const wordsOf = (fen: number): string =>
  nzh.toMoney(new Big(fen).div(100).toFixed(2), { outSymbol: false }).replace(/元$/u, '元整');
