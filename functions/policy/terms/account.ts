import * as z from 'zod';
import { Instalment, mostInstalments } from './contract.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

const day = z.string();
const fen = z.int();

/** 逾期说明: why an instalment is not paid, what is done about it, and by when the customer has promised to pay. */
export const Explanation = z.strictObject({
  cause: textUpTo(500),
  measure: textUpTo(500),
  promisedOn: z.string().max(10),
  byId: z.string(),
  at: z.string(),
});
export type Explanation = z.infer<typeof Explanation>;

/** 一期应收 (DM-8a) as it stands: what is due, since when its time runs, what was paid. Overdue days are reckoned, never kept. */
export const Owed = z.strictObject({
  n: Instalment.shape.n,
  label: Instalment.shape.label,
  kind: Instalment.shape.kind,
  from: Instalment.shape.from,
  after: Instalment.shape.after,
  dueFen: fen.min(1),
  paidFen: fen.min(0),
  /** The day of what it is reckoned from, once that has happened. */
  since: day.optional(),
  /** 到期日: missing while it is not known yet. */
  dueOn: day.optional(),
  /** 催款阶梯: days after the due day (before it, negative) of the last step that the overdue run has told. */
  told: z.int().optional(),
  explanation: Explanation.optional(),
});
export type Owed = z.infer<typeof Owed>;

/** The instalments of one contract that is not wholly paid. */
export const OwedContract = z.strictObject({
  contractId: recordId,
  /** 合同编号 as it stands on the paper or in the files; empty where there is none yet. */
  number: z.string(),
  contractOn: day.optional(),
  instalments: z.array(Owed).max(mostInstalments),
});
export type OwedContract = z.infer<typeof OwedContract>;

/**
 * 客户账: what a customer owes and has paid, told in one place beside its standing. It begins with the first approved
 * contract; contracts, receipts and transfers change it in the transaction that writes them. All sums in fen, and always
 * `receivedFen` = `settledFen` + what was paid of the open contracts + `advanceFen`.
 */
export const Account = z.strictObject({
  customerId: recordId,
  /** One more for every change. */
  version: z.int().min(0),
  name: z.string(),
  /** 责任人: whoever holds the customer collects its money; it goes along with a transfer (CF-2.1g). */
  ownerId: z.string(),
  region: z.string().optional(),
  contracts: z.array(OwedContract),
  /** Sum of the contracts that were wholly paid and are told here no more. */
  settledFen: fen.min(0),
  /** 预收款: received and not yet matched to an instalment. */
  advanceFen: fen.min(0),
  /** Sum of all confirmed receipts. */
  receivedFen: fen.min(0),
});
export type Account = z.infer<typeof Account>;

/** 核销: how much of a receipt pays which instalment. */
export const Part = z.strictObject({ contractId: recordId, n: Instalment.shape.n, fen: fen.min(1) });
export type Part = z.infer<typeof Part>;
export const mostParts = 60;
