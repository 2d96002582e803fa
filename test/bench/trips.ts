import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { serve } from '../addin/sheet/excel/served.ts';
import { answersAtOnce, typedRow } from './answers.ts';
import type { Figure } from './figure.ts';

const [few, many] = [1_000, 10_000];
const patienceMs = 120_000;

interface Counted {
  readonly rows: number;
  readonly trips: number;
  readonly seconds: number;
}

interface Journey {
  readonly push: Counted;
  readonly pull: Counted;
}

/** The pane in its frame, once a desk stands in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  await pane.waitForFunction(() => 'atTheDesk' in globalThis);
  return pane;
}

/** Rows typed into a fresh workbook, sent, and brought back filed: 发送 and 刷新 as the pane does them. */
async function journey(page: Page, rows: number): Promise<Journey> {
  await page.evaluate(() => around.beginAnew());
  const pane = await paneOf(page);
  await pane.evaluate(async () => {
    await globalThis.pane.whenReady();
    await globalThis.pane.sheet.open(globalThis.pane.tables[0], 'zh-CN');
  });
  const typed = Array.from({ length: rows }, (_, i) => [...typedRow(i)]);
  await page.evaluate((cells) => around.person.paste('客户报备', 'A2', cells), typed);
  const [push, pull] = [await go(pane, 'send'), await go(pane, 'refresh')];
  if (push.rows !== rows || pull.rows !== rows) throw new Error(`Of ${rows} rows some got lost on their way.`);
  return { push, pull };
}

const go = (pane: Frame, way: 'send' | 'refresh'): Promise<Counted> =>
  pane.evaluate(async (wanted) => {
    const desk = await atTheDesk.begin();
    const [before, begun] = [globalThis.pane.visits.count, performance.now()];
    const rows =
      wanted === 'send' ? (await atTheDesk.send(desk)).rows.length : (await atTheDesk.refresh(desk)).refreshed;
    return { rows, trips: globalThis.pane.visits.count - before, seconds: (performance.now() - begun) / 1_000 };
  }, way);

async function journeys(browser: Browser, url: string): Promise<{ readonly short: Journey; readonly long: Journey }> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(patienceMs);
  await page.exposeFunction('ask', answersAtOnce());
  await page.goto(url);
  await page.waitForFunction(() => 'around' in globalThis);
  return { short: await journey(page, few), long: await journey(page, many) };
}

/** Round trips between pane and workbook, through office.js, for pushing and for pulling a sheet of rows. */
export async function benchTrips(): Promise<Figure[]> {
  const [served, browser] = await Promise.all([serve(), launchBrowser()]);
  try {
    const { short, long } = await journeys(browser, served.url);
    return (['pull', 'push'] as const).flatMap((way) => [
      { name: `round trips to ${way} 10,000 rows`, value: long[way].trips, unit: '' },
      { name: `round trips to ${way} 1,000 rows`, value: short[way].trips, unit: '' },
      { name: `rows ${way}ed per second in the workbook`, value: many / long[way].seconds, unit: '/s' },
    ]);
  } finally {
    await browser.close();
    served.close();
  }
}
