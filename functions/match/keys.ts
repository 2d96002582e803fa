import { companyNameOf, type CompanyName } from './company-name.ts';
import { personOf } from './person.ts';
import { phonesOf } from './phone.ts';
import { folded, soundOf } from './sound.ts';
import { streetOf, type Street } from './street.ts';
import type { MatchSubject } from './subject.ts';
import { familyOf } from './trades.ts';

/** The most keys that one customer is found by, besides its claims: each costs two writes when reported and half a read when checked. */
export const MOST_KEYS = 7;

/** What a key is made of; it begins with this. */
export type KeyKind = 'person' | 'phone' | 'street' | 'sound' | 'part';

const keyOf = (kind: KeyKind, ...parts: readonly string[]): string => `${kind}:${parts.join('|')}`;

/** The kind of a key made here. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));

const tradeOf = (name: CompanyName): string => familyOf(name.splits[0]?.trades.at(-1) ?? '');
const brandOf = (name: CompanyName): string => name.splits[0]?.brand ?? '';
const brandSound = (name: CompanyName): string => (name.latin ? folded : soundOf)(brandOf(name));

// Any two brands one slip apart share one of these: the start, the end, or the frame of the two.
function parts(name: CompanyName): string[] {
  const [brand, trade, width] = [Array.from(brandOf(name)), tradeOf(name), name.latin ? 4 : 2];
  const frame = [...brand.slice(0, width / 2), ...brand.slice(-width / 2)];
  const all = brand.length < width ? [] : [brand.slice(0, width), brand.slice(-width), frame];
  const halves = !name.latin && brand.length <= 2 ? brand.map((character) => [character]) : [];
  return [...all, ...halves].map((part) => keyOf('part', part.join(''), trade));
}

// Names said alike are found by one key, and equal ones are said alike.
const soundKey = (name: CompanyName): string[] =>
  brandOf(name) === '' ? [] : [keyOf('sound', brandSound(name), tradeOf(name))];

const streetKey = (street: Street | null): string[] =>
  street === null || street.area === '' ? [] : [keyOf('street', street.area, street.road, street.number)];

// A principal alone is too common a name; with the trade it finds a name that was badly misspelt.
function personKey(subject: MatchSubject, name: CompanyName): string[] {
  const person = personOf(subject.principal);
  return person.length < 2 ? [] : [keyOf('person', person, tradeOf(name))];
}

/** 查重键, the most telling first: what a customer is written under and looked up by beside its claims; any two alike share at least one. */
export function matchKeys(subject: MatchSubject): string[] {
  const name = companyNameOf(subject.name);
  const [phone, second] = phonesOf(subject.phone).map(({ subscriber }) => keyOf('phone', subscriber));
  const keys = [
    ...soundKey(name),
    phone,
    ...streetKey(streetOf(subject.address ?? '')),
    ...personKey(subject, name),
    ...name.aliases.slice(0, 1).flatMap(soundKey),
    ...parts(name),
    second,
  ];
  return [...new Set(keys.filter((key) => key !== undefined))].slice(0, MOST_KEYS);
}
