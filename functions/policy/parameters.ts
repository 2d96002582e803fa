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
  /** DM-2: words that promise more than the company's terms do, wherever a template does not say them itself. */
  readonly promiseWords: readonly string[];
  /** DM-9: words that leave open what a contract has to say. */
  readonly openWords: readonly string[];
  /** CT-2b2: days until payment that are the company's own, where the template names none. */
  readonly standardTermDays: number;
  /** CT-2b3: days a review holds, where the superior names no day. */
  readonly reviewHoldsDays: number;
  /** CT-4a: originals of a contract; another number needs a reason. */
  readonly originals: number;
  /** CT-4b: days a signed contract may wait for its filing. */
  readonly fileContractWithinDays: number;
  /** CT-3b: days a contract may wait for a review or a re-check before it is marked. */
  readonly decideWithinDays: number;
  /** CT-3b: days that somebody may be stood in for at a time. */
  readonly delegateForDays: number;
  /** Levels the department has set for clauses that read a general duty, by clause id. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
}

/** Which clause each number belongs to, for the page 制度. */
export const parameterCites = {
  reportWithinDays: 'CF-2.1a',
  fileWithinDays: 'CF-2.3',
  refusalNamesOwner: 'CF-2.1b',
  longestText: 'CF-2.2a',
  promiseWords: 'DM-2',
  openWords: 'DM-9',
  standardTermDays: 'CT-2b2',
  reviewHoldsDays: 'CT-2b3',
  originals: 'CT-4a',
  fileContractWithinDays: 'CT-4b',
  decideWithinDays: 'CT-3b',
  delegateForDays: 'CT-3b',
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
    promiseWords: ['保证', '终身', '无条件', '独家', '免费', '全额赔偿', '永久', '绝对', '包退', '假一赔十', '最低价'],
    openWords: ['另行约定', '另行商定', '另行协商', '另议', '待定', '双方再定', '视情况而定'],
    standardTermDays: 30,
    reviewHoldsDays: 30,
    originals: 2,
    fileContractWithinDays: 7,
    decideWithinDays: 2,
    delegateForDays: 60,
    levels: {},
  },
];

/** The edition in force on a day (GN-2). */
export const parametersOn = (day: string): Parameters =>
  editions.findLast(({ fromOn }) => fromOn <= day) ?? editions[0];
