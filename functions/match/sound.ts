import { pinyin } from 'pinyin-pro';
import { memo } from './memo.ts';

/** A syllable with the pairs folded that people and input methods confuse: z/zh, c/ch, s/sh, n/ng. */
export const folded = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?![aeiouü])/g, 'n')
    .replaceAll('v', 'u')
    .replaceAll('ü', 'u');

const readings = memo((character: string): readonly string[] => {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(all.map((reading) => folded(reading.toLowerCase())))];
});

/** How a place is spelt in pinyin without tones, its characters read as they are in it: 重庆 is `chongqing`. */
export const spelt = (place: string): string => pinyin(place, { toneType: 'none', type: 'array', v: true }).join('');

/** How the text sounds, confusable sounds folded: equal for any two names that are said alike. */
export const soundOf = (text: string): string =>
  Array.from(text, (character) => readings(character)[0] ?? character).join('');

/** Whether two characters can be read alike. */
export const soundsLike = (a: string, b: string): boolean =>
  a === b || readings(a).some((reading) => readings(b).includes(reading));
