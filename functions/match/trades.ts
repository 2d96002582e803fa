import { GENERIC_TRADES, TRADE_FAMILIES } from './words.ts';

const familyOfWord: ReadonlyMap<string, string> = new Map(
  TRADE_FAMILIES.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const)),
);
const LONGEST = Math.max(...Array.from(familyOfWord.keys(), (word) => word.length));

/** The one word that stands for all trades said for one another: 商贸 is 贸易. */
export const familyOf = (trade: string): string => familyOfWord.get(trade) ?? trade;

function lastTrade(text: string): string | undefined {
  for (let length = Math.min(LONGEST, text.length - 1); length >= 1; length -= 1) {
    const word = text.slice(-length);
    if (familyOfWord.has(word)) return word;
  }
  return undefined;
}

/** The trade words that a name ends in, in their order; at least one character is left before them. */
export function tradesAtEnd(text: string): readonly string[] {
  const trades: string[] = [];
  let rest = text;
  for (let word = lastTrade(rest); word !== undefined; word = lastTrade(rest)) {
    trades.unshift(word);
    rest = rest.slice(0, -word.length);
  }
  return trades;
}

/** The shorter trade word that a longer one ends in: 机械设备 in 设备. */
export const headOf = (trade: string): string | undefined => lastTrade(trade);

/** How the trades of two names go together. */
export type TradeRelation = 'none' | 'same' | 'akin' | 'overlapping' | 'missing' | 'different';

const specific = (trades: readonly string[]): string[] =>
  trades.map(familyOf).filter((word) => !GENERIC_TRADES.has(word));

function overlap(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(''), b.join('')];
  if (one.includes(other) || other.includes(one)) return true;
  const [own, its] = [new Set(specific(a)), new Set(specific(b))];
  return own.size > 0 && own.size === its.size && [...own].every((word) => its.has(word));
}

/** The relation between the trade words of two names, each list as `tradesAtEnd` gives it. */
export function compareTrades(a: readonly string[], b: readonly string[]): TradeRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'missing';
  if (a.join('') === b.join('')) return 'same';
  if (a.map(familyOf).join('') === b.map(familyOf).join('')) return 'akin';
  return overlap(a, b) ? 'overlapping' : 'different';
}
