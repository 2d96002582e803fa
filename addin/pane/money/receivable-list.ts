import type { FiguresSketch } from '#addin/sheet/paper/figures.ts';
import type { Explanation } from '#policy/terms/account.ts';
import type { AccountLine, Receivable } from '../../wire.ts';

/** What one looks at: everything, what falls due soon, or what is overdue. */
export const receivableFilters = ['all', 'soon', 'overdue'] as const;
export type ReceivableFilter = (typeof receivableFilters)[number];

/** What is paid is looked at with its customer only. It falls due soon once its first step on the ladder is reached, up to and on the day. */
const passes: Readonly<Record<ReceivableFilter, (receivable: Receivable) => boolean>> = {
  all: ({ leftFen }) => leftFen > 0,
  soon: ({ step, overdueDays }) => step !== undefined && overdueDays === 0,
  overdue: ({ overdueDays }) => overdueDays > 0,
};

/** 应收 as it is looked at: customers without an instalment of the kind are left out; in the whole list, nobody is. */
export const shownOf = (accounts: readonly AccountLine[], filter: ReceivableFilter): readonly AccountLine[] =>
  accounts
    .map((account) => ({ ...account, receivables: account.receivables.filter(passes[filter]) }))
    .filter(({ receivables }) => filter === 'all' || receivables.length > 0);

/** What some customers owe together, in fen. */
export const sumsOf = (accounts: readonly AccountLine[]) => ({
  owedFen: accounts.reduce((sum, { owedFen }) => sum + owedFen, 0),
  overdueFen: accounts.reduce((sum, { overdueFen }) => sum + overdueFen, 0),
});

/** The instalments of one contract. */
export interface OwedByContract {
  readonly contractId: string;
  readonly number: string;
  readonly receivables: readonly Receivable[];
}

/** 应收 contract by contract, whatever falls due first at the top; within a contract in the order of its instalments. */
export function byContract(receivables: readonly Receivable[]): readonly OwedByContract[] {
  const contracts = new Map<string, Receivable[]>();
  for (const receivable of receivables)
    contracts.set(receivable.contractId, [...(contracts.get(receivable.contractId) ?? []), receivable]);
  return [...contracts].map(([contractId, own]) => ({
    contractId,
    number: own[0]?.number ?? '',
    receivables: own.sort((one, other) => one.n - other.n),
  }));
}

/** What the sheet says besides the figures. */
export interface ReceivableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly header: Readonly<
    Record<
      'customer' | 'owner' | 'number' | 'instalment' | 'dueOn' | 'due' | 'paid' | 'left' | 'days' | 'step' | 'said',
      string
    >
  >;
  readonly total: string;
  readonly notes: readonly string[];
  readonly stepOf: (receivable: Receivable & { readonly ownerName: string }) => string | undefined;
  readonly saidOf: (explanation: Explanation) => string;
}

const sum = (fens: readonly number[]): number => fens.reduce((all, fen) => all + fen, 0);

/** 应收 as a sheet: an instalment a row, days as days and money to the fen. */
export function receivablesSheet(accounts: readonly AccountLine[], words: ReceivableWords): FiguresSketch {
  const { header, stepOf, saidOf } = words;
  const all = accounts.flatMap(({ ownerName, receivables }) =>
    receivables.map((receivable) => ({ ...receivable, ownerName })),
  );
  return {
    sheetName: words.sheetName,
    title: words.title,
    header: [
      { text: header.customer, kind: 'text' },
      { text: header.owner, kind: 'text' },
      { text: header.number, kind: 'text' },
      { text: header.instalment, kind: 'text' },
      { text: header.dueOn, kind: 'day' },
      { text: header.due, kind: 'money' },
      { text: header.paid, kind: 'money' },
      { text: header.left, kind: 'money' },
      { text: header.days, kind: 'count' },
      { text: header.step, kind: 'text' },
      { text: header.said, kind: 'text' },
    ],
    rows: all.map((receivable) => [
      receivable.customerName,
      receivable.ownerName,
      receivable.number,
      receivable.label,
      receivable.dueOn,
      receivable.dueFen,
      receivable.paidFen,
      receivable.leftFen,
      receivable.overdueDays,
      stepOf(receivable),
      receivable.explanation && saidOf(receivable.explanation),
    ]),
    total: [
      words.total,
      undefined,
      undefined,
      undefined,
      undefined,
      sum(all.map(({ dueFen }) => dueFen)),
      sum(all.map(({ paidFen }) => paidFen)),
      sum(all.map(({ leftFen }) => leftFen)),
    ],
    notes: words.notes,
  };
}
