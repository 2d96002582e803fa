import type { Browser, Frame, Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { settle, type Result } from '#functions/commands/batch.ts';
import { getStaff } from '#functions/table/staff.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import { openBook } from '../addin/pane/beside-book.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from './browser.ts';

const pictures = join(import.meta.dirname, '../screenshots');

/** One person at a workbook of their own, with the pane beside it. */
export interface Seat {
  readonly page: Page;
  readonly pane: Frame;
  readonly close: () => Promise<void>;
}

/** The real house with people at their workbooks, at the instant that the test names. */
export interface Seats {
  readonly house: Local;
  readonly browser: Browser;
  /** From now on it is so late, in hours of UTC. */
  readonly itIs: (day: string, hour?: string) => void;
  readonly sit: (staffId: string) => Promise<Seat>;
  /** Does something as somebody through the command itself, now or at another instant. */
  readonly act: (staffId: string, verb: string, input: object, basedOn?: number, at?: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export async function openSeats(day: string): Promise<Seats> {
  mkdirSync(pictures, { recursive: true });
  let now = '';
  const itIs: Seats['itIs'] = (on, hour = '02') => void (now = `${on}T${hour}:00:00.000Z`);
  itIs(day);
  const clock = { now: () => now, wake: () => () => undefined };
  const [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, clock, enter: enterOnce }),
    launchBrowser(),
  ]);
  return {
    house,
    browser,
    itIs,
    sit: (staffId) => openBook(browser, house, staffId, ulid()),
    act: async (staffId, verb, input, basedOn = 0, at = now) => {
      const actor = await getStaff(house.table, staffId);
      const [result] = actor
        ? await settle([{ id: ulid(), verb, input, basedOn }], { actor, table: house.table, at })
        : [];
      if (!result) throw new Error(`${staffId} could not send ${verb}.`);
      return result;
    },
    close: async () => {
      await browser.close();
      await house.stop();
    },
  };
}

export const press = ({ pane }: Pick<Seat, 'pane'>, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click();
export const tab = ({ pane }: Pick<Seat, 'pane'>, name: RegExp) => pane.getByRole('tab', { name }).click();
export const text = ({ pane }: Pick<Seat, 'pane'>, words: string | RegExp) => pane.getByText(words).first().waitFor();

/** Leaves a picture of the workbook and the pane for a person to look at. */
export const picture = ({ page }: Pick<Seat, 'page'>, name: string) =>
  page.screenshot({ path: join(pictures, `flow-${name}.png`) });
