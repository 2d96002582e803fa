/** What a reference says of contracts. */
export interface Naming {
  /** Numbers written out, in whatever spelling. */
  readonly whole: ReadonlySet<string>;
  /** Numbers of which only the end with the year, or the end beside 合同, is written. */
  readonly partly: ReadonlySet<string>;
  /** What looks like a contract number and is none of those known. */
  readonly foreign: readonly string[];
  readonly text: string;
}

const even = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[‐‑‒–—―−﹣ー]/gu, '-');

const between = '[\\s\\-_/.\\\\#:()\\[\\]年号第]*';
const and = '\\s*[、,，/&+和及与;]\\s*';
const yearShape = /^(?:19|20)\d\d$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Letters, year and digits of a number; a year that the digits begin with is taken apart from them. */
const tokensOf = (number: string): string[] =>
  (even(number).match(/\p{L}+|\d+/gu) ?? []).flatMap((token) => {
    const [, year, rest] = /^((?:19|20)\d\d)(\d{3,})$/u.exec(token) ?? [];
    return year === undefined || rest === undefined ? [token] : [year, rest];
  });

const edgeBefore = (token: string): string => (/^\d/u.test(token) ? '(?<!\\d)' : '(?<![A-Z])');
const edgeBehind = (token: string): string => (/\d$/u.test(token) ? '(?!\\d)' : '(?![A-Z])');

/** Numbers of one year may be listed by their ends: `HT-2026-0012、0013`. */
const listed = (last: string): string => (/^\d+$/u.test(last) ? `(?:\\d{${last.length}}${and})*` : '');

function wholeShape(tokens: readonly string[]): RegExp {
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)];
  const head = tokens.slice(0, -1).map((token) => escaped(token) + between);
  return new RegExp(
    `${edgeBefore(first)}${head.join('')}${head.length > 0 ? listed(last) : ''}${escaped(last)}${edgeBehind(last)}`,
    'u',
  );
}

/** Ways to say the end of a number, which may look like a year where a year is before it; a bare row of digits that is a day says none. */
function partShapes(tokens: readonly string[]): RegExp[] {
  const [year, last] = [tokens.slice(0, -1).findLast((token) => yearShape.test(token)), tokens.at(-1) ?? ''];
  if (!/^\d{2,}$/u.test(last) || (year === undefined && yearShape.test(last))) return [];
  const short = last.replace(/^0+(?=\d)/u, '');
  const beside = new RegExp(
    `(?:合同|订单|协议|尾号|CONTRACT)(?:编?号|NO\\.?)?[:\\s#]*(?:第|NO\\.?)?0*${short}(?!\\d|[-./年月]\\d|[\\s]*元)`,
    'u',
  );
  if (year === undefined) return [beside];
  const head = `(?<!\\d)(?:${year.slice(0, 2)})?${year.slice(2)}`;
  const full = new RegExp(`${head}${between}${listed(last)}${last}(?!\\d)`, 'u');
  const counted = new RegExp(`${head}[\\s\\-./年]*(?:第\\s*0*${short}(?!\\d)|0*${short}号)`, 'u');
  const ends = yearShape.test(last) ? [counted] : [counted, beside];
  return last.length >= 3 ? [full, ...ends] : ends;
}

const dayShape = /^(?:20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

const saysPart = (text: string, shape: RegExp): boolean => {
  const found = shape.exec(text)?.[0];
  return found !== undefined && !dayShape.test(found.trim());
};

/** A year that a number follows begins another number: `HT-2026-0012、2026-0013`. */
const end = '(?!20\\d\\d[\\s\\-_.年]+第?\\d)\\d{3,5}';

const anyNumber = new RegExp(
  `(?<![A-Z])[A-Z]{1,6}${between}20\\d\\d${between}(?:${end}${and})*${end}(?!\\d)|(?<![\\dA-Z])20\\d\\d-\\d{4}(?!\\d)`,
  'gu',
);

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** The ends of a list of numbers, each with what stands before all of them. */
function spelledOut(found: string): string[] {
  const [, head = '', ends = ''] = new RegExp(`^(.*?20\\d\\d${between})(.*)$`, 'su').exec(found) ?? [];
  return ends
    .split(/\D+/u)
    .filter((end) => end !== '')
    .map((end) => head + end);
}

function foreignIn(text: string, numbers: readonly string[]): string[] {
  const known = numbers.map(digitsOf);
  return (text.match(anyNumber) ?? [])
    .flatMap(spelledOut)
    .filter((found) => !known.includes(digitsOf(found)))
    .map((found) => found.replace(/\s+/gu, ' '));
}

/** The contracts that a reference names, among those whose numbers are known. */
export function namedIn(reference: string, numbers: readonly string[]): Naming {
  const [text, known] = [even(reference), [...new Set(numbers)].filter((number) => /\d/u.test(number))];
  const tokens = new Map(known.map((number) => [number, tokensOf(number)]));
  const whole = new Set<string>();
  // The longest first: HT-2026-0012-1 is not HT-2026-0012 as well.
  let rest = text;
  for (const number of known.toSorted((a, b) => b.length - a.length)) {
    const shape = wholeShape(tokens.get(number) ?? []);
    if (shape.test(rest)) whole.add(number);
    rest = rest.replace(shape, (found) => (/\d[、,，/&+和及与;]/u.test(found) ? found : ' '));
  }
  const partly = known.filter(
    (number) => !whole.has(number) && partShapes(tokens.get(number) ?? []).some((shape) => saysPart(rest, shape)),
  );
  return { whole, partly: new Set(partly), foreign: foreignIn(text, known), text };
}

const counts = '一二三四五六七八九十';
/** What people write on any payment. */
const saysNothing = /^(?:货款|款项?|合同款|全款|货|付款|期款|-|\/)?$/u;

/** Whether a reference speaks of this instalment: by its label, or as the n-th. */
export const speaksOf = ({ text }: Naming, label: string, n: number): boolean => {
  const said = even(label).trim();
  const counted = `第\\s*(?:${n}|${counts.charAt(n - 1) || n})\\s*[期笔次]`;
  return (!saysNothing.test(said) && text.includes(said)) || new RegExp(counted, 'u').test(text);
};
