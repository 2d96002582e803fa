import type { Registration } from '../identity/entra.ts';
import { ask } from '../server.ts';

/** The department's Entra ID. */
export interface EntraSignIn extends Registration {
  readonly kind: 'entra';
}

/** Where the pane finds its API and who signs its people in. */
export interface Settings {
  /** Address of the API without a slash at the end; empty where it is the pane's own. */
  readonly api: string;
  readonly signIn: { readonly kind: 'local'; readonly issuer: string } | EntraSignIn;
  /** What the department calls itself, for whoever is asked to sign in. */
  readonly department?: string;
}

/** Set when the pane is bundled; null where it is not known before it is installed. */
declare const SETTINGS: Settings | null;

/** The pane was installed without its settings, or with some that it cannot work with. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings';
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

const isSecure = (given: unknown): given is string => typeof given === 'string' && /^https:\/\/[^/]/.test(given);

const isText = (given: unknown): given is string => typeof given === 'string' && given !== '';

/** The settings of a pane that is installed; the local issuer, which gives anybody a token as anybody, is none of them. */
export function settingsFrom(given: unknown): Settings {
  const { api, signIn, department }: Readonly<Record<string, unknown>> = isObject(given) ? given : {};
  const { kind, authority, clientId, scope }: Readonly<Record<string, unknown>> = isObject(signIn) ? signIn : {};
  if ((api !== '' && !isSecure(api)) || kind !== 'entra' || !isSecure(authority) || !isText(clientId) || !isText(scope))
    throw new UnusableSettings();
  return { api, signIn: { kind, authority, clientId, scope }, ...(isText(department) && { department }) };
}

/** What the bundle was made with, else what lies beside it in `settings.json`. */
export async function readSettings(): Promise<Settings> {
  if (SETTINGS) return SETTINGS;
  const answer = await ask('settings.json');
  if (!answer.ok) throw new UnusableSettings();
  return settingsFrom(await answer.json().catch(() => undefined));
}
