import { isBlank } from '#policy/blank.ts';
import { Receipt, type ReceiptStage } from '#policy/terms/receipt.ts';
import { hashOf } from '#functions/hash.ts';
import type { Table } from './client.ts';
import { claimKey } from './customer.ts';
import { getItem, queryItems } from './read.ts';
import { load, type Shelf } from './records.ts';
import type { Key, Write } from './transact.ts';

/** Index key of the receipts in a stage, by the day they came in. */
export const receiptsIn = (stage: ReceiptStage): string => `receipt#${stage}`;
/** Index key of the receipts that somebody announced. */
export const announcedBy = (staffId: string): string => `announcer#${staffId}`;

const even = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '')
    .toUpperCase();

/** What a receipt has in common with another one that was made of the same words. */
type Told = Pick<Receipt, 'stage' | 'customerId' | 'receivedOn' | 'payer' | 'fen' | 'reference' | 'serial'>;

/**
 * Where it lies that a bank's line was entered: by its serial number, or, where it has none, by all that it says. What was
 * only announced is no bank's line, and is told once for its customer. Dropped or reversed, it may be entered again.
 */
export function lineKey({ stage, customerId, receivedOn, payer, fen, reference, serial }: Told): Key | undefined {
  if (stage === 'dropped' || stage === 'reversed') return undefined;
  const said = [receivedOn, even(payer), fen ?? null, even(reference)];
  const line =
    stage === 'announced' ? ['announced', customerId, ...said] : isBlank(serial) ? said : ['serial', even(serial)];
  return claimKey({ kind: 'receipt', value: hashOf(line) });
}

function lineClaims(was: Receipt | undefined, next: Receipt): Write[] {
  const [before, after] = [was && lineKey(was), lineKey(next)];
  if (before?.pk === after?.pk) return [];
  const mine = { values: { ':id': next.receiptId } };
  const isMine = 'receiptId = :id';
  return [
    ...(after
      ? [
          {
            put: { ...after, receiptId: next.receiptId },
            condition: `attribute_not_exists(pk) OR ${isMine}`,
            ...mine,
          },
        ]
      : []),
    ...(before ? [{ remove: before, condition: isMine, ...mine, isOptional: true as const }] : []),
  ];
}

/** 回款 in the table: the list of its stage, the list of whoever announced it, its customer's dossier, and the claim on its bank line. */
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
  companions: lineClaims,
};

/** Another receipt that was made of the same bank line; strongly consistent. */
export async function sameLineAs(table: Table, receipt: Receipt): Promise<Receipt | undefined> {
  const key = lineKey(receipt);
  const holder = key && (await getItem(table, key))?.['receiptId'];
  if (typeof holder !== 'string' || holder === receipt.receiptId) return undefined;
  return (await load(table, receiptShelf, holder))?.record;
}

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

/** The last so many receipts of a customer, the newest first. */
export async function lastReceiptsOf(table: Table, customerId: string, limit: number): Promise<Receipt[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'receipt#',
    isBackwards: true,
    limit,
  });
  return items.map(({ record }) => receiptShelf.read(record));
}
