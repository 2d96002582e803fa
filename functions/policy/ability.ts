import type { ActivityVerb } from './authority/activity.ts';
import type { BackupVerb } from './authority/backup.ts';
import type { ConsentVerb } from './authority/consent.ts';
import type { ContractVerb } from './authority/contract.ts';
import type { CustomerVerb } from './authority/customer.ts';
import type { DelegationVerb } from './authority/delegation.ts';
import type { GoliveVerb } from './authority/golive.ts';
import type { InvoiceVerb } from './authority/invoice.ts';
import type { PriceVerb } from './authority/price.ts';
import type { ReceiptVerb } from './authority/receipt.ts';
import type { RegionVerb } from './authority/region.ts';
import type { SignoffVerb } from './authority/signoff.ts';
import type { StaffVerb } from './authority/staff.ts';
import type { StatementVerb } from './authority/statement.ts';
import type { TemplateVerb } from './authority/template.ts';

/** Every verb of the house. The same word is the ability, the gate, the name on the wire and the entry's verb. */
export type Ability =
  | CustomerVerb
  | ActivityVerb
  | ConsentVerb
  | TemplateVerb
  | PriceVerb
  | ContractVerb
  | DelegationVerb
  | StaffVerb
  | RegionVerb
  | BackupVerb
  | ReceiptVerb
  | InvoiceVerb
  | StatementVerb
  | SignoffVerb
  | GoliveVerb;

/** Nouns whose records may name a person who asks that their data be erased. */
type Erasable =
  | 'customer'
  | 'activity'
  | 'consent'
  | 'contract'
  | 'receipt'
  | 'invoice'
  | 'statement'
  | 'staff'
  | 'delegation';

/** 删除个人信息, as the law gives a person the right to ask: done by whoever keeps the house, and nobody's ability. */
export type Erasure = `${Erasable}.erase`;

/** What an entry of a history may tell of. */
export type EntryVerb = Ability | Erasure;
