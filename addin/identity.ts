import { ask } from './server.ts';
import { ServerTrouble } from './wire.ts';

/** What a sign-in gives: a token for the API, whose it is, and until when it is good. */
export interface Token {
  readonly value: string;
  readonly personId: string;
  readonly goodUntil: number;
}

/** One way of signing in: the local issuer, or Entra ID. It knows how; when and whether is decided by the identity. */
export interface SignIn {
  /** A token without asking anybody; undefined where somebody has to sign in. */
  readonly silently: () => Promise<Token | undefined>;
  /** A token from a person who signs in; undefined where they thought better of it. */
  readonly byHand: () => Promise<Token | undefined>;
  readonly forget: () => Promise<void>;
}

/** Why nobody could sign in, by who can mend it: the person themselves, whoever keeps the directory, or time. */
export type SignInFault =
  | 'blocked'
  | 'byExcel'
  | 'consent'
  | 'notAssigned'
  | 'otherDirectory'
  | 'denied'
  | 'setUp'
  | 'offline'
  | 'failed';

/** A sign-in by hand that failed, and what the directory calls the reason. */
export class SignInTrouble extends Error {
  override readonly name = 'SignInTrouble';
  readonly fault: SignInFault;
  readonly code: string;

  constructor(fault: SignInFault, code = '') {
    super(code === '' ? fault : `${fault}: ${code}`);
    this.fault = fault;
    this.code = code;
  }
}

/** Whether somebody is signed in. `wasId` is who was, until the sign-in ran out in mid-work. */
export type Presence =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'in'; readonly personId: string }
  | { readonly kind: 'out'; readonly wasId?: string };

/** The person at the pane. The token lives in memory only. */
export interface Identity {
  readonly presence: () => Presence;
  readonly subscribe: (changed: () => void) => () => void;
  /** A token that is good now; undefined where nobody is signed in. */
  readonly token: () => Promise<string | undefined>;
  /** Tries once to be signed in again without asking; the token that was not taken is dropped. */
  readonly renew: () => Promise<string | undefined>;
  /** The house took none of the person's tokens: they have to sign in again. */
  readonly turnedAway: () => void;
  /** Lets somebody sign in by hand; never throws. */
  readonly signIn: () => Promise<void>;
  /** Why the last sign-in by hand came to nothing. */
  readonly trouble: () => SignInTrouble | undefined;
  readonly signOut: () => Promise<void>;
}

/** Asked for anew this long before it runs out, so that it does not run out on its way. */
const marginMs = 60_000;

const isOffline = (error: unknown): boolean => error instanceof ServerTrouble && error.trouble === 'offline';

export function createIdentity({ silently, byHand, forget }: SignIn, now: () => number = Date.now): Identity {
  let presence: Presence = { kind: 'unknown' };
  let held: Token | undefined;
  let renewing: Promise<string | undefined> | undefined;
  let trouble: SignInTrouble | undefined;
  const listeners = new Set<() => void>();
  const tellAll = (): void => listeners.forEach((tell) => tell());
  const become = (next: Presence, token?: Token): void => {
    held = token;
    if (JSON.stringify(next) === JSON.stringify(presence)) return;
    presence = next;
    tellAll();
  };
  const note = (next: SignInTrouble | undefined): void => {
    if (next === trouble) return;
    trouble = next;
    tellAll();
  };
  const personId = () =>
    presence.kind === 'in' ? presence.personId : presence.kind === 'out' ? presence.wasId : undefined;
  const leave = (): void => {
    const wasId = personId();
    become({ kind: 'out', ...(wasId === undefined ? {} : { wasId }) });
  };
  const enter = (token: Token): void => become({ kind: 'in', personId: token.personId }, token);
  const renewNow = async (): Promise<string | undefined> => {
    const token = await silently();
    // Somebody else may have signed in at this computer meanwhile: nobody works under another's name unasked.
    if (!token || token.personId !== (personId() ?? token.personId)) leave();
    else enter(token);
    return held?.value;
  };
  const renew = () => (renewing ??= renewNow().finally(() => (renewing = undefined)));
  return {
    presence: () => presence,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    token: async () => (held && held.goodUntil - marginMs > now() ? held.value : renew()),
    renew,
    turnedAway: leave,
    trouble: () => trouble,
    signIn: async () => {
      note(undefined);
      try {
        const token = await byHand();
        if (token) enter(token);
      } catch (error) {
        note(error instanceof SignInTrouble ? error : new SignInTrouble(isOffline(error) ? 'offline' : 'failed'));
      }
    },
    signOut: async () => {
      await forget();
      become({ kind: 'out' });
    },
  };
}

/** A token in OAuth's words, as a sign-in page hands it over. */
export interface Given {
  readonly access_token: string;
  readonly expires_in: number;
}

const claimsOf = (token: string): { oid?: string } => {
  const middle = token.split('.')[1] ?? '';
  return JSON.parse(atob(middle.replace(/-/g, '+').replace(/_/g, '/'))) as { oid?: string };
};

export const tokenOf = ({ access_token: value, expires_in }: Given): Token => ({
  value,
  personId: claimsOf(value).oid ?? '',
  goodUntil: Date.now() + expires_in * 1_000,
});

/** The issuer of a house that runs on this computer: its page lists the staff, its cookie signs in silently. */
export const localIssuer = (issuer: string, askBeside: (page: string) => Promise<string | undefined>): SignIn => {
  const page = `${issuer}/token`;
  return {
    silently: async () => {
      const answer = await ask(page);
      return answer.ok ? tokenOf((await answer.json()) as Given) : undefined;
    },
    byHand: async () => {
      const said = await askBeside(`${issuer}/sign-in`);
      return said === undefined ? undefined : tokenOf(JSON.parse(said) as Given);
    },
    forget: async () => {
      await ask(page, { method: 'DELETE' });
    },
  };
};
