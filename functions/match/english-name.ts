import { once } from '#policy/once.ts';
import { regionsForEnglish, type Region } from './places.ts';
import { spelt } from './sound.ts';
import { ENGLISH_FORMS, ENGLISH_PLACES, ENGLISH_TRADES } from './words.ts';

/** A name in Latin letters taken apart; its trades are given in Chinese so that both scripts can be compared. */
export interface EnglishParts {
  readonly region: Region;
  readonly area: string;
  /** All words but place and legal form, as written. */
  readonly core: string;
  readonly brand: string;
  readonly trades: readonly string[];
  readonly formal: boolean;
  readonly group: boolean;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(['city', 'province', 'district', 'county', 'china', 'prc']);

const englishPlaces = once((): ReadonlyMap<string, readonly Region[]> => {
  const found = new Map<string, Region[]>();
  const add = (text: string, region: Region) => found.set(text, [...(found.get(text) ?? []), region]);
  const all = regionsForEnglish();
  for (const { short, region } of all) add(spelt(short), region);
  for (const [english, short] of ENGLISH_PLACES) {
    const place = all.find((one) => one.short === short);
    if (place !== undefined) found.set(english.replaceAll(' ', ''), [place.region]);
  }
  return found;
});

interface Head {
  readonly region: Region;
  readonly area: string;
  readonly rest: readonly string[];
}

function takePlace(words: readonly string[]): Head | undefined {
  for (let count = Math.min(3, words.length); count >= 1; count -= 1) {
    const text = words.slice(0, count).join('');
    const regions = englishPlaces().get(text);
    if (regions === undefined) continue;
    const [region = []] = regions;
    return { region: regions.length === 1 ? region : [], area: text, rest: words.slice(count) };
  }
  return undefined;
}

function takePlaces(words: readonly string[]): Head {
  let head: Head = { region: [], area: '', rest: words };
  for (;;) {
    const rest = EMPTY_WORDS.has(head.rest[0] ?? '') ? head.rest.slice(1) : head.rest;
    const next = takePlace(rest);
    const inside = head.region.every((part, at) => part === next?.region[at]);
    if (next === undefined || next.rest.length === 0 || !inside) return { ...head, rest };
    head = next;
  }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function tradesOf(words: readonly string[]): { brand: readonly string[]; trades: readonly string[] } {
  let count = words.length;
  while (count > 1 && ENGLISH_TRADES.has(words[count - 1] ?? '')) count -= 1;
  const trades = words.slice(count).map((word) => ENGLISH_TRADES.get(word) ?? word);
  return { brand: words.slice(0, count), trades: [...new Set(trades)] };
}

/** The parts of a company's name in Latin letters. */
export function englishParts(text: string): EnglishParts {
  const inBrackets = /\(([^()]*)\)/u.exec(text)?.[1] ?? '';
  const bracket = takePlace(wordsOf(inBrackets));
  const words = wordsOf(bracket?.rest.length === 0 ? text.replace(`(${inBrackets})`, ' ') : text);
  const head = takePlaces(words);
  const place = bracket?.rest.length === 0 ? bracket : head;
  const kept = head.rest.filter((word) => !ENGLISH_FORMS.has(word));
  const { brand, trades } = tradesOf(kept.length > 0 ? kept : words);
  return {
    region: place.region,
    area: place.area,
    core: kept.join(''),
    brand: brand.join(''),
    trades,
    formal: kept.length < head.rest.length,
    group: words.includes('group') || words.includes('holdings'),
  };
}
