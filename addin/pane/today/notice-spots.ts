import type { NoticeKind } from '#policy/notices.ts';
import type { Role } from '#policy/terms/staff.ts';
import type { NoticeLine } from '../../wire.ts';
import { tabsFor, type Spot } from '../navigation.tsx';

type Way = (id: string, roles: readonly Role[]) => Spot | undefined;

const toCard: Way = (customerId) => ({ tab: 'row', customerId });
const toContract: Way = (contractId) => ({ tab: 'contracts', contractId });
/** To where it is decided on; whoever stands in no longer only reads it. */
const toDecision: Way = (contractId, roles) => ({
  tab: tabsFor(roles).some(({ name }) => name === 'approvals') ? 'approvals' : 'contracts',
  contractId,
});
const toReceivables: Way = (customerId) => ({ tab: 'more', page: 'receivables', customerId });
const toReceipt: Way = (receiptId) => ({ tab: 'more', page: 'receipts', receiptId });
const toInvoice: Way = (invoiceId) => ({ tab: 'more', page: 'invoices', invoiceId });
const toStatement: Way = (statementId) => ({ tab: 'more', page: 'statements', statementId });
const toConsent: Way = (consentId) => ({ tab: 'more', page: 'consents', consentId });

/** Where each kind of notice is acted on; nowhere, where it only tells. */
const ways: Readonly<Record<NoticeKind, Way>> = {
  'dormancy.warned': toCard,
  'dormancy.reached': toCard,
  'customer.offered': (customerId) => ({ tab: 'more', page: 'dormant', customerId }),
  // Whoever held it sees its card no more.
  'customer.transferredAway': () => undefined,
  'customer.transferredTo': toCard,
  'customer.transferUndone': () => undefined,
  'consent.asked': toConsent,
  'consent.granted': toConsent,
  'consent.declined': toConsent,
  'consent.revoked': toConsent,
  'consent.used': toConsent,
  'filing.late': toCard,
  'contract.undecided': toDecision,
  'contract.unsigned': toContract,
  'contract.unfiled': toContract,
  'contract.copiesMissing': toContract,
  'backup.old': () => ({ tab: 'more', page: 'backup' }),
  'situation.missing': toCard,
  'field.stale': toCard,
  'card.incomplete': toCard,
  'reading.much': () => ({ tab: 'more', page: 'people' }),
  'receivable.soon': toReceivables,
  'receivable.overdue': toReceivables,
  'receivable.answered': toReceivables,
  'receivable.unexplained': toReceivables,
  'receipt.announced': toReceipt,
  'receipt.confirmed': toReceipt,
  'receipt.reversed': toReceipt,
  'invoice.asked': toInvoice,
  'invoice.issued': toInvoice,
  'invoice.declined': toInvoice,
  'statement.opened': toStatement,
  'statement.late': toStatement,
  'credit.released': toCard,
  'credit.proposed': toCard,
  'credit.granted': toCard,
  'class.proposed': (customerId) => ({ tab: 'more', page: 'classes', customerId }),
};

/** What a notice is about, as a spot in the pane of somebody with these roles; undefined where there is nothing to go to. */
export const spotOfNotice = (
  { kind, about }: Pick<NoticeLine, 'kind' | 'about'>,
  roles: readonly Role[],
): Spot | undefined => ways[kind](about.id, roles);
