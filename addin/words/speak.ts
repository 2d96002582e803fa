import type { Locale } from '#policy/words.ts';
import type { zh } from './zh-CN.ts';
import { base } from './zh-CN/base.ts';

/** A sentence of the pane, by what it is for. */
export type Phrase = keyof typeof zh;

type Gap<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Gap<Rest> : never;

/** What fills a phrase's gaps; nothing where it has none. */
export type Fillings<Name extends Phrase> = [Gap<(typeof zh)[Name]>] extends [never]
  ? []
  : [Readonly<Record<Gap<(typeof zh)[Name]>, string | number>>];

/** A phrase that is said as it stands. */
export type PlainPhrase = { [Name in Phrase]: [Gap<(typeof zh)[Name]>] extends [never] ? Name : never }[Phrase];

/** Says a phrase with its gaps filled. */
export type Say = <Name extends Phrase>(name: Name, ...fillings: Fillings<Name>) => string;

type Phrases = Readonly<Partial<Record<Phrase, string>>>;

/** What each language can say by now: the first screen in Chinese from the start, the rest once it has come. */
const phrases: Record<Locale, Phrases> = { 'zh-CN': base, en: {} };

const learn = (locale: Locale, words: Phrases): void => {
  phrases[locale] = words;
};

/** Fetches everything there is to say in a language; a second time it is there already. */
export const learning: Readonly<Record<Locale, () => Promise<void>>> = {
  'zh-CN': async () => learn('zh-CN', (await import('./zh-CN.ts')).zh),
  en: async () => learn('en', (await import('./en.ts')).en),
};

/** `{n}` is filled in; `{n|row|rows}` chooses the word that goes with the number. */
const gap = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** A speaker of one language. Numbers are grouped as people there write them. */
export const speaker = (locale: Locale): Say => {
  let numbers: Intl.NumberFormat | undefined;
  // Made when a number is first said: it takes milliseconds, which the first screen has better uses for.
  const grouped = (value: number): string => (numbers ??= new Intl.NumberFormat(locale)).format(value);
  return (name, ...[fillings]) => {
    const values: Readonly<Record<string, string | number>> = fillings ?? {};
    const sentence = phrases[locale][name] ?? phrases['zh-CN'][name] ?? '';
    return sentence.replace(gap, (hole, key: string, one?: string, many?: string) => {
      const value = values[key];
      if (value === undefined) return hole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? grouped(value) : value;
    });
  };
};
