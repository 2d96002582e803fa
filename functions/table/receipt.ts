import { Receipt, type ReceiptStage } from '#policy/terms/receipt.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the receipts in a stage, by the day they came in. */
export const receiptsIn = (stage: ReceiptStage): string => `receipt#${stage}`;
/** Index key of the receipts that somebody announced. */
export const announcedBy = (staffId: string): string => `announcer#${staffId}`;

/** 回款 in the table: the list of its stage, the list of whoever announced it, and its customer's dossier. */
export const receiptShelf: Shelf<Receipt> = {
  noun: 'receipt',
  idOf: ({ receiptId }) => receiptId,
  read: (stored) => Receipt.parse(stored),
  index: ({ receiptId, customerId, stage, receivedOn, enteredById, enteredAt }) => {
    const sortedAs = `${receivedOn}#${receiptId}`;
    return {
      gsi1pk: receiptsIn(stage),
      gsi1sk: sortedAs,
      ...(stage === 'announced' ? { gsi2pk: announcedBy(enteredById), gsi2sk: `${enteredAt}#${receiptId}` } : {}),
      ...(customerId === '' ? {} : { gsi3pk: `customer#${customerId}`, gsi3sk: `receipt#${sortedAs}` }),
    };
  },
  companions: () => [],
};

/** The receipts of a customer whose day lies in a span, the oldest first. */
export async function receiptsOf(
  table: Table,
  customerId: string,
  { from, until, limit }: { readonly from: string; readonly until: string; readonly limit: number },
): Promise<Receipt[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    after: `receipt#${from}`,
    until: `receipt#${until}~`,
    limit,
  });
  return items.map(({ record }) => receiptShelf.read(record));
}
