import { keysOf } from '../../keys-of.ts';
import { once } from '../../once.ts';
import { fieldKinds, type FieldKind } from '../field.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { zh } from './zh.ts';

/** A longer text is no label, whatever it says. */
const longestLabel = 200;

/** A label as its words are kept: widths and case alike, numbering, brackets behind it, colon and spaces gone. */
export function bareLabel(label: string): string {
  const plain = label
    .slice(0, longestLabel)
    .normalize('NFKC')
    .replace(/[\p{Cf}_*※★•·●▪◆■□]/gu, ' ')
    .toLowerCase()
    .trim();
  const numbered = plain.replace(
    /^(?:第?[\d一二三四五六七八九十]{1,3}[.、)条]|\(?[\d一二三四五六七八九十]{1,2}\))\s*/u,
    '',
  );
  const open = numbered.replace(/[([【〔{][^)\]】〕}]*[)\]】〕}]/gu, ' ').trim();
  const kept = open === '' ? numbered : open;
  return closeUp(kept.replace(/[\s:;,.。、]+$/u, ''));
}

/** Spaces between Chinese or Korean characters only spread a label out. */
const closeUp = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '')
    .trim();

const wordsIn = (list: string): string[] =>
  (list.includes(',') ? list.split(',') : list.split(' ')).map(closeUp).filter((word) => word !== '');

const kindByWord = once(
  () =>
    new Map<string, FieldKind>(
      [zh, en, ko].flatMap((language) =>
        keysOf(fieldKinds).flatMap((kind) => wordsIn(language[kind]).map((word): [string, FieldKind] => [word, kind])),
      ),
    ),
);
const isLatin = (word: string): boolean => /^[\x20-\x7e]+$/u.test(word);
/** How surely a text is a label: it is a known word, ends in one, begins with one, or says nothing to us. */
export type Knowledge = 'exact' | 'end' | 'start' | 'none';

interface Known {
  readonly kind: FieldKind;
  readonly knowledge: Knowledge;
}

const longestWord = once(() => Math.max(...Array.from(kindByWord().keys(), ({ length }) => length)));

/** One character alone would be found in half of all labels; a Latin word has to stand by itself. */
const isWhole = (word: string, neighbour: string | undefined): boolean =>
  isLatin(word) ? word.length > 2 && !/[a-z0-9]/u.test(neighbour ?? ' ') : word.length > 1;

/** The longest known word that a text ends in, or begins with. */
function longest(bare: string, side: 'end' | 'start'): FieldKind | undefined {
  for (let length = Math.min(bare.length, longestWord()); length > 1; length--) {
    const word = side === 'end' ? bare.slice(-length) : bare.slice(0, length);
    const neighbour = side === 'end' ? bare.at(-length - 1) : bare[length];
    const kind = kindByWord().get(word);
    if (kind && isWhole(word, neighbour) && (side === 'end' || length >= bare.length * leastStart)) return kind;
  }
  return undefined;
}

const signs = /[(（【[](?:[^)）】\]]*(?:签|盖|章|簽|蓋)[^)）】\]]*|인|서명|날인|직인|signature|seal|stamp)[)）】\]]/iu;

const inWords = /大写|大寫|\bin words\b|한글\s?금액|금액\s?\(한글\)/iu;
/** A word that a long text merely begins with says little of it. */
const leastStart = 0.25;

const squeezed = (label: string): string => label.normalize('NFKC').replace(/(?<=\p{Script=Han})\s+/gu, '');

/** What a label calls for, by its words. */
export function known(text: string): Known {
  const label = text.slice(0, longestLabel);
  const bare = bareLabel(label);
  if (inWords.test(squeezed(label))) return { kind: 'amount-in-words', knowledge: 'exact' };
  const exact = kindByWord().get(bare) ?? kindByWord().get(bare.replace(/ ?(?:#|no\.?|&)$/u, ''));
  if (signs.test(label)) return { kind: 'signature', knowledge: 'exact' };
  if (exact) return { kind: exact, knowledge: 'exact' };
  const head = bare.split(/ (?:of|for|per) /u)[0] ?? bare;
  const end = longest(head, 'end');
  if (end) return { kind: end, knowledge: 'end' };
  const start = longest(bare, 'start');
  if (start) return { kind: start, knowledge: 'start' };
  return { kind: 'text', knowledge: 'none' };
}

/** What a label calls for. */
export const kindOf = (label: string): FieldKind => known(label).kind;
