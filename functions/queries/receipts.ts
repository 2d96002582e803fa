import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, anyOf, role, type Test } from '#policy/authority/authority.ts';
import { receiptAuthority } from '#policy/authority/receipt.ts';
import { receiptClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { inSight as customerInSight } from '#policy/sight/customer.ts';
import { inSight } from '#policy/sight/receipt.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Match } from '#functions/match/money/terms.ts';
import { refuse } from '#functions/refusal.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { announcedBy, lastReceiptsOf, receiptShelf, receiptsIn } from '#functions/table/receipt.ts';
import { loadMany } from '#functions/table/records.ts';
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

interface List {
  readonly who: Test<unknown>;
  readonly index: 'gsi1' | 'gsi2';
  readonly partition: (actor: Actor) => string;
  /** The newest first. */
  readonly isBackwards?: true;
}

const bookkeepers = anyOf(role('finance'), role('manager'));

const lists: Readonly<Record<ReceiptListName, List>> = {
  entered: { who: bookkeepers, index: 'gsi1', partition: () => receiptsIn('entered') },
  announced: { who: bookkeepers, index: 'gsi1', partition: () => receiptsIn('announced') },
  confirmed: { who: bookkeepers, index: 'gsi1', partition: () => receiptsIn('confirmed'), isBackwards: true },
  mine: { who: () => undefined, index: 'gsi2', partition: ({ staffId }) => announcedBy(staffId), isBackwards: true },
};

/** What flags of a receipt that waits: before it is confirmed, say, that nobody of the name written is on file. */
function flagsOn({ at }: Reader, receipt: Receipt): readonly Finding[] {
  if (receipt.stage !== 'entered' && receipt.stage !== 'announced') return [];
  const today = dayOf(at);
  const facts = { today, ...(receipt.customerId === '' ? { customer: null } : {}) };
  const occasion = { verb: 'receipt.edit', noun: 'receipt', id: receipt.receiptId, facts } as const;
  const findings = review(receipt, { ...occasion, parameters: parametersOn(today) }, receiptClauses);
  return findings.filter((finding) => !isRefused([finding]));
}

function lineOf(reader: Reader, receipt: Receipt, customer: Customer | undefined): ReceiptLine[] {
  const { actor } = reader;
  const ownerId = customer?.ownerId;
  const record = inSight(actor, receipt, ownerId);
  if (!record) return [];
  const name = customer && customerInSight(actor, customer)?.name;
  return [
    {
      record,
      ...(name === undefined ? {} : { customerName: name }),
      abilities: abilitiesOf(receiptAuthority, actor, { ...receipt, ownerId }),
      findings: flagsOn(reader, receipt),
    },
  ];
}

async function linesOf(reader: Reader, receipts: readonly Receipt[]): Promise<ReceiptLine[]> {
  const ids = receipts.map(({ customerId }) => customerId).filter((id) => id !== '');
  const customers = ids.length > 0 ? await loadMany(reader.table, customerShelf, ids) : [];
  const byId = new Map(customers.map((customer) => [customer.customerId, customer]));
  return receipts.flatMap((receipt) => lineOf(reader, receipt, byId.get(receipt.customerId)));
}

/** A page of a list. It reads what it shows, and each customer once. */
export async function listReceipts(
  reader: Reader,
  {
    list,
    after,
    limit,
  }: { readonly list: ReceiptListName; readonly after?: string | undefined; readonly limit: number },
): Promise<ReceiptPage> {
  const { who, index, partition, isBackwards } = lists[list];
  const denial = who(reader.actor, undefined);
  if (denial) {
    const where = { noun: 'receipt' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-8a', by: 'receipt.read', level: 'refuse', where, ...denial }],
    });
  }
  const page = { index, partition: partition(reader.actor), after, limit, ...(isBackwards ? { isBackwards } : {}) };
  const items = await queryItems(reader.table, page);
  const last = items.length === limit ? items.at(-1)?.[`${index}sk`] : undefined;
  return {
    items: await linesOf(
      reader,
      items.map(({ record }) => receiptShelf.read(record)),
    ),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The receipts with these ids that the reader may see, as they are now. */
export const readReceipts = async (reader: Reader, ids: readonly string[]): Promise<ReceiptLine[]> =>
  linesOf(reader, await loadMany(reader.table, receiptShelf, ids));

/** As many of a customer's last receipts as are shown with its money. */
const mostOfOne = 100;

/** The last receipts of a customer that `ownerId` holds, the newest first, as the reader may see them. */
export async function receiptLinesOf(reader: Reader, customerId: string, ownerId?: string): Promise<ReceiptLine[]> {
  const { actor, table } = reader;
  const receipts = await lastReceiptsOf(table, customerId, mostOfOne);
  return receipts
    .filter(({ stage }) => stage !== 'dropped')
    .flatMap((receipt) => {
      const record = inSight(actor, receipt, ownerId);
      const abilities = abilitiesOf(receiptAuthority, actor, { ...receipt, ownerId });
      return record ? [{ record, abilities, findings: flagsOn(reader, receipt) }] : [];
    });
}
