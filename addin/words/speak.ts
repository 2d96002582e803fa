import type { Locale } from '#policy/words.ts';
import { en } from './en.ts';
import { zh } from './zh-CN.ts';

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

const phrases: Readonly<Record<Locale, Readonly<Record<Phrase, string>>>> = { 'zh-CN': zh, en };

/** `{n}` is filled in; `{n|row|rows}` chooses the word that goes with the number. */
const gap = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** A speaker of one language. Numbers are grouped as people there write them. */
export const speaker = (locale: Locale): Say => {
  let numbers: Intl.NumberFormat | undefined;
  // Made when a number is first said: it takes milliseconds, which the first screen has better uses for.
  const grouped = (value: number): string => (numbers ??= new Intl.NumberFormat(locale)).format(value);
  return (name, ...[fillings]) => {
    const values: Readonly<Record<string, string | number>> = fillings ?? {};
    return phrases[locale][name].replace(gap, (hole, key: string, one?: string, many?: string) => {
      const value = values[key];
      if (value === undefined) return hole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? grouped(value) : value;
    });
  };
};
