import type { ComponentType } from 'react';
import type { TabName } from './navigation.tsx';
import { useLater } from './useLater.ts';

/** How each screen is fetched, when it is first wanted. */
const loaders: Readonly<Record<TabName, () => Promise<ComponentType>>> = {
  approvals: async () => (await import('./screens/Approvals.tsx')).Approvals,
  filing: async () => (await import('./screens/Filing.tsx')).Filing,
  today: async () => (await import('./screens/Today.tsx')).Today,
  row: async () => (await import('./screens/ThisRow.tsx')).ThisRow,
  send: async () => (await import('./screens/Reports.tsx')).Reports,
  contracts: async () => (await import('./screens/Contracts.tsx')).Contracts,
  more: async () => (await import('./screens/More.tsx')).More,
};

/** The screen of a tab, undefined until its code has come; throws where it cannot be had. */
export const useScreen = (name: TabName): ComponentType | undefined => useLater(loaders[name]);
