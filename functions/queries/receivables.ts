import type { Ability } from '#policy/ability.ts';
import type { Explanation, Owed } from '#policy/terms/account.ts';
import type { Release } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';
import type { InvoiceLine } from './invoices.ts';
import type { ReceiptLine } from './receipts.ts';
import type { StatementInList } from './statements.ts';

/** 应收 (DM-8a): one instalment, with what is reckoned of it on the day it is read. Sums in fen. */
export interface Receivable extends Pick<Owed, 'n' | 'label' | 'kind' | 'dueFen' | 'paidFen' | 'dueOn'> {
  readonly customerId: string;
  readonly customerName: string;
  readonly contractId: string;
  readonly number: string;
  readonly leftFen: number;
  /** How its due day was reckoned, or what it waits for. */
  readonly reckoned: Words;
  readonly overdueDays: number;
  /** Where it stands on the ladder: days after the due day (before it, negative) of the step. */
  readonly step?: number;
  readonly explanation?: Explanation;
  /** Whether its step asks for a cause and a measure that are not there (X5). */
  readonly isAsked: boolean;
}

/** What one customer owes. */
export interface AccountLine {
  readonly customerId: string;
  readonly name: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly region?: string;
  readonly owedFen: number;
  readonly overdueFen: number;
  readonly longestDays: number;
  readonly advanceFen: number;
  readonly receivables: readonly Receivable[];
  readonly release?: Release;
  readonly abilities: readonly Ability[];
}

/** A page of accounts, the one that falls due first at the top; `after` asks for the next one. */
export interface AccountPage {
  readonly items: readonly AccountLine[];
  readonly after?: string;
}

/** Everything about one customer's money, to whoever may see it. */
export interface Money {
  readonly account?: AccountLine;
  readonly receipts: readonly ReceiptLine[];
  readonly invoices: readonly InvoiceLine[];
  readonly statements: readonly StatementInList[];
}

/** The lists there are: on the customers I hold, and on all of them (manager, superior, finance). */
export const receivableLists = ['mine', 'all'] as const;
export type ReceivableListName = (typeof receivableLists)[number];
