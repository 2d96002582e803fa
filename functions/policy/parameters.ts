import type { ClauseId } from './catalogue.ts';
import type { ExtraId } from './extras.ts';
import type { Level } from './finding.ts';
import type { Role } from './terms/staff.ts';
import type { Words } from './words.ts';

/** 责任人 (X6): the owner of the customer, whoever has a role, or a title such as 法务. */
export type Answering = 'owner' | Role | Words;

/** The numbers and switches of one edition of the policy; each names the clause it belongs to. */
export interface Parameters {
  /** GN-2: the edition every verdict stores. */
  readonly edition: string;
  /** First day it holds, Asia/Shanghai. */
  readonly fromOn: string;
  /** CF-2.1a: days after the day obtained that still count as at once. */
  readonly reportWithinDays: number;
  /** GN-2: days for which a department that is live may be reopened for the import of customers, at most. */
  readonly reopenForDays: number;
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
  /** CT-3b: days a contract may wait for a review or a re-check before it is marked and told of. */
  readonly decideWithinDays: number;
  /** CT-3d: days an approved contract may wait for its signing before it is marked and told of. */
  readonly signWithinDays: number;
  /** CT-3b: days that somebody may be stood in for at a time. */
  readonly delegateForDays: number;
  /** CF-2.1f: calendar months without maintenance after which a customer is dormant. */
  readonly dormantAfterMonths: number;
  /** CF-2.1f: months and days after the last maintenance when the owner is warned. */
  readonly warnAfterMonths: number;
  readonly warnAfterDays: number;
  /** CF-2.1g: months that a customer is kept with its owner where the manager names no day, and at most. */
  readonly keepForMonths: number;
  readonly keepAtMostMonths: number;
  /** CF-2.1g: hours within which a manager may undo a transfer. */
  readonly undoTransferWithinHours: number;
  /** CF-2.1e: days that a consent may hold at most. */
  readonly consentForDays: number;
  /** DM-5: working days after which an entry is marked 补记. */
  readonly lateAfterWorkdays: number;
  /** DM-5: the longest result or remark of a call or visit, in characters. */
  readonly longestOutcome: number;
  /** CF-1.1: months from the first contract in which a customer counts as new. */
  readonly newForMonths: number;
  /** CF-1.4: amounts in fen within a year that make a key customer and a general one. */
  readonly keyFromFen: number;
  readonly generalFromFen: number;
  /** CF-1.4: months of trading that a key customer has behind it. */
  readonly keyAfterMonths: number;
  /** DM-7: days without a note on the state of business, and for key customers. */
  readonly noteWithinDays: number;
  readonly noteKeyWithinDays: number;
  /** CF-5.1: days after which a field of the card is stale, where it is another number than `staleAfterDays`. */
  readonly staleAfterDays: number;
  readonly staleFieldAfterDays: Readonly<Record<string, number>>;
  /** CF-1.2b: how much of each section is to be filled in, per cent, by where the customer stands. */
  readonly completeFrom: Readonly<Record<'developing' | 'executing' | 'traded', readonly [number, number, number]>>;
  /** CF-5.2, CF-1.1, CF-1.4: shares of 今日 that are kept for prospects and new customers, and for key ones; the rest is what falls due. */
  readonly todayShares: Readonly<Record<'prospect' | 'key', number>>;
  /** CF-5.2: lines that 今日 shows. */
  readonly todayLines: number;
  /** CF-2.2b: days after which a backup of one's own customers is old. */
  readonly backupWithinDays: number;
  /** DM-11: cards of others that somebody may open on one day, and from which number the manager is told. */
  readonly mostReadsADay: number;
  readonly manyReadsADay: number;
  /** DM-8a: days before (negative), on and after the due day at which an instalment climbs the ladder. */
  readonly ladderDays: readonly number[];
  /** DM-8a: from which step on every manager is told as well. */
  readonly tellManagerFromDays: number;
  /** DM-8a: whether a due day that falls on a holiday moves to the next working day. */
  readonly dueDaysMoveOffHolidays: boolean;
  /** DM-8a: days by which the money that is overdue is grouped. */
  readonly ageingDays: readonly number[];
  /** DM-8c: days overdue from which a new contract on credit is special, and what is too small to count, in fen. */
  readonly creditOverdueDays: number;
  readonly creditIgnoresFen: number;
  /** DM-8c: days that a release may hold at most. */
  readonly releaseForDays: number;
  /** DM-8d: days after the month's end by which its statement is to be agreed. */
  readonly statementWithinDays: number;
  /** Rules outside the policy that the department has taken on. */
  readonly extras: readonly ExtraId[];
  /** X1: days within which money that was taken is handed in. */
  readonly handInWithinDays: number;
  /** X4: how far a limit may lie from last year's monthly average without a reason, per cent, and days of credit at most. */
  readonly creditBandPercent: number;
  readonly creditDaysAtMost: number;
  /** X5: the steps of the ladder that ask for a cause and a measure. */
  readonly explainAtDays: readonly number[];
  /** X6: from how many days overdue who answers for an instalment: its owner, a role, or somebody outside the staff list by title. */
  readonly answersByAge: readonly { readonly fromDays: number; readonly who: Answering }[];
  /** Levels the department has set for clauses that read a general duty, by clause id. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
}

/** Which clause each number belongs to, for the page 制度. */
export const parameterCites = {
  reportWithinDays: 'CF-2.1a',
  reopenForDays: 'GN-2',
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
  signWithinDays: 'CT-3d',
  delegateForDays: 'CT-3b',
  dormantAfterMonths: 'CF-2.1f',
  warnAfterMonths: 'CF-2.1f',
  warnAfterDays: 'CF-2.1f',
  keepForMonths: 'CF-2.1g',
  keepAtMostMonths: 'CF-2.1g',
  undoTransferWithinHours: 'CF-2.1g',
  consentForDays: 'CF-2.1e',
  lateAfterWorkdays: 'DM-5',
  longestOutcome: 'DM-5',
  newForMonths: 'CF-1.1',
  keyFromFen: 'CF-1.4',
  generalFromFen: 'CF-1.4',
  keyAfterMonths: 'CF-1.4',
  noteWithinDays: 'DM-7',
  noteKeyWithinDays: 'DM-7',
  staleAfterDays: 'CF-5.1',
  staleFieldAfterDays: 'CF-5.1',
  completeFrom: 'CF-1.2b',
  todayShares: 'CF-5.2',
  todayLines: 'CF-5.2',
  backupWithinDays: 'CF-2.2b',
  mostReadsADay: 'DM-11',
  manyReadsADay: 'DM-11',
  ladderDays: 'DM-8a',
  tellManagerFromDays: 'DM-8a',
  dueDaysMoveOffHolidays: 'DM-8a',
  ageingDays: 'DM-8a',
  creditOverdueDays: 'DM-8c',
  creditIgnoresFen: 'DM-8c',
  releaseForDays: 'DM-8c',
  statementWithinDays: 'DM-8d',
  handInWithinDays: 'X1',
  creditBandPercent: 'X4',
  creditDaysAtMost: 'X4',
  explainAtDays: 'X5',
  answersByAge: 'X6',
} as const satisfies Partial<Record<keyof Parameters, ClauseId | ExtraId>>;

/** Every edition ever in force, oldest first; a new one never rewrites what an old one decided. */
export const editions: readonly [Parameters, ...Parameters[]] = [
  {
    edition: 'V1',
    fromOn: '2000-01-01',
    reportWithinDays: 0,
    reopenForDays: 30,
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
    signWithinDays: 7,
    delegateForDays: 60,
    dormantAfterMonths: 3,
    warnAfterMonths: 2,
    warnAfterDays: 15,
    keepForMonths: 3,
    keepAtMostMonths: 12,
    undoTransferWithinHours: 24,
    consentForDays: 90,
    lateAfterWorkdays: 1,
    longestOutcome: 1_000,
    newForMonths: 12,
    keyFromFen: 50_000_000,
    generalFromFen: 5_000_000,
    keyAfterMonths: 12,
    noteWithinDays: 90,
    noteKeyWithinDays: 30,
    staleAfterDays: 365,
    staleFieldAfterDays: {
      phone: 365,
      address: 730,
      principal: 365,
      demand: 180,
      creditStanding: 180,
      attitude: 180,
      relation: 180,
    },
    completeFrom: { developing: [60, 0, 0], executing: [100, 60, 40], traded: [100, 40, 40] },
    todayShares: { prospect: 0.3, key: 0.2 },
    todayLines: 20,
    backupWithinDays: 30,
    mostReadsADay: 300,
    manyReadsADay: 100,
    ladderDays: [-7, 0, 5, 15, 30, 60, 90],
    tellManagerFromDays: 15,
    dueDaysMoveOffHolidays: false,
    ageingDays: [30, 60, 90],
    creditOverdueDays: 30,
    creditIgnoresFen: 10_000,
    releaseForDays: 90,
    statementWithinDays: 10,
    extras: [],
    handInWithinDays: 1,
    creditBandPercent: 50,
    creditDaysAtMost: 30,
    explainAtDays: [5, 30],
    answersByAge: [
      { fromDays: 1, who: 'owner' },
      { fromDays: 31, who: 'manager' },
      { fromDays: 91, who: { 'zh-CN': '法务', en: 'legal' } },
    ],
    levels: {},
  },
];

/** The edition in force on a day (GN-2). */
export const parametersOn = (day: string): Parameters =>
  editions.findLast(({ fromOn }) => fromOn <= day) ?? editions[0];
