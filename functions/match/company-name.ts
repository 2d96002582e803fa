import { englishParts } from './english-name.ts';
import { memo } from './memo.ts';
import { cutBranch, cutForm, readBrackets } from './name-parts.ts';
import { regionOfName, regionsAgree, type Region } from './places.ts';
import { hasHan, lettersOf, plain } from './script.ts';
import { headOf, tradesAtEnd } from './trades.ts';

/** One way to tell a name's brand from its trades. */
export interface Split {
  readonly brand: string;
  readonly trades: readonly string[];
}

/** 公司名称 taken apart. */
export interface CompanyName {
  /** Letters, digits and characters of the whole name in one script and width. */
  readonly whole: string;
  readonly region: Region;
  /** The narrowest place named, even if several cities have one of that name. */
  readonly area: string;
  /** Brand and trade together, without region and legal form. */
  readonly core: string;
  /** Ways to split the core; the first one, with the last trade word alone, makes the keys. */
  readonly splits: readonly Split[];
  /** 第二 and the like: the same name with another number is another firm. */
  readonly ordinal: string;
  /** 厂, 商行, 事务所 and the like; empty for companies. */
  readonly house: string;
  readonly formal: boolean;
  readonly group: boolean;
  readonly branch: string | undefined;
  /** 曾用名 and an English name beside the Chinese one: names by which the same firm is also known. */
  readonly aliases: readonly CompanyName[];
  readonly latin: boolean;
}

const AFTER_LAST_HAN = /(?<=\p{Script=Han})(?!.*\p{Script=Han})/u;
const EDGES = /^[^\p{L}]+|[^\p{L}.]+$/gu;
const ORDINAL = /第[一二三四五六七八九十百\d]+/u;

// Most trades are two characters long, also those that no list has.
const unknownSplits = (core: string): readonly Split[] => [
  { brand: core, trades: [] },
  ...(core.length < 4 ? [] : [{ brand: core.slice(0, -2), trades: [core.slice(-2)] }]),
];

function splitsOf(core: string): readonly Split[] {
  const trades = tradesAtEnd(core);
  if (trades.length === 0) return unknownSplits(core);
  const head = headOf(trades.at(-1) ?? '');
  const kinds = trades.map((_, at) => trades.slice(trades.length - 1 - at));
  return [...kinds, ...(head === undefined ? [] : [[head]])].map((kept) => ({
    brand: core.slice(0, core.length - kept.join('').length),
    trades: kept,
  }));
}

interface Located {
  readonly region: Region;
  readonly area: string;
  readonly rest: string;
}

const NOWHERE: Pick<Located, 'region' | 'area'> = { region: [], area: '' };

const narrowest = (
  places: readonly (Pick<Located, 'region' | 'area'> | undefined)[],
): Pick<Located, 'region' | 'area'> =>
  places.reduce((narrow: Pick<Located, 'region' | 'area'>, place) => {
    if (place === undefined) return narrow;
    return place.region.length > narrow.region.length || narrow.area === '' ? place : narrow;
  }, NOWHERE);

function regionAtEnd(text: string): Located | undefined {
  for (let length = Math.min(8, text.length - 3); length >= 2; length -= 1) {
    const found = regionOfName(text.slice(-length));
    if (found?.length === length) return { ...found, rest: text.slice(0, -length) };
  }
  return undefined;
}

function regionAtStart(text: string, inBrackets: Region = []): Located | undefined {
  const found = regionOfName(text);
  // 上海真牛(北京) is the 上海真牛 of 北京: there the first place belongs to the name.
  const apart = found !== null && inBrackets.length > 0 && regionsAgree(found.region, inBrackets) === 'apart';
  return found === null || apart ? undefined : { ...found, rest: text.slice(found.length) };
}

function chineseName(text: string, english: string): CompanyName {
  const brackets = readBrackets(text);
  const { head, branch } = cutBranch(brackets.text);
  const start = regionAtStart(head, brackets.region?.region);
  const form = cutForm(start?.rest ?? head);
  const end = start === undefined && brackets.region === undefined ? regionAtEnd(form.core) : undefined;
  const core = lettersOf(end?.rest ?? form.core);
  const { region, area } = narrowest([brackets.region, start, end]);
  return {
    whole: lettersOf(text),
    region,
    area,
    core,
    splits: splitsOf(core.replace(ORDINAL, '')),
    ordinal: ORDINAL.exec(core)?.[0] ?? '',
    house: form.house,
    formal: form.formal,
    group: form.group || brackets.group,
    branch: branch ?? brackets.branch,
    aliases: [...brackets.former, english].filter((alias) => alias.length >= 2).map(takeApart),
    latin: false,
  };
}

function latinName(text: string): CompanyName {
  const { brand, trades, ...rest } = englishParts(text);
  const whole = lettersOf(text).toLowerCase();
  const none = { ordinal: '', house: '', branch: undefined, aliases: [], latin: true };
  return { ...none, ...rest, whole, splits: [{ brand, trades }] };
}

function takeApart(text: string): CompanyName {
  if (!hasHan(text)) return latinName(text);
  const tail = text.slice(text.search(AFTER_LAST_HAN));
  const english = tail.replace(EDGES, '');
  const chinese = english.includes(' ') ? text.slice(0, -tail.length) : text;
  return chineseName(chinese.replaceAll(' ', '').toLowerCase(), english.includes(' ') ? english : '');
}

/** A company's name as typed, taken apart. */
export const companyNameOf = memo((typed: string): CompanyName => takeApart(plain(typed)));
