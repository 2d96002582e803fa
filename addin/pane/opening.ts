import { workAccount } from '../identity/work-account.ts';
import { createIdentity, localIssuer, type Presence, type SignIn } from '../identity.ts';
import { createServer } from '../server.ts';
import { askAhead, askForInside, noteWhetherIn } from './ahead.ts';
import { askBeside } from './dialog.ts';
import { createGreeting } from './greeting.ts';
import type { House } from './house.tsx';
import { createReach } from './reach.ts';
import { createRelease } from './release.ts';
import { whereAmI } from './office.ts';
import { readSettings, type Settings } from './settings.ts';

const signInBy = (signIn: Settings['signIn']): SignIn =>
  signIn.kind === 'local'
    ? localIssuer(signIn.issuer, askBeside)
    : workAccount({ registration: signIn, whereAmI, askBeside });

/** Opens the house: reads where it is and looks, without asking, who is signed in. */
async function openHouse(): Promise<House> {
  askAhead();
  const settings = await readSettings();
  const identity = createIdentity(signInBy(settings.signIn));
  const reach = createReach();
  const release = createRelease();
  const server = createServer({ base: settings.api, tokens: identity, onReach: reach.tell, onRelease: release.tell });
  const greeting = createGreeting(identity, server);
  const look = (): void => {
    if (identity.presence().kind === 'unknown')
      void identity.renew().then(
        () => reach.tell(true),
        () => reach.tell(false),
      );
  };
  identity.subscribe(() => {
    const isIn = identity.presence().kind === 'in';
    noteWhetherIn(isIn);
    if (isIn) askForInside();
  });
  reach.subscribe(() => reach.isReached() && look());
  look();
  return { settings, identity, reach, release, server, greeting };
}

/** The house, opened before there is anything to draw it with: this piece is light and runs while the heavy one comes. */
export const opening = openHouse();

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
