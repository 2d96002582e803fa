import type { Locale } from '#policy/words.ts';
import type { Me, RowServer } from '../../wire.ts';
import type { Sheet } from '../sheet.ts';

/** One signed-in person at one workbook: what every way of a row is given. */
export interface Desk {
  readonly sheet: Sheet;
  readonly server: RowServer;
  readonly me: Me;
  readonly locale: Locale;
  /** The instant, UTC ISO. */
  readonly now?: () => string;
}

export const nowOf = ({ now }: Desk): string => (now ? now() : new Date().toISOString());
