import type { Browser, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { startLocal, type Local } from '#infra/local/local.ts';
import { contentPolicy } from '#infra/aws/content-policy.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { everythingIn } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { until } from '#given/process.ts';
import { morePages } from '#addin/pane/more/pages.ts';
import { zh } from '#addin/words/zh-CN.ts';
import { canaryHost, payloads, signsIn } from './payloads.ts';
import { intruder, intrusions } from './intrusions.ts';
import { enterPoisoned } from './poisoned.ts';
import { walk, watching, type Trouble } from './walk.ts';

const production = contentPolicy({ signInHost: 'login.microsoftonline.com', scans: 'https://scans.example' });
/** Everybody of the demo department who sees something of their own; half of them as it is served in the cloud. */
const people = {
  'staff-chen': undefined,
  'staff-gao': production,
  'staff-zhou': production,
  'staff-xu': production,
  'staff-song': undefined,
  'staff-he': production,
} as const satisfies Record<string, string | undefined>;
type Walker = keyof typeof people;

declare global {
  /** What the intruder brings: tries one way. */
  var intrude: (what: string) => Promise<void>;
}

let house: Local;
let browser: Browser;
const sent = new Set<number>();
const seen = new Set<number>();
const walked = new Set<string>();

beforeAll(async () => {
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterPoisoned }),
    launchBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

/** A page of somebody who signed in at this computer before, watched from its first moment. */
async function opening(staffId: Walker): Promise<{ readonly page: Page; readonly trouble: Trouble }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport: wide });
  await context.request.post(`${house.url}issuer/token`, { data: { staffId } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const trouble = await watching(page, house.url);
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.startsWith('application/json'))
      void response.text().then(
        (text) => signsIn(text).forEach((sign) => sent.add(sign)),
        () => undefined,
      );
  });
  return { page, trouble };
}
const wide = { width: 1_000, height: 900 };

/** The pane of somebody in a tab of its own, under the policy it is served with here, or under this one. */
async function open(staffId: Walker, policy: string | undefined = people[staffId]) {
  const { page, trouble } = await opening(staffId);
  await page.setViewportSize({ width: 400, height: 900 });
  if (policy !== undefined)
    await page.route(`${house.url}pane/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
  await page.goto(`${house.url}pane/`);
  await page.getByRole('tab').first().waitFor();
  return { page, trouble };
}

/** The pane of somebody beside a workbook, in which the names of those stand who were reported. */
async function openBeside(staffId: Walker) {
  const { page, trouble } = await opening(staffId);
  await page.goto(`${house.url}?book=${ulid()}`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const reported = (await everythingIn(house.table)).flatMap(({ sk, record }) => {
    const { name = '' } = (record ?? {}) as Partial<Customer>;
    return sk === '#' && name.startsWith('绍兴第') ? [[name]] : [];
  });
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByRole('tab').first().waitFor();
  await page.evaluate((names) => {
    const [{ name } = { name: '' }] = salesdesk.model.sheets;
    salesdesk.person.paste(name, 'A1', names);
  }, reported);
  return { page, frame, trouble };
}

/** Office's own, from which it would report how it is used: no policy of ours lets it in. */
const telemetry = /telemetryservice\.firstpartyapps\.oaspapps\.com/;
const besides = (told: readonly string[]) => told.filter((each) => !telemetry.test(each));
const watchedBy = (page: Page | Frame) => page.evaluate(() => ({ ...watched }));
const nothing: Trouble = { dialogs: [], elsewhere: [], defects: [], said: [] };

test('there are five hundred of them, each its own', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(500);
});

test.each(Object.keys(people) as Walker[])(
  '%s goes through every screen: what stands there is read, and none of it runs',
  async (staffId) => {
    const { page, trouble } = await open(staffId);
    const { opened, signs } = await walk(page, 6);
    signs.forEach((sign) => seen.add(sign));
    opened.forEach((screen) => walked.add(screen));
    const { ran, violations } = await watchedBy(page);
    expect({ ...trouble, ran, violations: besides(violations), said: besides(trouble.said) }).toEqual({
      ...nothing,
      ran: [],
      violations: [],
    });
    await page.context().close();
  },
  120_000,
);

test('beside a workbook none of it runs either: the card of whoever stands in the cell, a table that is drawn', async () => {
  const { page, frame, trouble } = await openBeside('staff-chen');
  await frame.getByRole('tab', { name: '本行' }).click();
  await until(
    'the card of whoever stands in the cell',
    async () => {
      for (const at of ['A1', 'A2']) await page.evaluate((cell) => salesdesk.person.select('Sheet1', cell), at);
      return frame.getByRole('heading', { name: /^绍兴第/ }).isVisible();
    },
    30_000,
  );
  const { opened } = await walk(frame, 4);
  expect(opened).toEqual(expect.arrayContaining(['tab-row 基础资料', expect.stringMatching(/^tab-send 建「/)]));
  const watched = [await watchedBy(page), await watchedBy(frame)];
  expect(watched.flatMap(({ ran, violations }) => [...ran, ...besides(violations)])).toEqual([]);
  expect({ ...trouble, said: besides(trouble.said) }).toEqual(nothing);
  await page.context().close();
}, 120_000);

test('every page of 更多 was opened by somebody', () => {
  const pages = Object.values(morePages).filter(({ isWithin }) => isWithin !== true);
  const names = pages.map(({ label }) => zh[label]);
  expect(names.filter((name) => !walked.has(`tab-more ${name}`))).toEqual([]);
});

test('every one of them was sent to somebody, and drawn on a screen of somebody', () => {
  const every = payloads.map((_, i) => i);
  expect(every.filter((sign) => !sent.has(sign))).toEqual([]);
  expect(every.filter((sign) => !seen.has(sign))).toEqual([]);
});

describe('what got in all the same is stopped by the policy of the page', () => {
  /** Tries each; those after which something had run, or had been asked of the canary. */
  const gotThrough = async (page: Page, { elsewhere }: Trouble): Promise<readonly string[]> => {
    await page.route(`${house.url}pane/intruder.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: intruder }),
    );
    await page.route(`https://${canaryHost}/**`, (route) => route.abort());
    await page.addScriptTag({ url: `${house.url}pane/intruder.js` });
    const through: string[] = [];
    for (const what of Object.keys(intrusions)) {
      const before = elsewhere.length + (await watchedBy(page)).ran.length;
      await page.evaluate((each) => intrude(each), what);
      if (elsewhere.length + (await watchedBy(page)).ran.length > before) through.push(what);
    }
    return through;
  };

  test.each(['staff-chen', 'staff-zhou'] as const)('as it is served to %s', async (staffId) => {
    const { page, trouble } = await open(staffId);
    expect(await gotThrough(page, trouble)).toEqual([]);
    expect((await watchedBy(page)).violations.length).toBeGreaterThan(15);
    await page.context().close();
  });

  test('and without one, each of them would have got through', async () => {
    const { page, trouble } = await open('staff-song', '');
    expect(await gotThrough(page, trouble)).toEqual(Object.keys(intrusions));
    await page.context().close();
  });
});
