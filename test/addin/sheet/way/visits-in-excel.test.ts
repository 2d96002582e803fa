import type { Browser, Frame, Page } from 'playwright-core';
import type { ActivityPage } from '#addin/wire.ts';
import { launchBrowser } from '#given/browser.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import type { Around } from '../excel/around.ts';
import type { AtTheDesk } from '../excel/desk.ts';
import type { Pane } from '../excel/pane.ts';
import { serve } from '../excel/served.ts';

declare global {
  var around: Around;
  var atTheDesk: AtTheDesk;
  var pane: Pane;
}

const patience = 300_000;
const rowCount = 5_000;
const names = Array.from(
  { length: 40 },
  (_, i) => `无锡天澜${'甲乙丙丁戊己庚辛壬癸'[i % 10] ?? ''}${'云海山川'[Math.floor(i / 10)] ?? ''}泵业有限公司`,
);

let browser: Browser;
let page: Page;
let frame: Frame;
let house: Department;
let stop: () => void;

beforeAll(async () => {
  const served = await serve();
  stop = served.close;
  [browser, house] = await Promise.all([launchBrowser(), givenDepartment()]);
  for (const name of names) await givenHeld(house, name);
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 600 } });
  await page.exposeFunction('ask', async (method: 'get' | 'post', path: string, body?: unknown) => {
    const chen = house.as('chen');
    return (method === 'get' ? await chen.get(path) : await chen.post(path, body)).body;
  });
  await page.goto(served.url);
  await page.waitForFunction(() => 'around' in globalThis);
  await page.evaluate(() => around.beginAnew());
  const found = await (await page.waitForSelector('iframe')).contentFrame();
  if (!found) throw new Error('There is no pane.');
  frame = found;
  await frame.waitForFunction(() => 'atTheDesk' in globalThis);
  await frame.evaluate(async () => {
    await pane.whenReady();
    for (const table of pane.tables) if (table.file === 'activity') await pane.sheet.open(table, 'zh-CN');
  });
}, patience);

afterAll(async () => {
  await browser.close();
  stop();
});

/** Sends, stopping once so many rows are done; says how far it said it was, and what is left. */
const sendUntil = (most: number) =>
  frame.evaluate(async (enough) => {
    const stopping = new AbortController();
    const seen: number[] = [];
    const { left, ending, rows } = await atTheDesk.send(await atTheDesk.begin('activity'), {
      signal: stopping.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done >= enough) stopping.abort();
      },
    });
    return { left, ending, answered: rows.length, seen: seen.length, last: seen.at(-1) };
  }, most);
/** How many entries the house has, and how many different outcomes they tell. */
const logged = async () => {
  const outcomes: string[] = [];
  let after: string | undefined;
  do {
    const more = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const { body } = await house.as('chen').get<ActivityPage>(`/activities?list=mine${more}`);
    outcomes.push(...body.items.map(({ record }) => record.outcome));
    after = body.after;
  } while (after !== undefined);
  return { entries: outcomes.length, outcomes: new Set(outcomes.filter((outcome) => outcome !== '')).size };
};
const survey = () =>
  frame.evaluate(async () => {
    const { rows, toSend } = await atTheDesk.survey(await atTheDesk.begin('activity'));
    return { toSend, same: rows.filter(({ state }) => state === 'same').length };
  });

test(
  'of 5,000 visits pasted at once as many are sent as there is patience for, and the next sending goes on; each is logged once',
  async () => {
    const rows = Array.from({ length: rowCount }, (_, i) => {
      const isPlan = i % 5 === 4;
      const name = names[i % names.length] ?? '';
      return isPlan
        ? [name, '电话', '', '2026-03-16', '', '', '', '', '']
        : [name, '拜访', '', '', '2026/3/2', `张${i}`, `第${i}次：看了样品`, '2026-03-20', ''];
    });
    await page.evaluate((cells) => around.person.paste('拜访与电话', 'A2', cells), rows);
    expect((await survey()).toSend).toBe(rowCount);

    const first = await sendUntil(300);
    expect(first).toMatchObject({ ending: 'stopped', left: rowCount - 300, answered: 300, seen: 4, last: 300 });
    expect(await survey()).toEqual({ toSend: rowCount - 300, same: 300 });

    const second = await sendUntil(200);
    expect(second).toMatchObject({ ending: 'stopped', left: rowCount - 500, answered: 200, last: 200 });
    expect(await survey()).toEqual({ toSend: rowCount - 500, same: 500 });
    expect(await logged()).toEqual({ entries: 500, outcomes: 400 });
  },
  patience,
);
