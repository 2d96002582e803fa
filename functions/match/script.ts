import { once } from '#policy/once.ts';
import script from './script.json' with { type: 'json' };

// Characters that are written both ways in one script, or that come back otherwise from the traditional one.
const VARIANTS: ReadonlyMap<string, string> = new Map(
  '俱具 濬浚 澂澄 钜巨 锺钟 馀余 谘咨 讬托 迳径 渖沈 缐线 镟旋'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const LONGEST = 300;
const OPENING = /[[{【〔〖「『《〈«‹]/gu;
const CLOSING = /[\]}】〕〗」』》〉»›]/gu;

// One character at a time: a phrase table would convert a name and its misspelling differently.
const simple = once((): ReadonlyMap<string, string> => {
  const simplified = Array.from(script.simplified);
  return new Map(Array.from(script.traditional, (character, at) => [character, simplified[at] ?? character]));
});

function simplified(character: string): string {
  const written = simple().get(character) ?? character;
  return VARIANTS.get(written) ?? written;
}

/** The text in one width, one script, one kind of bracket and single spaces, so that only real differences remain. */
export function plain(text: string): string {
  const even = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
  return Array.from(even, simplified).join('').trim();
}

/** The text as `plain`, without any space and in small letters. */
export const tight = (text: string): string => plain(text).replaceAll(' ', '').toLowerCase();

/** Whether the text contains a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The text without spaces and punctuation; an emoji in a name is part of it. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\p{So}]+/gu, '');
