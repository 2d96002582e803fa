import type { ClauseId } from './catalogue.ts';
import type { Level } from './finding.ts';

/** The numbers and switches of one edition of the policy; each names the clause it belongs to. */
export interface Parameters {
  /** GN-2: the edition every verdict stores. */
  readonly edition: string;
  /** First day it holds, Asia/Shanghai. */
  readonly fromOn: string;
  /** CF-2.1a: days after the day obtained that still count as at once. */
  readonly reportWithinDays: number;
  /** CF-2.3: days a confirmed customer may wait for its file number. */
  readonly fileWithinDays: number;
  /** CF-2.1b: whether a refusal tells a colleague who the owner is. */
  readonly refusalNamesOwner: boolean;
  /** CF-2.2a: the longest text a field of the card takes, in characters. */
  readonly longestText: number;
  /** Levels the department has set for clauses that read a general duty, by clause id. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
}

/** Which clause each number belongs to, for the page 制度. */
export const parameterCites = {
  reportWithinDays: 'CF-2.1a',
  fileWithinDays: 'CF-2.3',
  refusalNamesOwner: 'CF-2.1b',
  longestText: 'CF-2.2a',
} as const satisfies Partial<Record<keyof Parameters, ClauseId>>;

/** Every edition ever in force, oldest first; a new one never rewrites what an old one decided. */
export const editions: readonly [Parameters, ...Parameters[]] = [
  {
    edition: 'V1',
    fromOn: '2000-01-01',
    reportWithinDays: 0,
    fileWithinDays: 2,
    refusalNamesOwner: false,
    longestText: 200,
    levels: {},
  },
];

/** The edition in force on a day (GN-2). */
export const parametersOn = (day: string): Parameters =>
  editions.findLast(({ fromOn }) => fromOn <= day) ?? editions[0];
