import type { Ability } from '#policy/ability.ts';
import type { Finding } from '#policy/finding.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { Match } from '#functions/match/money/terms.ts';

/** One receipt in a list, with what the reader may do with it. */
export interface ReceiptLine {
  readonly record: Receipt;
  /** The customer's name, where it is known whose money it is. */
  readonly customerName?: string;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
}

export interface ReceiptPage {
  readonly items: readonly ReceiptLine[];
  readonly after?: string;
}

/** The lists there are: what waits for finance, what was announced (all of it, or by me), and what counts. */
export const receiptLists = ['entered', 'announced', 'confirmed', 'mine'] as const;
export type ReceiptListName = (typeof receiptLists)[number];

/** 核销建议 for one receipt: what it may pay, with the reasons. */
export interface Suggestion {
  readonly receiptId: string;
  readonly match: Match;
}
