import { lazy, type ComponentType } from 'react';
import type { TabName } from './navigation.tsx';

/** How each screen is fetched, when it is first wanted. */
export const loaders: Readonly<Record<TabName, () => Promise<{ default: ComponentType }>>> = {
  approvals: async () => ({ default: (await import('./screens/Approvals.tsx')).Approvals }),
  filing: async () => ({ default: (await import('./screens/Filing.tsx')).Filing }),
  row: async () => ({ default: (await import('./screens/ThisRow.tsx')).ThisRow }),
  send: async () => ({ default: (await import('./screens/Reports.tsx')).Reports }),
  policy: async () => ({ default: (await import('./screens/Policy.tsx')).Policy }),
};

/** The screen of each tab; its code comes with its first opening. */
export const screens: Readonly<Record<TabName, ComponentType>> = {
  approvals: lazy(loaders.approvals),
  filing: lazy(loaders.filing),
  row: lazy(loaders.row),
  send: lazy(loaders.send),
  policy: lazy(loaders.policy),
};
