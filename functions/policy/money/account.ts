import { isDay, type Day } from '../day.ts';
import type { Account, Explanation, Owed, OwedContract, Part } from '../terms/account.ts';
import type { Contract, DueEvent, Instalment } from '../terms/contract.ts';
import type { Invoiced } from '../terms/invoice.ts';
import type { Standing } from '../terms/standing.ts';
import { without } from '../without.ts';
import { dueDay } from './due-day.ts';
import type { Parameters } from '../parameters.ts';

/** What has happened of what instalments are reckoned from, and when. */
export type Events = Readonly<Partial<Record<Exclude<DueEvent, 'day'>, Day>>>;

/** Whether holidays move a due day (DM-8a). */
export type Holidays = Pick<Parameters, 'dueDaysMoveOffHolidays'>;

/** What is left to be paid of an instalment, in fen. */
export const leftFen = ({ dueFen, paidFen }: Pick<Owed, 'dueFen' | 'paidFen'>): number => dueFen - paidFen;

/** 客户账 of a customer that has none yet: nothing is owed, nothing was paid. */
export const accountOf = ({ customerId, name, ownerId, region }: Standing): Account => ({
  customerId,
  version: 0,
  name,
  ownerId,
  ...(region === undefined ? {} : { region }),
  contracts: [],
  settledFen: 0,
  advanceFen: 0,
  receivedFen: 0,
});

/** The account in the hands, and under the name, that the customer has now. */
export const accountFollowing = (
  account: Account,
  { name, ownerId, region }: Pick<Standing, 'name' | 'ownerId' | 'region'>,
): Account => ({
  ...without(account, 'region'),
  name,
  ownerId,
  ...(region === undefined ? {} : { region }),
});

/** A contract with what was invoiced of it, where {@link hangsOnInvoice} says that it is to be known. */
export type OwingContract = Contract & { readonly invoiced?: Invoiced };

/** Whether an instalment of a contract is reckoned from an invoice. */
export const hangsOnInvoice = ({ instalments = [] }: Pick<Contract, 'instalments'>): boolean =>
  instalments.some(({ from }) => from === 'invoice');

/**
 * 开票日 that instalments are reckoned from: the day of the first invoice that still stands, whatever its amount. Void or
 * taken back by a red one it counts no more, and the next one does.
 */
export const firstIssuedOn = ({ issued = [] }: Pick<Invoiced, 'issued'> = {}): Day | undefined =>
  issued.map(({ issuedOn }) => issuedOn).sort()[0];

/**
 * What has happened to a contract: its signing, and the milestones that are done. Its own milestone of 开票 goes before
 * the house's invoices. What is no day has not happened: a clause says so.
 */
export function eventsOf(
  { signing, milestones = [] }: Pick<Contract, 'signing' | 'milestones'>,
  invoicedOn?: Day,
): Events {
  const done = (kind: 'delivery' | 'acceptance' | 'invoice'): Day | undefined =>
    milestones.find((milestone) => milestone.kind === kind)?.doneOn;
  const days = {
    signing: signing?.signedOn,
    delivery: done('delivery'),
    acceptance: done('acceptance'),
    invoice: done('invoice') ?? invoicedOn,
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined && isDay(day)));
}

/** An instalment under what has happened: its due day, and the ladder from its foot where that day has moved. */
function dated(owed: Owed, term: Instalment, events: Events, holidays: Holidays): Owed {
  const since = term.from === 'day' ? undefined : events[term.from];
  const dueOn = dueDay(term, events, holidays);
  const rest = without(owed, 'since', 'dueOn', ...(dueOn === owed.dueOn ? [] : (['told'] as const)));
  return { ...rest, ...(since === undefined ? {} : { since }), ...(dueOn === undefined ? {} : { dueOn }) };
}

const owedOf = (term: Instalment, paidFen: number): Owed => ({
  n: term.n,
  label: term.label,
  kind: term.kind,
  from: term.from,
  after: term.after,
  dueFen: term.fen,
  paidFen,
});

const withContracts = (account: Account, contracts: readonly OwedContract[]): Account => ({
  ...account,
  contracts: [...contracts].sort((one, other) => (one.contractId < other.contractId ? -1 : 1)),
});

/** A contract as the account tells it: as it was told before, or wholly unpaid. */
function contractIn(
  contract: OwingContract,
  was: OwedContract | undefined,
  paidFen: (term: Instalment) => number,
  holidays: Holidays,
): OwedContract {
  const events = eventsOf(contract, firstIssuedOn(contract.invoiced));
  return {
    contractId: contract.contractId,
    number: contract.number ?? contract.fileNumber ?? '',
    ...(contract.contractOn === undefined ? {} : { contractOn: contract.contractOn }),
    instalments: (contract.instalments ?? []).map((term) => {
      const owed = was?.instalments.find(({ n }) => n === term.n) ?? owedOf(term, paidFen(term));
      return dated(owed, term, events, holidays);
    }),
  };
}

/** 应收 (DM-8a): the account with a contract as it now stands: approved, signed, with a milestone reached, or invoiced. A contract that was wholly paid stays settled. */
export function withContract(account: Account, contract: OwingContract, isNew: boolean, holidays: Holidays): Account {
  const was = account.contracts.find(({ contractId }) => contractId === contract.contractId);
  if (!was && !isNew) return account;
  const others = account.contracts.filter((other) => other !== was);
  return withContracts(account, [...others, contractIn(contract, was, () => 0, holidays)]);
}

/** The account without a contract whose approval is void. Nothing was paid of it: a clause sees to that. */
export const withoutContract = (account: Account, contractId: string): Account =>
  withContracts(
    account,
    account.contracts.filter((other) => other.contractId !== contractId),
  );

/** What of a contract was paid so far, in fen. One that was wholly paid is told in the account no more. */
export function paidOf(
  account: Account | undefined,
  { contractId, instalments = [] }: Pick<Contract, 'contractId' | 'instalments'>,
): number {
  const told = account?.contracts.find((contract) => contract.contractId === contractId);
  if (told) return told.instalments.reduce((sum, { paidFen }) => sum + paidFen, 0);
  return account ? instalments.reduce((sum, { fen }) => sum + fen, 0) : 0;
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { fen }) => sum + fen, 0);

const isSettled = ({ instalments }: OwedContract): boolean => instalments.every((owed) => leftFen(owed) === 0);

const dueOf = ({ instalments }: OwedContract): number => instalments.reduce((sum, { dueFen }) => sum + dueFen, 0);

/** The account with so much more (or, negative, less) paid of each instalment; what is wholly paid is told no more. */
function moved(account: Account, parts: readonly Part[], sign: 1 | -1): Account {
  const contracts = account.contracts.map((contract) => ({
    ...contract,
    instalments: contract.instalments.map((owed) => {
      const own = sumOf(parts.filter(({ contractId, n }) => contractId === contract.contractId && n === owed.n));
      return own === 0 ? owed : { ...owed, paidFen: owed.paidFen + sign * own };
    }),
  }));
  const settled = contracts.filter(isSettled);
  return {
    ...withContracts(
      account,
      contracts.filter((contract) => !isSettled(contract)),
    ),
    settledFen: account.settledFen + settled.reduce((sum, contract) => sum + dueOf(contract), 0),
  };
}

/** A receipt counts: its parts pay their instalments, and what they leave is an advance. */
export const receivedWith = (account: Account, fen: number, parts: readonly Part[]): Account => ({
  ...moved(account, parts, 1),
  advanceFen: account.advanceFen + fen - sumOf(parts),
  receivedFen: account.receivedFen + fen,
});

/** Contracts that were wholly paid, told again before something of them is taken back. */
function reopened(
  account: Account,
  parts: readonly Part[],
  contracts: readonly OwingContract[],
  holidays: Holidays,
): Account {
  const missing = contracts.filter(
    ({ contractId }) =>
      parts.some((part) => part.contractId === contractId) &&
      !account.contracts.some((other) => other.contractId === contractId),
  );
  const told = missing.map((contract) => contractIn(contract, undefined, ({ fen }) => fen, holidays));
  return {
    ...withContracts(account, [...account.contracts, ...told]),
    settledFen: account.settledFen - told.reduce((sum, contract) => sum + dueOf(contract), 0),
  };
}

/**
 * 冲销: a receipt counts no more, and what it paid is owed again. `contracts` are the contracts of its parts, as they
 * are on file: one that was wholly paid is told again from them.
 */
export const reversedWith = (
  account: Account,
  fen: number,
  parts: readonly Part[],
  contracts: readonly OwingContract[],
  holidays: Holidays,
): Account => ({
  ...moved(reopened(account, parts, contracts, holidays), parts, -1),
  advanceFen: account.advanceFen - (fen - sumOf(parts)),
  receivedFen: account.receivedFen - fen,
});

/** One instalment of the account; undefined where there is none, or it is wholly paid with its contract. */
export const owedIn = (account: Account, { contractId, n }: Pick<Part, 'contractId' | 'n'>): Owed | undefined =>
  account.contracts.find((contract) => contract.contractId === contractId)?.instalments.find((owed) => owed.n === n);

/** The account with what its owner says of an instalment that is not paid. */
export const explained = (
  account: Account,
  { contractId, n }: Pick<Part, 'contractId' | 'n'>,
  explanation: Explanation,
): Account => ({
  ...account,
  contracts: account.contracts.map((contract) =>
    contract.contractId === contractId
      ? {
          ...contract,
          instalments: contract.instalments.map((owed) => (owed.n === n ? { ...owed, explanation } : owed)),
        }
      : contract,
  ),
});

/** What is left of all that is owed, in fen. */
export const owedFen = ({ contracts }: Account): number =>
  contracts.flatMap(({ instalments }) => instalments).reduce((sum, owed) => sum + leftFen(owed), 0);

/** Whether the account adds up: everything received is either matched or kept as an advance, and nothing is paid twice. */
export const isBalanced = ({ contracts, settledFen, advanceFen, receivedFen }: Account): boolean =>
  contracts
    .flatMap(({ instalments }) => instalments)
    .reduce((sum, { paidFen }) => sum + paidFen, settledFen + advanceFen) === receivedFen &&
  advanceFen >= 0 &&
  contracts.every(({ instalments }) => instalments.every(({ paidFen, dueFen }) => paidFen >= 0 && paidFen <= dueFen));
