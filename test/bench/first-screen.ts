import type { Browser } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { type Figure, median } from './figure.ts';
import { inFolder } from './folder.ts';
import { type HouseWithEmptyPage, openHouseWithEmptyPage } from './house.ts';

const loads = 9;

/** A page, what of it has to be shown, and who looks. */
interface Sight {
  readonly at: 'pane' | 'emptyPage';
  readonly what: string;
  readonly staffId?: string;
}

const sights = {
  empty: { at: 'emptyPage', what: '[data-shown]' },
  signIn: { at: 'pane', what: 'button' },
  signedIn: { at: 'pane', what: '[role=tab]', staffId: 'staff-chen' },
} as const satisfies Record<string, Sight>;

interface Load {
  readonly shownMs: number;
  readonly requests: number;
}

declare global {
  var shownAt: number | undefined;
}

/** Notes in the page when something is first drawn, in milliseconds since the page was asked for. */
const noteWhenShown = (what: string): void => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(what)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.shownAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** One load by a browser that has never been there: nothing cached, no connection open. */
async function load(browser: Browser, house: HouseWithEmptyPage, { at, what, staffId }: Sight): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  try {
    if (staffId !== undefined) await context.request.post(house.token, { data: { staffId } });
    const page = await context.newPage();
    await page.addInitScript(noteWhenShown, what);
    await page.goto(house[at]);
    await page.waitForFunction(() => globalThis.shownAt !== undefined);
    return await page.evaluate(() => {
      const shownMs = globalThis.shownAt ?? NaN;
      const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return { shownMs, requests: 1 + asked.filter(({ responseEnd }) => responseEnd <= shownMs).length };
    });
  } finally {
    await context.close();
  }
}

type Loads = Record<keyof typeof sights, Load[]>;

/** Loads turn by turn, so that whatever slows the machine down slows all of them; a first round is not counted. */
async function loadInTurns(house: HouseWithEmptyPage, browser: Browser): Promise<Loads> {
  const seen: Loads = { empty: [], signIn: [], signedIn: [] };
  const inTurn = Object.entries(sights) as [keyof Loads, Sight][];
  for (const [, sight] of inTurn) await load(browser, house, sight);
  for (let i = 0; i < loads; i += 1)
    for (const [name, sight] of inTurn) seen[name].push(await load(browser, house, sight));
  return seen;
}

async function loadsOfAll(): Promise<Loads> {
  const browser = await launchBrowser();
  try {
    return await inFolder(async (folder) => {
      const house = await openHouseWithEmptyPage(folder);
      try {
        return await loadInTurns(house, browser);
      } finally {
        await house.stop();
      }
    });
  } finally {
    await browser.close();
  }
}

/** The pane's first screen beside an empty Fluent page, in one browser, from one server. */
export async function benchFirstScreen(): Promise<Figure[]> {
  const { empty, signIn, signedIn } = await loadsOfAll();
  const the = (what: keyof Load, all: readonly Load[]) => median(all.map((one) => one[what]));
  const emptyMs = the('shownMs', empty);
  return [
    { name: 'first screen : empty Fluent page', value: the('shownMs', signIn) / emptyMs, unit: 'ratio', aim: '≤ 1.33' },
    {
      name: 'first screen, signed in : empty Fluent page',
      value: the('shownMs', signedIn) / emptyMs,
      unit: 'ratio',
      aim: '≤ 1.33',
    },
    { name: 'an empty Fluent page', value: emptyMs, unit: 'ms' },
    { name: 'requests before the first screen', value: the('requests', signIn), unit: '' },
    { name: 'requests before the first screen, signed in', value: the('requests', signedIn), unit: '' },
  ];
}
