import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { ClauseId } from '#policy/catalogue.ts';
import type { Milestone } from '#policy/terms/contract.ts';
import type { Role } from '#policy/terms/staff.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';

export type TabName = 'approvals' | 'filing' | 'money' | 'today' | 'row' | 'send' | 'contracts' | 'more';

/** What can be open on the tab 合同 besides one contract or one template. */
export type ContractsPage = 'new' | 'templates' | 'prices' | 'code' | 'standIn';

/** What can be open on the tab 更多. */
export type MorePage =
  | 'golive'
  | 'staffSheet'
  | 'importSheet'
  | 'takeRows'
  | 'activity'
  | 'notices'
  | 'consents'
  | 'askConsent'
  | 'dormant'
  | 'people'
  | 'regions'
  | 'classes'
  | 'backup'
  | 'receivables'
  | 'receipts'
  | 'bankFile'
  | 'announce'
  | 'invoices'
  | 'statements'
  | 'ageing'
  | 'policy'
  | 'help';

/** One tab: whose it is, and what stands on it. */
export interface TabLine {
  readonly name: TabName;
  readonly label: PlainPhrase;
  /** Missing where it is everybody's. */
  readonly roles?: readonly Role[];
}

/** The tabs there are, in their order. */
export const tabLines: readonly TabLine[] = [
  { name: 'approvals', label: 'tab.approvals', roles: ['manager', 'superior'] },
  { name: 'money', label: 'tab.money', roles: ['finance'] },
  { name: 'filing', label: 'tab.filing', roles: ['assistant', 'finance'] },
  { name: 'today', label: 'tab.today', roles: ['salesperson', 'manager'] },
  { name: 'row', label: 'tab.row' },
  { name: 'send', label: 'tab.send', roles: ['salesperson', 'finance'] },
  { name: 'contracts', label: 'tab.contracts' },
  { name: 'more', label: 'tab.more' },
];

export const tabsFor = (roles: readonly Role[]): readonly TabLine[] =>
  tabLines.filter(({ roles: whose }) => whose === undefined || whose.some((role) => roles.includes(role)));

/** Where a person's work waits when they open the pane. */
export const firstTab = (roles: readonly Role[]): TabName =>
  tabsFor(roles).find(({ roles: whose }) => whose !== undefined)?.name ?? 'row';

/** A spot in the pane: a tab, and what is open on it. */
export interface Spot {
  readonly tab: TabName;
  readonly page?: ContractsPage | MorePage;
  readonly clause?: ClauseId;
  readonly customerId?: string;
  readonly contractId?: string;
  /** What of the contract is to be recorded as done. */
  readonly milestone?: Milestone['kind'];
  readonly templateId?: string;
  /** A plan that is to be settled. */
  readonly activityId?: string;
  readonly consentId?: string;
  readonly receiptId?: string;
  readonly invoiceId?: string;
  readonly statementId?: string;
}

interface Navigation {
  readonly at: Spot;
  readonly go: (spot: Spot) => void;
  /** Goes on in place of where one is: there is no way back to it. */
  readonly goOn: (spot: Spot) => void;
  /** Goes to a tab as it was left; pressed again, to where the tab begins. */
  readonly open: (tab: TabName) => void;
  /** Undefined where there is nothing to go back to. */
  readonly back: (() => void) | undefined;
}

type Way = readonly [Spot, ...Spot[]];

/** Further back than anybody goes. */
const farthest = 50;

const NavigationContext = createContext<Navigation | undefined>(undefined);

export function Navigating({ from, children }: { readonly from: TabName; readonly children: ReactNode }) {
  const [way, setWay] = useState<Way>([{ tab: from }]);
  const navigation = useMemo<Navigation>(() => {
    const [at, ...before] = way;
    const [last, ...rest] = before;
    const go = (spot: Spot): void => setWay([spot, ...way.slice(0, farthest)]);
    return {
      at,
      go,
      goOn: (spot) => setWay([spot, ...before]),
      open: (tab) => go(tab === at.tab ? { tab } : (way.find((spot) => spot.tab === tab) ?? { tab })),
      back: last && (() => setWay([last, ...rest])),
    };
  }, [way]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('There is nowhere to go: Navigating is missing above.');
  return navigation;
}

/** Where one is on a tab; while another tab is shown, where one was. */
export function useSpotOn(tab: TabName): Spot {
  const { at } = useNavigation();
  const [last, setLast] = useState<Spot>({ tab });
  if (at.tab !== tab || at === last) return last;
  setLast(at);
  return at;
}
