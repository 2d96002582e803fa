import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Identity, Presence } from '../identity.ts';
import type { Server } from '../wire.ts';
import type { Greeting } from './greeting.ts';
import type { Reach } from './reach.ts';

/** What the pane works with: the person, the API, whether it can be reached, and who the house says the person is. */
export interface House {
  readonly identity: Identity;
  readonly server: Server;
  readonly reach: Reach;
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

/** Whether the house can be reached now. */
export function useIsReached(): boolean {
  const { reach } = useHouse();
  return useSyncExternalStore(reach.subscribe, reach.isReached);
}
