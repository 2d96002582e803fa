import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Identity, Presence, SignInTrouble } from '../identity.ts';
import type { Server } from '../wire.ts';
import type { Greeting } from './greeting.ts';
import type { Reach } from './reach.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';

/** What the pane works with: its settings, the person, the API, whether it can be reached and has moved on, and who the house says the person is. */
export interface House {
  readonly settings: Settings;
  readonly identity: Identity;
  readonly server: Server;
  readonly reach: Reach;
  readonly release: Release;
  readonly greeting: Greeting;
}

const HouseContext = createContext<House | undefined>(undefined);

export const InHouse = ({ house, children }: { readonly house: House; readonly children: ReactNode }) => (
  <HouseContext value={house}>{children}</HouseContext>
);

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('There is no house here: InHouse is missing above.');
  return house;
}

export const usePresence = ({ identity }: House): Presence =>
  useSyncExternalStore(identity.subscribe, identity.presence);

/** Why the last sign-in by hand came to nothing. */
export function useSignInTrouble(): SignInTrouble | undefined {
  const { identity } = useHouse();
  return useSyncExternalStore(identity.subscribe, identity.trouble);
}

/** Whether the house can be reached now. */
export function useIsReached(): boolean {
  const { reach } = useHouse();
  return useSyncExternalStore(reach.subscribe, reach.isReached);
}

/** Whether the house has a later pane to give than this one. */
export function useIsReplaced(): boolean {
  const { release } = useHouse();
  return useSyncExternalStore(release.subscribe, release.isReplaced);
}
