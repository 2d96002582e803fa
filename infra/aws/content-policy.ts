import { officeOf } from './office.ts';
import type { Settings } from './settings.ts';

/** Where the pane may go besides its own origin. */
export interface PaneReach {
  readonly signInHost: Settings['signInHost'];
  /** The address that scans are sent to and fetched from. */
  readonly scans: string;
}

/** What the pane's page may load, where it may send anything, and who may show it: nothing else. */
export function contentPolicy({ signInHost, scans }: PaneReach): string {
  const { officeJs, frames } = officeOf[signInHost];
  const signIn = `https://${signInHost}`;
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", new URL(officeJs).origin],
    // Fluent writes its styles into the page as it draws.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", signIn, scans],
    // A sign-in that is renewed unasked goes through a frame nobody sees.
    'frame-src': ["'self'", signIn],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...frames],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => [rule, ...sources].join(' '))
    .join('; ');
}
