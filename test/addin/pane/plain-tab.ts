import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { settle, type Result } from '#functions/commands/batch.ts';
import { getStaff } from '#functions/table/staff.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { anotherCard } from '#given/customer.ts';
import { recordOf } from '#given/result.ts';

const pictures = join(import.meta.dirname, '../../screenshots');
const patience = 15_000;

/** The pane in tabs of its own, without Excel, at the real house. */
export interface PlainTabs {
  readonly house: Local;
  /** Opens the pane as somebody who signed in at this computer before. */
  readonly openAs: (staffId: string, options?: TabOptions) => Promise<Page>;
  /** Opens the pane where nobody has signed in. */
  readonly openAsNobody: () => Promise<Page>;
  /** Reports a customer through the command itself; gives its id. */
  readonly report: (reporterId: string, name: string, changes?: Partial<CustomerCard>) => Promise<string>;
  readonly send: (staffId: string, verb: string, input: object, basedOn: number) => Promise<Result>;
  readonly close: () => Promise<void>;
}

interface TabOptions extends BrowserContextOptions {
  /** The test turns the page's clock. */
  readonly hasOwnClock?: boolean;
}

const narrow = { width: 320, height: 720 };

export async function openPlainTabs(): Promise<PlainTabs> {
  mkdirSync(pictures, { recursive: true });
  const [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  const send: PlainTabs['send'] = async (staffId, verb, input, basedOn) => {
    const actor = await getStaff(house.table, staffId);
    const command = { id: ulid(), verb, input, basedOn };
    const at = new Date().toISOString();
    const [result] = actor ? await settle([command], { actor, table: house.table, at }) : [];
    if (!result) throw new Error(`${staffId} could not send ${verb}.`);
    return result;
  };
  return {
    house,
    send,
    openAs: (staffId, options) => openTab(browser, house, { staffId, ...options }),
    openAsNobody: () => openTab(browser, house, {}),
    report: async (reporterId, name, changes = {}) => {
      const card = { ...anotherCard(name), ...changes };
      return recordOf(await send(reporterId, 'customer.report', { customerId: ulid(), card }, 0)).customerId;
    },
    close: async () => {
      await browser.close();
      await house.stop();
    },
  };
}

async function openTab(
  browser: Browser,
  { url }: Local,
  { staffId, hasOwnClock = false, ...options }: TabOptions & { readonly staffId?: string },
): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport: narrow, ...options });
  context.setDefaultTimeout(patience);
  if (staffId !== undefined) await context.request.post(`${url}issuer/token`, { data: { staffId } });
  const page = await context.newPage();
  if (hasOwnClock) await page.clock.install();
  await page.goto(`${url}pane/`);
  await page
    .getByRole('tab')
    .or(page.getByRole('button', { name: '登录' }))
    .first()
    .waitFor();
  return page;
}

/** Waits until this is read out to those who do not see the pane. */
export const readOut = (page: Page, sentence: string | RegExp): Promise<void> =>
  page.locator('[data-announcer]', { hasText: sentence }).waitFor({ state: 'attached' });

/** Leaves a picture for a person to look at. */
export const picture = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(pictures, `pane-${name}.png`) });

/** How far the pane, or a part of it that scrolls, reaches beyond its own width; a pixel of rounding is none, and a field scrolls what is typed in it. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const scrolling = [...document.querySelectorAll<HTMLElement>('body *:not(input)')].filter(
      (element) => element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible',
    );
    const beyond = [document.documentElement, ...scrolling].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    return Math.max(0, ...beyond.filter((pixels) => pixels > 1));
  });
