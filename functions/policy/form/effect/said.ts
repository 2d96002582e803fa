import type Big from 'big.js';
import type { Change } from '../../terms/contract.ts';
import { shown } from '../changes.ts';
import type { Figure } from '../figures.ts';
import { squash } from '../squash.ts';

/** One thing that a supplement says otherwise than its base, and where it says so. */
export interface Effect extends Change {
  readonly cell?: string;
}

/** A place that says something, as it is compared: by its figure, else by its text. */
export type Said = Figure<Big | number | string>;

const valueIn = ({ value, text }: Said): string => (value === undefined ? squash(text) : String(value));

/** Its cell, where it has one. */
export const standing = (at: string | undefined): Pick<Effect, 'cell'> => (at === undefined ? {} : { cell: at });

/** What a place of the supplement changes of one in the base; of nothing, where the base does not speak of it. */
export const effectOn = (was: Said | undefined, now: Said, label: string): Effect[] =>
  was && valueIn(was) === valueIn(now)
    ? []
    : [{ key: now.key, label: shown(label), was: shown(was?.text ?? ''), now: shown(now.text), ...standing(now.at) }];
