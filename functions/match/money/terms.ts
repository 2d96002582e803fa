import type { Day } from '#policy/day.ts';
import type { Words } from '#policy/words.ts';

/** 银行流水: money that came in, as the bank tells it. */
export interface BankLine {
  readonly on: Day;
  readonly fen: number;
  readonly payer: string;
  readonly reference: string;
}

/** 未结清的一期: one instalment that is not wholly paid. */
export interface Open {
  readonly contractId: string;
  readonly n: number;
  /** 合同编号 as people write it, '' where there is none. */
  readonly number: string;
  readonly label: string;
  readonly leftFen: number;
  readonly dueOn?: Day;
  readonly contractOn?: Day;
}

/** A customer who may have paid: how its name relates to the payer's. */
export interface Payer {
  readonly customerId: string;
  readonly name: string;
  readonly likeness: 'same' | 'alike';
  readonly open: readonly Open[];
  /** 已报的回款: receipts that a colleague said would come. */
  readonly announced?: readonly { readonly receiptId: string; readonly fen: number; readonly on: Day }[];
}

/** What of the money goes to one instalment. */
export interface Part {
  readonly contractId: string;
  readonly n: number;
  readonly fen: number;
}

/** One way to lay the money, with why. */
export interface Choice {
  readonly customerId: string;
  readonly name: string;
  readonly parts: readonly Part[];
  /** 预收: what is left over. */
  readonly advanceFen: number;
  readonly reasons: readonly Words[];
}

/** What is known of a line: one sure choice, a few to choose from (the best first), or none. */
export interface Match {
  readonly verdict: 'sure' | 'offered' | 'none';
  readonly choices: readonly Choice[];
}
