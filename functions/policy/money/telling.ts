import { dayAfter, type Day } from '../day.ts';
import type { Parameters } from '../parameters.ts';
import type { Account, Owed } from '../terms/account.ts';
import { stepsToTell, type Step } from './ladder.ts';
import { askingStep } from './receivables.ts';

/** 催款 (DM-8a): one step of the ladder that an instalment has reached, and nobody was told. */
export interface Telling {
  readonly contractId: string;
  readonly owed: Owed;
  /** The day the instalment is due. */
  readonly dueOn: Day;
  readonly step: Step;
  /** The step before asked its owner for a cause and a measure, and there are none (X5). */
  readonly isUnexplained: boolean;
}

/** Whether the step just below this one asked for an explanation that was not given. */
function isUnexplained(owed: Owed, dueOn: Day, step: Step, parameters: Parameters): boolean {
  const below = parameters.ladderDays.findLast((each) => each < step);
  const asking = askingStep(owed, dayAfter(dueOn, step - 1), parameters);
  return asking !== undefined && below !== undefined && asking >= below;
}

/** What is to be told of an account on a day, lowest step first. After missed days it is all that the days between would have told. */
export const tellingsOf = (account: Account, today: Day, parameters: Parameters): readonly Telling[] =>
  account.contracts.flatMap(({ contractId, instalments }) =>
    instalments.flatMap((owed) => {
      const { dueOn } = owed;
      if (dueOn === undefined) return [];
      return stepsToTell(owed, today, parameters).map((step) => ({
        contractId,
        owed,
        dueOn,
        step,
        isUnexplained: isUnexplained(owed, dueOn, step, parameters),
      }));
    }),
  );

/** The account once that has been told. */
export const havingTold = (account: Account, tellings: readonly Telling[]): Account => ({
  ...account,
  contracts: account.contracts.map((contract) => ({
    ...contract,
    instalments: contract.instalments.map((owed) => {
      const last = tellings.findLast((each) => each.contractId === contract.contractId && each.owed.n === owed.n);
      return last ? { ...owed, told: last.step } : owed;
    }),
  })),
});
