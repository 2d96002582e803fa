import { erasedText } from '#policy/erased.ts';
import { hasHan, lettersOf, tight } from './script.ts';
import { folded, soundOf, soundsLike } from './sound.ts';
import { slipBetween } from './edits.ts';

const TITLE = /(?:先生|女士|小姐|经理|总经理|董事长|主任|厂长|老板|老师|总监|总|工)$/u;
const SURNAME_ONLY = /^.$/u;

/** 负责人 without titles and marks; nobody, where the name was erased. */
export const personOf = (typed: string | undefined): string =>
  typed === erasedText ? '' : lettersOf(tight(typed ?? '').replace(/\(.*?\)/g, '')).replace(TITLE, '');

/** How two persons' names go together; a surname alone, or one in letters that does not fit, says nothing. */
export type PersonRelation = 'same' | 'near' | 'different';

function spelledAlike(han: string, latin: string): boolean {
  const sounds = Array.from(han, soundOf);
  const [surname = '', ...given] = sounds;
  return [sounds.join(''), given.join('') + surname].includes(folded(latin));
}

function compareHan(a: string, b: string): PersonRelation | undefined {
  const [one, other] = [Array.from(a), Array.from(b)];
  if (SURNAME_ONLY.test(a) || SURNAME_ONLY.test(b)) return one[0] === other[0] ? undefined : 'different';
  if (one.length === other.length && one.every((character, at) => soundsLike(character, other[at] ?? '')))
    return 'near';
  const { kind } = slipBetween(a, b);
  return kind === 'swapped' || (kind !== 'more' && Math.max(one.length, other.length) > 2) ? 'near' : 'different';
}

/** The relation between two persons as typed, none if either is missing or they cannot be compared. */
export function comparePersons(a: string, b: string): PersonRelation | undefined {
  if (a === '' || b === '') return undefined;
  if (a === b) return 'same';
  if (hasHan(a) && hasHan(b)) return compareHan(a, b);
  if (!hasHan(a) && !hasHan(b)) return 'different';
  const alike = hasHan(a) ? spelledAlike(a, b) : spelledAlike(b, a);
  return alike ? 'same' : undefined;
}
