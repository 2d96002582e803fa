import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { createIdentity, localIssuer, type Identity, type Presence } from '../identity.ts';
import { createServer } from '../server.ts';
import type { Server } from '../wire.ts';
import { askBeside } from './dialog.ts';
import { createReach, type Reach } from './reach.ts';
import { readSettings } from './settings.ts';

/** What the pane works with: the person, the API, and whether it can be reached. */
export interface House {
  readonly identity: Identity;
  readonly server: Server;
  readonly reach: Reach;
}

/** Opens the house: reads where it is and looks, without asking, who is signed in. */
export async function openHouse(): Promise<House> {
  const { api, signIn } = await readSettings();
  const identity = createIdentity(localIssuer(signIn.issuer, askBeside));
  const reach = createReach();
  const look = (): void => {
    if (identity.presence().kind === 'unknown')
      void identity.renew().then(
        () => reach.tell(true),
        () => reach.tell(false),
      );
  };
  reach.subscribe(() => reach.isReached() && look());
  look();
  return { identity, reach, server: createServer({ base: api, tokens: identity, onReach: reach.tell }) };
}

/** Waits until it is known whether somebody is signed in. */
export const whenKnown = ({ identity }: House): Promise<Presence> =>
  new Promise((known) => {
    const look = (): void => {
      if (identity.presence().kind === 'unknown') return;
      unsubscribe();
      known(identity.presence());
    };
    const unsubscribe = identity.subscribe(look);
    look();
  });

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
