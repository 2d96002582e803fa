import {
  type AccountInfo,
  type AuthenticationResult,
  BrowserCacheLocation,
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
} from '@azure/msal-browser';
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { type Given, type SignIn, type SignInFault, SignInTrouble, type Token, tokenOf } from '../identity.ts';
import { ServerTrouble } from '../wire.ts';
import { hintOfExcel, isNestedIn } from './excel-account.ts';
import { troubleOf } from './faults.ts';

/** The department's registration in Entra ID, as the pane has to know it. */
export interface Registration {
  /** `https://<sign-in host>/<tenant id>`: one directory, never a common one. */
  readonly authority: string;
  /** The application (client) id of Salesdesk's registration. */
  readonly clientId: string;
  /** What the token is asked for: `api://<client id>/Salesdesk.Use`. */
  readonly scope: string;
}

export interface EntraOptions {
  readonly registration: Registration;
  readonly place: 'excel' | 'elsewhere';
  /** Whether whoever was in last has signed out. */
  readonly hasLeft: () => boolean;
  /** Opens a page beside the pane and answers what it says; undefined where the person closed it. */
  readonly askBeside: (page: string) => Promise<string | undefined>;
}

/** The page beside the pane to which Entra ID sends people back; registered there. */
const PAGE = 'sign-in.html';

const configurationOf = (
  { authority, clientId }: Registration,
  cacheLocation: BrowserCacheLocation = BrowserCacheLocation.MemoryStorage,
): Configuration => ({
  auth: {
    authority,
    clientId,
    knownAuthorities: [new URL(authority).host],
    redirectUri: new URL(PAGE, location.href).href,
  },
  cache: { cacheLocation },
});

/** What the page is asked: who is probably signing in, or that it shall be somebody else. */
export interface Wish {
  readonly loginHint?: string | undefined;
  readonly isAnother: boolean;
}

interface Signed extends Given {
  readonly loginHint: string;
}

/** What the page answers: a token, why there is none, or null from a person who thought better of it. */
export type Answer = Signed | { readonly fault: SignInFault; readonly code: string } | null;

const signedIn = ({ accessToken, expiresOn, account }: AuthenticationResult): Signed => ({
  access_token: accessToken,
  expires_in: Math.round(((expiresOn?.getTime() ?? 0) - Date.now()) / 1_000),
  loginHint: account.loginHint ?? account.username,
});

const asked = ({ scope }: Registration, { loginHint, isAnother }: Wish) => ({
  scopes: [scope],
  ...(isAnother ? { prompt: 'select_account' } : loginHint !== undefined && { loginHint }),
});

/** What a page beside the pane says to a wish. Throws why nobody could sign in. */
async function saidBeside(askBeside: EntraOptions['askBeside'], wish: Wish): Promise<Signed | undefined> {
  const said = await askBeside(`${PAGE}#${new URLSearchParams({ wish: JSON.stringify(wish) }).toString()}`);
  const answer = said === undefined ? null : (JSON.parse(said) as Answer);
  if (answer && 'fault' in answer) throw new SignInTrouble(answer.fault, answer.code);
  return answer ?? undefined;
}

/** Opens the way to Entra ID: through Excel where it signs people in itself, else by a page beside the pane. */
export async function openEntra(options: EntraOptions): Promise<Omit<SignIn, 'forget'>> {
  const { registration, place, hasLeft, askBeside } = options;
  const isNested = isNestedIn(place);
  const configuration = configurationOf(registration);
  const client = await (isNested
    ? createNestablePublicClientApplication(configuration)
    : createStandardPublicClientApplication(configuration));
  let account: AccountInfo | undefined;
  let hint = isNested ? await hintOfExcel() : undefined;
  let held: Token | undefined;
  const hold = (signed: Signed, whose?: AccountInfo): Token => {
    account = whose;
    hint = signed.loginHint;
    return (held = tokenOf(signed));
  };
  const keep = (result: AuthenticationResult): Token => hold(signedIn(result), result.account);
  const isIn = (): boolean => held !== undefined && held.goodUntil > Date.now();
  /** Asked for while somebody is in, or has just left, it is for somebody else. */
  const wish = (): Wish => ({ loginHint: hint, isAnother: hasLeft() || isIn() });
  const renewed = () =>
    account
      ? // What it gave last was not good enough, or it would not be asked.
        client.acquireTokenSilent({ scopes: [registration.scope], account, forceRefresh: true })
      : client.ssoSilent(asked(registration, { loginHint: hint, isAnother: false }));
  return {
    silently: async () => {
      held = undefined;
      try {
        return keep(await renewed());
      } catch (error) {
        if (!navigator.onLine || troubleOf(error)?.fault === 'offline') throw new ServerTrouble('offline');
        return undefined;
      }
    },
    byHand: async () => {
      if (isNested && isIn()) throw new SignInTrouble('byExcel');
      if (isNested)
        try {
          return keep(await client.acquireTokenPopup(asked(registration, { loginHint: hint, isAnother: false })));
        } catch (error) {
          const trouble = troubleOf(error);
          if (!trouble) return undefined;
          // An Excel that could sign people in, and will not here.
          if (trouble.fault !== 'blocked') throw trouble;
        }
      const signed = await saidBeside(askBeside, wish());
      return signed && hold(signed);
    },
  };
}

/** In the hidden frame in which MSAL renews a token: tells the pane what Entra ID sent. */
export const answerFrame = (): Promise<void> => broadcastResponseToMainFrame();

/** On the page beside the pane: signs somebody in there. Undefined while the page is on its way to Entra ID. */
export async function signInHere(registration: Registration, wish: Wish): Promise<Answer | undefined> {
  try {
    // A page that goes away and comes back cannot keep in memory why; nothing of it stays, and the page closes.
    const client = await createStandardPublicClientApplication(
      configurationOf(registration, BrowserCacheLocation.SessionStorage),
    );
    const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result) {
      await client.clearCache();
      return signedIn(result);
    }
    await client.acquireTokenRedirect(asked(registration, wish));
    return undefined;
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble ? { fault: trouble.fault, code: trouble.code } : null;
  }
}
