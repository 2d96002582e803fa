import type { ComponentType } from 'react';
import { askFor } from './ahead.ts';
import type { TabName } from './navigation.tsx';
import { fetchAhead, useLater } from './useLater.ts';

/** Fetches a screen with all that it stands on in one trip: the page names the files. */
const screen =
  <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  async (): Promise<ComponentType> => {
    askFor(`screen-${name}`);
    return (await load())[name];
  };

/** How each screen is fetched, when it is first wanted. */
const loaders: Readonly<Record<TabName, () => Promise<ComponentType>>> = {
  approvals: screen('Approvals', () => import('./screens/Approvals.tsx')),
  money: screen('Money', () => import('./screens/Money.tsx')),
  filing: screen('Filing', () => import('./screens/Filing.tsx')),
  today: screen('Today', () => import('./screens/Today.tsx')),
  row: screen('ThisRow', () => import('./screens/ThisRow.tsx')),
  send: screen('Reports', () => import('./screens/Reports.tsx')),
  contracts: screen('Contracts', () => import('./screens/Contracts.tsx')),
  more: screen('More', () => import('./screens/More.tsx')),
};

/** Has a screen come while what stands around it is drawn. */
export const expectScreen = (name: TabName): void => void fetchAhead(loaders[name]).catch(() => undefined);

/** The screen of a tab, undefined until its code has come; throws where it cannot be had. */
export const useScreen = (name: TabName): ComponentType | undefined => useLater(loaders[name]);
