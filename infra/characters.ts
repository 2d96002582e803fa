import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { regionsForEnglish } from '#functions/match/places.ts';
import { formatted } from './formatted.ts';

const root = resolve(import.meta.dirname, '..');

type Convert = (text: string) => string;
const fromTaiwan = Converter({ from: 'tw', to: 'cn' }) as Convert;
const fromHongKong = Converter({ from: 'hk', to: 'cn' }) as Convert;

const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;
const endOfUnicode = 0x110000;

const characters = Array.from({ length: endOfUnicode }, (_, code) => code)
  .filter((code) => code < firstSurrogate || code > lastSurrogate)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Script=Han}/u.test(character));

const plainly = { toneType: 'none', type: 'array', v: true } as const;

/** How single characters are read, by their readings, the usual one first; and the places that are read otherwise. */
function sounds() {
  const readings = new Map<string, string>();
  const usual = new Map<string, string>();
  for (const character of characters) {
    const all = pinyin(character, { ...plainly, multiple: true });
    const [first = character] = all;
    if (first === character) continue;
    usual.set(character, first);
    const said = [...new Set(all)].join(' ');
    readings.set(said, (readings.get(said) ?? '') + character);
  }
  const byCharacter = (place: string) => Array.from(place, (character) => usual.get(character) ?? character).join('');
  const places = regionsForEnglish()
    .map(({ short }) => [short, pinyin(short, plainly).join('')] as const)
    .filter(([short, spelt]) => spelt !== byCharacter(short));
  return {
    madeFrom: 'pinyin-pro (MIT), by npm run characters',
    readings: Object.fromEntries(readings),
    places: Object.fromEntries(places),
  };
}

/** The characters that 简体 writes otherwise than Taiwan or Hong Kong, and beside each what it writes. */
function script() {
  const simple = (character: string) => fromHongKong(fromTaiwan(character));
  const traditional = characters.filter((character) => simple(character) !== character);
  return {
    madeFrom: 'OpenCC, as opencc-js has it (MIT and Apache-2.0), by npm run characters',
    traditional: traditional.join(''),
    simplified: traditional.map(simple).join(''),
  };
}

/** The text of each table of characters, by its path: of two dictionaries what the search for duplicates asks of them. */
export async function characterTexts(): Promise<Map<string, string>> {
  const texts = Object.entries({ sounds: sounds(), script: script() }).map(async ([name, table]) => {
    const file = `functions/match/${name}.json`;
    return [file, await formatted(file, JSON.stringify(table))] as const;
  });
  return new Map(await Promise.all(texts));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, text] of await characterTexts()) {
    writeFileSync(join(root, file), text);
    console.log(`${file} made`);
  }
