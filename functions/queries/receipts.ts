import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { receiptAuthority } from '#policy/authority/receipt.ts';
import type { Finding } from '#policy/finding.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import { inSight } from '#policy/sight/receipt.ts';
import type { Match } from '#functions/match/money/terms.ts';
import { receiptsOf } from '#functions/table/receipt.ts';
import type { Reader } from './reader.ts';

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

/** As many of a customer's last receipts as are shown with its money. */
const mostOfOne = 100;

/** The receipts of a customer that `ownerId` holds, as the reader may see them. */
export async function receiptLinesOf(
  { actor, table }: Reader,
  customerId: string,
  ownerId?: string,
): Promise<ReceiptLine[]> {
  const receipts = await receiptsOf(table, customerId, { from: '', until: '9999', limit: mostOfOne });
  return receipts.flatMap((receipt) => {
    const record = inSight(actor, receipt, ownerId);
    const abilities = abilitiesOf(receiptAuthority, actor, { ...receipt, ownerId });
    return record ? [{ record, abilities, findings: [] }] : [];
  });
}
