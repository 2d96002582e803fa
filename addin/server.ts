import { isLater, RELEASE, release } from '#policy/release.ts';
import type { Words } from '#policy/words.ts';
import type { Reading } from '#policy/form/reading.ts';
import type { Price } from '#policy/terms/price.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type {
  AccountPage,
  Ageing,
  Invoiceable,
  InvoiceLine,
  InvoicePage,
  Money,
  ReceiptLine,
  ReceiptPage,
  StatementDetail,
  StatementPage,
  Suggestion,
  BackupRows,
  Cell,
  FieldAct,
  HoldingPage,
  Load,
  RegionLine,
  StaffLine,
  ActivityLine,
  ActivityPage,
  AlikeRows,
  CodeAnswer,
  ConsentLine,
  ContractDetail,
  ContractPage,
  CustomerDetail,
  CustomerLine,
  CustomerPage,
  DelegationLine,
  Envelope,
  GoliveNow,
  Me,
  Named,
  NoticePage,
  PriceInList,
  Refusal,
  Result,
  Server,
  SignoffNow,
  TemplateDetail,
  TemplateLine,
  Ticket,
  TodayList,
  Typing,
} from './wire.ts';
import { ServerTrouble, type Trouble } from './wire.ts';

/** Where a token for the API comes from. */
export interface Tokens {
  readonly token: () => Promise<string | undefined>;
  /** Another token, because the one before was not taken. */
  readonly renew: () => Promise<string | undefined>;
  /** The house takes none of this person's tokens. */
  readonly turnedAway: () => void;
}

export interface ServerOptions {
  /** Address of the API without a slash at the end; empty where it is the pane's own. */
  readonly base?: string;
  readonly tokens: Tokens;
  /** Told after every request whether the house could be reached. */
  readonly onReach?: (isReached: boolean) => void;
  /** Told with every answer which release the house is. */
  readonly onRelease?: (release: string) => void;
  /** Which release asks. */
  readonly own?: string;
}

const patienceMs = 60_000;
/** A scan of twenty megabytes takes minutes on a slow line. */
const patienceWithScansMs = 10 * patienceMs;

/** One request. Throws `offline` where nothing answers, whatever the reason. */
export async function ask(url: string, init: RequestInit = {}, withinMs = patienceMs): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(withinMs) });
  } catch {
    throw new ServerTrouble('offline');
  }
}

const troubleOf = (status: number): Trouble => {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'notAllowed';
  return status >= 500 ? 'busy' : 'refused';
};

const sayings = (refusal: Refusal): Words | undefined => {
  if ('says' in refusal) return refusal.says;
  const [finding] = refusal.findings;
  return (
    finding && {
      'zh-CN': `${finding.reason['zh-CN']}。${finding.remedy['zh-CN']}。`,
      en: `${finding.reason.en}; ${finding.remedy.en}.`,
    }
  );
};

/** What a house that is behind the pane says of what it has not learnt yet. */
const notYet: Words = {
  'zh-CN': '服务器还是较旧的版本，这一步请过一会儿再试；您填写的内容都在。',
  en: 'The server is still an older release. Try this again in a while; nothing you typed is lost.',
};

/** What a house may not know: a field, a verb or a place that came with a later release. */
const unknownThere = [400, 404];

async function troubleIn(answer: Response, isBehind: boolean): Promise<ServerTrouble> {
  const body = (await answer.json().catch(() => ({}))) as { refusal?: Refusal };
  const says = isBehind && unknownThere.includes(answer.status) ? notYet : body.refusal && sayings(body.refusal);
  return new ServerTrouble(troubleOf(answer.status), says);
}

/** A connection that breaks in mid-answer is a broken connection too. */
async function contentOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    throw new ServerTrouble('offline');
  }
}

const query = (values: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString();

const asNotYet = (result: Result): Result =>
  result.ok || result.refusal.kind !== 'malformed'
    ? result
    : { ...result, refusal: { ...result.refusal, says: notYet } };

/** The API over HTTP. A token that is not taken is renewed once, unseen; after that the person has to sign in. */
export function createServer(options: ServerOptions): Server {
  const { base = '', tokens, onReach = () => undefined, onRelease = () => undefined, own = release } = options;
  let isBehind = false;
  const noteRelease = (answer: Response): void => {
    const houses = answer.headers.get(RELEASE);
    if (houses === null) return;
    isBehind = isLater(own, houses);
    onRelease(houses);
  };
  const sendWith = (token: string, path: string, body: unknown): Promise<Response> =>
    ask(`${base}${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  const reached = async <T>(request: Promise<T>): Promise<T> => {
    try {
      const answer = await request;
      onReach(true);
      return answer;
    } catch (error) {
      onReach(!(error instanceof ServerTrouble && error.trouble === 'offline'));
      throw error;
    }
  };
  const attempt = async (path: string, body: unknown): Promise<unknown> => {
    const token = await tokens.token();
    let answer = token === undefined ? undefined : await sendWith(token, path, body);
    if (answer?.status === 401) {
      const another = await tokens.renew();
      answer = another === undefined ? answer : await sendWith(another, path, body);
    }
    if (answer?.status === 401) tokens.turnedAway();
    if (!answer) throw new ServerTrouble('signedOut');
    noteRelease(answer);
    if (!answer.ok) throw await troubleIn(answer, isBehind);
    return contentOf(answer);
  };
  const call = async <T>(path: string, body?: unknown): Promise<T> => (await reached(attempt(path, body))) as T;
  const settled = async (path: string, commands: readonly Envelope[]): Promise<readonly Result[]> => {
    const { results } = await call<{ results: readonly Result[] }>(path, { commands });
    return isBehind ? results.map(asNotYet) : results;
  };
  return {
    commands: (commands) => settled('/commands', commands),
    checks: (commands) => settled('/checks', commands),
    read: async (ids) => (await call<{ items: readonly CustomerLine[] }>('/customers/read', { ids })).items,
    list: (list, after) => call<CustomerPage>(`/customers?${query({ list, after })}`),
    customer: (id) => call<CustomerDetail>(`/customers/${encodeURIComponent(id)}`),
    contracts: (list, after) => call<ContractPage>(`/contracts?${query({ list, after })}`),
    contract: (id) => call<ContractDetail>(`/contracts/${encodeURIComponent(id)}`),
    paper: async (id) => (await call<{ reading: Reading }>(`/contracts/${encodeURIComponent(id)}/paper`)).reading,
    typings: async (id) =>
      (await call<{ items: readonly Typing[] }>(`/contracts/${encodeURIComponent(id)}/typings`)).items,
    code: (code) => call<CodeAnswer>(`/codes/${encodeURIComponent(code)}`),
    putScan: async (scan, bytes) => {
      const { url, headers } = await call<Ticket>('/scans', scan);
      const answer = await reached(ask(url, { method: 'PUT', body: bytes, headers }, patienceWithScansMs));
      if (!answer.ok) throw await troubleIn(answer, false);
    },
    scan: async (noun, id) => (await call<{ url: string }>(`/${noun}s/${encodeURIComponent(id)}/scan`)).url,
    templates: async () => (await call<{ items: readonly TemplateLine[] }>('/templates')).items,
    template: (id) => call<TemplateDetail>(`/templates/${encodeURIComponent(id)}`),
    prices: (after) =>
      call<{ readonly items: readonly PriceInList[]; readonly after?: string }>(`/prices?${query({ after })}`),
    pricesOf: async (products) => (await call<{ items: readonly Price[] }>('/prices/read', { products })).items,
    delegations: async () => (await call<{ items: readonly DelegationLine[] }>('/delegations')).items,
    notices: (isSeen = false, after) => call<NoticePage>(`/notices?${query({ seen: String(isSeen), after })}`),
    seeNotices: async (keys) => {
      await call('/notices/seen', { keys });
    },
    today: () => call<TodayList>('/today'),
    activities: (list, after) => call<ActivityPage>(`/activities?${query({ list, after })}`),
    readActivities: async (ids) => (await call<{ items: readonly ActivityLine[] }>('/activities/read', { ids })).items,
    named: (name) => call<Named>(`/customers/named?${query({ name })}`),
    field: async (id, field) =>
      (await call<{ items: readonly FieldAct[] }>(`/customers/${encodeURIComponent(id)}/fields/${field}`)).items,
    dormant: (after) => call<HoldingPage>(`/dormant?${query({ after })}`),
    held: (staffId, after) => call<HoldingPage>(`/staff/${encodeURIComponent(staffId)}/customers?${query({ after })}`),
    loads: async () => (await call<{ items: readonly Load[] }>('/loads')).items,
    staff: async () => (await call<{ items: readonly StaffLine[] }>('/staff')).items,
    regions: async () => (await call<{ items: readonly RegionLine[] }>('/regions')).items,
    crossview: async () => (await call<{ cells: readonly Cell[] }>('/crossview')).cells,
    newestBackup: async () => (await call<{ record?: Backup }>('/backups/mine')).record,
    backupRows: (id, after) => call<BackupRows>(`/backups/${encodeURIComponent(id)}/rows?${query({ after })}`),
    consents: async (list) => (await call<{ items: readonly ConsentLine[] }>(`/consents?${query({ list })}`)).items,
    receivables: (list, after) => call<AccountPage>(`/receivables?${query({ list, after })}`),
    money: (id) => call<Money>(`/customers/${encodeURIComponent(id)}/money`),
    receipts: (list, after) => call<ReceiptPage>(`/receipts?${query({ list, after })}`),
    readReceipts: async (ids) => (await call<{ items: readonly ReceiptLine[] }>('/receipts/read', { ids })).items,
    suggestions: async (ids) => (await call<{ items: readonly Suggestion[] }>('/receipts/match', { ids })).items,
    invoices: (list, after) => call<InvoicePage>(`/invoices?${query({ list, after })}`),
    invoice: (id) => call<InvoiceLine>(`/invoices/${encodeURIComponent(id)}`),
    invoiceable: (id) => call<Invoiceable>(`/contracts/${encodeURIComponent(id)}/invoiceable`),
    statements: (list, after) => call<StatementPage>(`/statements?${query({ list, after })}`),
    statement: (id) => call<StatementDetail>(`/statements/${encodeURIComponent(id)}`),
    ageing: () => call<Ageing>('/ageing'),
    signoff: () => call<SignoffNow>('/signoff'),
    golive: () => call<GoliveNow>('/golive'),
    compareImports: async (rows) => (await call<{ groups: readonly AlikeRows[] }>('/imports/compare', { rows })).groups,
    me: () => call<Me>('/me'),
  };
}
