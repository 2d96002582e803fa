import { isBlank } from '#policy/blank.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Item } from './items.ts';

/** Why a contract goes back, by place; a reason for the whole contract stands under the empty key. */
export type Reasons = Readonly<Record<string, string>>;
export const wholeKey = '';

export const isGiven = (reason: string | undefined): reason is string => reason !== undefined && !isBlank(reason);

/** The reasons for the wire, the whole contract's first; what was left empty is none. */
export const reasonsIn = (reasons: Reasons, items: readonly Item[]): NonNullable<Contract['returned']>['reasons'] =>
  [wholeKey, ...items.map(({ key }) => key)].flatMap((key) => {
    const text = reasons[key];
    return isGiven(text) ? [{ key, text: text.trim() }] : [];
  });

/** The reasons with one written, or taken back. */
export const withReason = (reasons: Reasons, key: string, reason: string | undefined): Reasons => {
  const others = Object.entries(reasons).filter(([each]) => each !== key);
  return Object.fromEntries(reason === undefined ? others : [...others, [key, reason]]);
};
