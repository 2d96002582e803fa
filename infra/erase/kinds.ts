import { matchKeys, type MatchSubject } from '#functions/match/index.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import { activityShelf } from '#functions/table/activity.ts';
import { consentKey, consentShelf } from '#functions/table/consent.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf, matchKey } from '#functions/table/customer.ts';
import { delegationShelf } from '#functions/table/delegation.ts';
import { stateAt, type Entry } from '#functions/table/entries.ts';
import { invoiceShelf } from '#functions/table/invoice.ts';
import { pack, unpack } from '#functions/table/packed.ts';
import { getItems, queryItems } from '#functions/table/read.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { staffShelf } from '#functions/table/staff.ts';
import { statementShelf } from '#functions/table/statement.ts';
import type { Write } from '#functions/table/transact.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { Words } from '#policy/words.ts';
import { of, type AnyKind, type Passage } from './step.ts';
import { redacted } from './sought.ts';

/** Why something is kept, whoever asks. */
const kept = {
  bookkeeping: {
    'zh-CN': '会计凭证和资料依法保存',
    en: 'vouchers of account are kept as the law asks',
  },
  signed: { 'zh-CN': '已签署的合同依法保存', en: 'a signed contract is kept as the law asks' },
  underWay: { 'zh-CN': '合同仍在办理，作废后可以删除', en: 'the contract is under way; once void it can be erased' },
} as const satisfies Record<string, Words>;

/**
 * Match keys of a customer that were made of what is erased, the present ones and those of days gone by, are gone with
 * their items: a key holds the number or the name itself. An item that others share loses the customer only.
 */
async function keysBeside({ table, was, next, lying }: Passage<Customer>) {
  const entries = lying.entries.map(({ entry }) => entry as Entry);
  const past = entries.flatMap(({ revision }) => matchKeys(stateAt(entries, revision) as unknown as MatchSubject));
  const staying = new Set(matchKeys(next));
  const gone = new Set([...past, ...matchKeys(was)].filter((key) => !staying.has(key)));
  const items = await getItems(table, Array.from(gone, matchKey), { isConsistent: true });
  const idsIn = (pk: string) => (items.find((item) => item.pk === pk)?.['ids'] ?? new Set()) as Set<string>;
  const lone = items.filter(({ pk }) => [...idsIn(pk)].every((id) => id === was.customerId));
  const removed: Write[] = lone.map(({ pk, sk }) => ({
    remove: { pk, sk },
    condition: 'attribute_not_exists(ids) OR ids = :ids',
    values: { ':ids': new Set([was.customerId]) },
  }));
  const isGone = ({ update }: Write): boolean => lone.some(({ pk }) => pk === update?.pk);
  return [...removed, ...customerShelf.companions(was, next).filter((write) => !isGone(write))].map((write) => ({
    write,
  }));
}

/** What was said of money overdue. */
async function accountBeside({ table, sought, was, today }: Passage<Customer>) {
  const account = await loadAccount(table, was.customerId);
  if (!account) return [];
  const { left, hits } = redacted(account, sought, ['name', 'region']);
  return hits.length > 0 ? [{ write: accountWrite(left, today), hits }] : [];
}

/** Where a consent lies to be found by key it says what the record says, as long as no other has taken the place. */
function placeBeside({ next }: Passage<Consent>) {
  const put = { ...consentKey(next.customerId, next.askerId), consent: next };
  const isOwn = { condition: 'consent.consentId = :id', values: { ':id': next.consentId } };
  return Promise.resolve([{ write: { put, ...isOwn, isOptional: true as const } }]);
}

/** Receipts that say the same once their payers are gone share one place as bank lines: whoever has it keeps it. */
const lineBeside = ({ was, next }: Passage<Receipt>) =>
  Promise.resolve(
    receiptShelf.companions(was, next).map((write) => ({ write: { ...write, isOptional: true as const } })),
  );

/** What a void contract said, submission by submission. */
async function papersBeside({ table, sought, was: { contractId } }: Passage<{ readonly contractId: string }>) {
  const items = await queryItems(table, { partition: `contract#${contractId}`, prefix: 'paper#', limit: 1_000 });
  return items.flatMap((item) => {
    const { left, hits } = redacted(unpack(item['packed']), sought);
    const write = { put: { ...item, packed: pack(left) }, condition: 'attribute_exists(pk)' };
    return hits.length > 0 ? [{ write, hits }] : [];
  });
}

/** Every noun whose records name persons. What is not here names nobody, or is kept whole. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map([
  of({
    verb: 'customer.erase',
    shelf: customerShelf,
    firm: ['name'],
    beside: async (passage) => [...(await keysBeside(passage)), ...(await accountBeside(passage))],
  }),
  of({ verb: 'activity.erase', shelf: activityShelf, firm: ['customer'] }),
  of({ verb: 'consent.erase', shelf: consentShelf, firm: ['customerName'], beside: placeBeside }),
  of({
    verb: 'contract.erase',
    shelf: contractShelf,
    firm: ['customerName'],
    kept: ({ stage, signing }) => (signing ? kept.signed : stage === 'void' ? undefined : kept.underWay),
    beside: papersBeside,
  }),
  of({
    verb: 'receipt.erase',
    shelf: receiptShelf,
    firm: ['customer'],
    kept: ({ stage }) => (stage === 'announced' || stage === 'dropped' ? undefined : kept.bookkeeping),
    beside: lineBeside,
  }),
  of({
    verb: 'invoice.erase',
    shelf: invoiceShelf,
    firm: ['customerName', 'title'],
    kept: ({ issued }) => (issued ? kept.bookkeeping : undefined),
  }),
  of({
    verb: 'statement.erase',
    shelf: statementShelf,
    firm: ['customerName'],
    kept: () => kept.bookkeeping,
  }),
  of({ verb: 'staff.erase', shelf: staffShelf, firm: [] }),
  of({ verb: 'delegation.erase', shelf: delegationShelf, firm: [] }),
]);
