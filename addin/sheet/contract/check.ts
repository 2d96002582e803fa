import { contractClauses } from '#policy/clauses/index.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import type { Finding, Level } from '#policy/finding.ts';
import { goodsLines } from '#policy/form/figures.ts';
import type { Form, Reading } from '#policy/form/reading.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { FormMark } from '../form/form-sheet.ts';

/** What the pane knows of a contract beside its sheet. */
export type Known = Pick<ContractFacts, 'today' | 'customer' | 'account' | 'template' | 'base' | 'prices'> & {
  readonly form: Form;
};

const gravestFirst: readonly Level[] = ['refuse', 'special', 'flag'];

/** The products whose prices a check asks for. */
export const productsIn = (reading: Reading): readonly string[] => [
  ...new Set(goodsLines(reading).map(({ goods }) => goods.text)),
];

/**
 * 核对: what the policy says of a sheet before it is submitted, the gravest first; the server says the same of the same
 * sheet. Whether the responsibility line was confirmed is asked at the submission itself.
 */
export const check = (contract: Contract, known: Known, reading: Reading): readonly Finding[] =>
  review(
    contract,
    {
      verb: 'contract.submit',
      noun: 'contract',
      id: contract.contractId,
      facts: { ...known, reading, isConfirmed: true },
      parameters: parametersOn(known.today),
    },
    contractClauses,
  ).sort((one, other) => gravestFirst.indexOf(one.level) - gravestFirst.indexOf(other.level));

/** The cells that findings are on. */
export const marksOf = (findings: readonly Finding[]): readonly FormMark[] =>
  findings.flatMap(({ level, where: { cell } }) => (cell === undefined ? [] : [{ cell, level }]));
