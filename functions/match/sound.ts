import { once } from '#policy/once.ts';
import { memo } from './memo.ts';
import sounds from './sounds.json' with { type: 'json' };

const places: Readonly<Record<string, string>> = sounds.places;

const spoken = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      Object.entries(sounds.readings).flatMap(([readings, characters]) =>
        Array.from(characters, (character) => [character, readings.split(' ')] as const),
      ),
    ),
);

/** A syllable with the pairs folded that people and input methods confuse: z/zh, c/ch, s/sh, n/ng. */
export const folded = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?![aeiouü])/g, 'n')
    .replaceAll('v', 'u')
    .replaceAll('ü', 'u');

const readings = memo((character: string): readonly string[] => {
  const all = spoken().get(character) ?? [character.toLowerCase()];
  return [...new Set(all.map(folded))];
});

/** How a place is spelt in pinyin without tones, its characters read as they are in it: 重庆 is `chongqing`. */
export const spelt = (place: string): string =>
  places[place] ?? Array.from(place, (character) => spoken().get(character)?.[0] ?? character).join('');

/** How the text sounds, confusable sounds folded: equal for any two names that are said alike. */
export const soundOf = (text: string): string =>
  Array.from(text, (character) => readings(character)[0] ?? character).join('');

/** Whether two characters can be read alike. */
export const soundsLike = (a: string, b: string): boolean =>
  a === b || readings(a).some((reading) => readings(b).includes(reading));
