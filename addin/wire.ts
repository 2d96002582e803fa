import type { ExtraId } from '#policy/extras.ts';
import type { Day } from '#policy/day.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { TypedField } from '#policy/terms/customer.ts';
import type { TodayList } from '#policy/today.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Price } from '#policy/terms/price.ts';
import type { Scan } from '#policy/terms/contract.ts';
import type { Reading } from '#policy/form/reading.ts';
import type { Words } from '#policy/words.ts';
import type {
  AccountPage,
  Ageing,
  Invoiceable,
  InvoiceLine,
  InvoiceListName,
  InvoicePage,
  Money,
  ReceivableListName,
  ReceiptLine,
  ReceiptListName,
  ReceiptPage,
  StatementDetail,
  StatementListName,
  StatementPage,
  Suggestion,
  ActivityLine,
  ActivityPage,
  AlikeRows,
  BackupRows,
  Cell,
  CodeAnswer,
  ConsentLine,
  ConsentListName,
  ContractDetail,
  ContractListName,
  ContractPage,
  CustomerDetail,
  CustomerLine,
  CustomerListName,
  CustomerPage,
  DelegationLine,
  Envelope,
  FieldAct,
  GoliveNow,
  HoldingPage,
  ImportRow,
  Load,
  Named,
  NoticePage,
  PriceInList,
  RegionLine,
  Result,
  SignoffNow,
  StaffLine,
  TemplateDetail,
  TemplateLine,
  Typing,
} from '#functions/http/wire.ts';

export type { TodayKind, TodayLine, TodayList } from '#policy/today.ts';
export type * from '#functions/http/wire.ts';

/** Who I am, everybody's names by id, the edition of the policy in force, and the rules beside it that the department has taken on. */
export interface Me {
  readonly actor: Actor;
  readonly people: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly edition: string;
  readonly extras?: readonly ExtraId[];
}

/** Nouns whose records may have a scan. */
export type ScannedNoun = 'contract' | 'statement';

/** The API as the pane and the sheet call it. Each call answers, or throws {@link ServerTrouble}. */
export interface Server {
  /** POST /commands: at most 100, each settled alone. */
  readonly commands: (batch: readonly Envelope[]) => Promise<readonly Result[]>;
  /** POST /checks: the same with nothing written. */
  readonly checks: (batch: readonly Envelope[]) => Promise<readonly Result[]>;
  /** POST /customers/read: at most 100 ids. */
  readonly read: (ids: readonly string[]) => Promise<readonly CustomerLine[]>;
  /** GET /customers. */
  readonly list: (name: CustomerListName, after?: string) => Promise<CustomerPage>;
  /** GET /customers/:id. */
  readonly customer: (id: string) => Promise<CustomerDetail>;
  /** GET /contracts. */
  readonly contracts: (name: ContractListName, after?: string) => Promise<ContractPage>;
  /** GET /contracts/:id. */
  readonly contract: (id: string) => Promise<ContractDetail>;
  /** GET /contracts/:id/paper: what it said when it was submitted last. */
  readonly paper: (contractId: string) => Promise<Reading>;
  /** GET /contracts/:id/typings: who filled in what, when, and every later change; oldest first. */
  readonly typings: (contractId: string) => Promise<readonly Typing[]>;
  /** GET /codes/:code: whether the sheet that bears this code is the approved content. */
  readonly code: (code: string) => Promise<CodeAnswer>;
  /** Puts a scan where scans are kept; it is known by its hash from then on. */
  readonly putScan: (scan: Omit<Scan, 'name'>, bytes: Blob) => Promise<void>;
  /** GET /contracts/:id/scan and /statements/:id/scan: where to read the scan, for a few minutes. */
  readonly scan: (noun: ScannedNoun, id: string) => Promise<string>;
  /** GET /templates. */
  readonly templates: () => Promise<readonly TemplateLine[]>;
  /** GET /templates/:id. */
  readonly template: (id: string) => Promise<TemplateDetail>;
  /** GET /prices. */
  readonly prices: (after?: string) => Promise<{ readonly items: readonly PriceInList[]; readonly after?: string }>;
  /** POST /prices/read: the lines of at most 100 products, of whatever day. */
  readonly pricesOf: (products: readonly string[]) => Promise<readonly Price[]>;
  /** GET /delegations: whom I have named to decide in my place. */
  readonly delegations: () => Promise<readonly DelegationLine[]>;
  /** GET /notices: my own, those not seen yet or those seen; the last one first. */
  readonly notices: (isSeen?: boolean, after?: string) => Promise<NoticePage>;
  /** POST /notices/seen: at most 100 keys. */
  readonly seeNotices: (keys: readonly string[]) => Promise<void>;
  /** GET /today. */
  readonly today: () => Promise<TodayList>;
  /** GET /activities: my own calls and visits, newest first. */
  readonly activities: (list: 'mine', after?: string) => Promise<ActivityPage>;
  /** POST /activities/read: at most 100 ids. */
  readonly readActivities: (ids: readonly string[]) => Promise<readonly ActivityLine[]>;
  /** GET /customers/named. */
  readonly named: (name: string) => Promise<Named>;
  /** GET /customers/:id/fields/:field: everything one field of the card has said, newest first. */
  readonly field: (customerId: string, field: TypedField) => Promise<readonly FieldAct[]>;
  /** GET /dormant: the customers that nobody has looked after for too long, the longest neglected first; the manager's. */
  readonly dormant: (after?: string) => Promise<HoldingPage>;
  /** GET /staff/:id/customers: what somebody holds; the manager's. */
  readonly held: (staffId: string, after?: string) => Promise<HoldingPage>;
  /** GET /loads: how much everybody holds; the manager's. */
  readonly loads: () => Promise<readonly Load[]>;
  /** GET /staff; the manager's. */
  readonly staff: () => Promise<readonly StaffLine[]>;
  /** GET /regions. */
  readonly regions: () => Promise<readonly RegionLine[]>;
  /** GET /crossview: all held customers by class, region and source, for the manager. */
  readonly crossview: () => Promise<readonly Cell[]>;
  /** GET /backups/mine: my newest backup. */
  readonly newestBackup: () => Promise<Backup | undefined>;
  /** GET /backups/:id/rows: a page of what a backup of mine holds, just after it was made. */
  readonly backupRows: (backupId: string, after?: string) => Promise<BackupRows>;
  /** GET /consents: those I asked for, or those I was asked for. */
  readonly consents: (list: ConsentListName) => Promise<readonly ConsentLine[]>;
  /** GET /receivables: what is owed by the customers I hold, or by all; what falls due first at the top. */
  readonly receivables: (list: ReceivableListName, after?: string) => Promise<AccountPage>;
  /** GET /customers/:id/money: everything about one customer's money. */
  readonly money: (customerId: string) => Promise<Money>;
  /** GET /receipts. */
  readonly receipts: (list: ReceiptListName, after?: string) => Promise<ReceiptPage>;
  /** POST /receipts/read: at most 100 ids. */
  readonly readReceipts: (ids: readonly string[]) => Promise<readonly ReceiptLine[]>;
  /** POST /receipts/match: what each of at most 25 receipts may pay; finance's. */
  readonly suggestions: (receiptIds: readonly string[]) => Promise<readonly Suggestion[]>;
  /** GET /invoices. */
  readonly invoices: (list: InvoiceListName, after?: string) => Promise<InvoicePage>;
  /** GET /invoices/:id. */
  readonly invoice: (id: string) => Promise<InvoiceLine>;
  /** GET /contracts/:id/invoiceable: what may still be invoiced of a contract. */
  readonly invoiceable: (contractId: string) => Promise<Invoiceable>;
  /** GET /statements. */
  readonly statements: (list: StatementListName, after?: string) => Promise<StatementPage>;
  /** GET /statements/:id. */
  readonly statement: (id: string) => Promise<StatementDetail>;
  /** GET /ageing: everything owed by how long it is overdue; manager and finance. */
  readonly ageing: () => Promise<Ageing>;
  /** GET /signoff: what I would sign off of my receivables this month, and what I have signed. */
  readonly signoff: () => Promise<SignoffNow>;
  /** GET /golive: whether the department is live; for the manager, what is there for it and what is missing. */
  readonly golive: () => Promise<GoliveNow>;
  /** POST /imports/compare: which of at most 5,000 rows are, or may be, one customer; the manager's, before going live. */
  readonly compareImports: (rows: readonly ImportRow[]) => Promise<readonly AlikeRows[]>;
  readonly me: () => Promise<Me>;
}

/** What the rows of a sheet need of the API. */
export type RowServer = Pick<
  Server,
  | 'commands'
  | 'checks'
  | 'read'
  | 'list'
  | 'customer'
  | 'activities'
  | 'readActivities'
  | 'receipts'
  | 'readReceipts'
  | 'staff'
  | 'regions'
  | 'compareImports'
  | 'me'
>;

/** Why nothing came back: no connection, a sign-in that ran out, somebody not allowed, or a server that cannot answer now. */
export type Trouble = 'offline' | 'signedOut' | 'notAllowed' | 'refused' | 'busy';

/** A whole request that was not answered. What it carried may or may not have been done; sending it again is harmless. */
export class ServerTrouble extends Error {
  override readonly name = 'ServerTrouble';
  readonly trouble: Trouble;
  readonly says: Words | undefined;

  constructor(trouble: Trouble, says?: Words) {
    super(trouble);
    this.trouble = trouble;
    this.says = says;
  }
}
