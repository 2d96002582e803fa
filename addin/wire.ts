import type { Ability } from '#policy/ability.ts';
import type { ClauseId } from '#policy/catalogue.ts';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import type { Activity } from '#policy/terms/activity.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Price } from '#policy/terms/price.ts';
import type { Scan } from '#policy/terms/contract.ts';
import type { Reading } from '#policy/form/reading.ts';
import type { Words } from '#policy/words.ts';
import type {
  CodeAnswer,
  ContractDetail,
  ContractListName,
  ContractPage,
  CustomerDetail,
  CustomerLine,
  CustomerListName,
  CustomerPage,
  DelegationLine,
  Envelope,
  NoticePage,
  PriceInList,
  Result,
  TemplateDetail,
  TemplateLine,
  Typing,
} from '#functions/http/wire.ts';

export type {
  CodeAnswer,
  Conflict,
  ContractDetail,
  ContractLine,
  ContractListName,
  ContractPage,
  CustomerDetail,
  CustomerLine,
  CustomerListName,
  CustomerPage,
  DelegationLine,
  Envelope,
  NoticeLine,
  NoticePage,
  PriceInList,
  Refusal,
  Result,
  Settled,
  TemplateDetail,
  TemplateLine,
  Ticket,
  Typing,
} from '#functions/http/wire.ts';

/** Who I am, everybody's names by id, and the edition of the policy in force. */
export interface Me {
  readonly actor: Actor;
  readonly people: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly edition: string;
}

/** Why a line stands in 今日. */
export type TodayKind = 'plan' | 'next' | 'warning' | 'dormant' | 'prospect' | 'key' | 'consent' | 'note' | 'backup';

/** One thing to do today, why, and the step that does it. */
export interface TodayLine {
  readonly kind: TodayKind;
  readonly customerId?: string;
  readonly name?: string;
  readonly on?: Day;
  readonly reason: Words;
  readonly cites: ClauseId;
  /** The act that finishes it, on which plan where it is one, or the place where it is done. */
  readonly step: { readonly verb: Ability; readonly activityId?: string } | { readonly place: string };
}

/** 今日, and how many there are of each kind. */
export interface TodayList {
  readonly items: readonly TodayLine[];
  readonly counts: Readonly<Partial<Record<TodayKind, number>>>;
}

/** One consent as its reader sees it: who asked is not told whose customer it is. */
export interface ConsentLine {
  readonly record: Omit<Consent, 'ownerId'> & Partial<Pick<Consent, 'ownerId'>>;
  readonly abilities: readonly Ability[];
  /** Granted, not yet over, and the customer still with who granted it. */
  readonly isAlive: boolean;
}
export type ConsentListName = 'mine' | 'asked';

/** What the house tells of a company by its name, as far as its reader may know. */
export type Named =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'seen'; readonly customerId: string }
  | { readonly kind: 'taken'; readonly consent?: ConsentLine['record'] }
  | { readonly kind: 'several'; readonly customerIds: readonly string[] };

/** One call or visit, with what its reader may do with it. */
export interface ActivityLine {
  readonly record: Activity;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
}
export interface ActivityPage {
  readonly items: readonly ActivityLine[];
  readonly after?: string;
}

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
  /** GET /contracts/:id/scan: where to read the scan, for a few minutes. */
  readonly scan: (contractId: string) => Promise<string>;
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
  /** GET /consents: those I asked for, or those I was asked for. */
  readonly consents: (list: ConsentListName) => Promise<readonly ConsentLine[]>;
  readonly me: () => Promise<Me>;
}

/** What the rows of a sheet need of the API. */
export type RowServer = Pick<
  Server,
  'commands' | 'checks' | 'read' | 'list' | 'customer' | 'activities' | 'readActivities' | 'me'
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
