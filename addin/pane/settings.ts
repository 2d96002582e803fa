import { ask } from '../server.ts';

/** Where the pane finds its API and who signs its people in. */
export interface Settings {
  /** Address of the API; empty where it is the pane's own. */
  readonly api: string;
  readonly signIn: { readonly kind: 'local'; readonly issuer: string };
}

/** Set when the pane is bundled; null where it is not known before it is installed. */
declare const SETTINGS: Settings | null;

/** What the bundle was made with, else what lies beside it in `settings.json`. */
export async function readSettings(): Promise<Settings> {
  if (SETTINGS) return SETTINGS;
  const answer = await ask('settings.json');
  if (!answer.ok) throw new Error('settings.json is missing beside the pane.');
  return (await answer.json()) as Settings;
}
