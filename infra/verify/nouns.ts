import { activityShelf } from '#functions/table/activity.ts';
import { backupShelf } from '#functions/table/backup.ts';
import { consentShelf } from '#functions/table/consent.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { delegationShelf } from '#functions/table/delegation.ts';
import { goliveShelf } from '#functions/table/golive.ts';
import { invoiceShelf } from '#functions/table/invoice.ts';
import { priceShelf } from '#functions/table/price.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { keptOf, type Shelf } from '#functions/table/records.ts';
import { regionShelf } from '#functions/table/region.ts';
import { signoffShelf } from '#functions/table/signoff.ts';
import { staffShelf } from '#functions/table/staff.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { templateShelf } from '#functions/table/template.ts';

/** A record as its noun keeps it, and what it says its id is. Throws where the noun cannot read it. */
export type Reading = (stored: unknown) => { readonly id: string; readonly kept: object };

const of = <Subject extends object>(shelf: Shelf<Subject>): readonly [string, Reading] => [
  shelf.noun,
  (stored) => {
    const record = shelf.read(stored);
    return { id: shelf.idOf(record), kept: keptOf(shelf, record) };
  },
];

/** Every noun that has a history, and how its records are read. */
export const nouns: ReadonlyMap<string, Reading> = new Map([
  of(activityShelf),
  of(backupShelf),
  of(consentShelf),
  of(contractShelf),
  of(customerShelf),
  of(delegationShelf),
  of(goliveShelf),
  of(invoiceShelf),
  of(priceShelf),
  of(receiptShelf),
  of(regionShelf),
  of(signoffShelf),
  of(staffShelf),
  of(statementShelf),
  of(templateShelf),
]);
