import type { Page } from 'playwright-core';
import { isDarkColour } from '#addin/pane/theme.ts';
import { openPlainTabs, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

/** The colour of each look's ground; said by the look, since a computer in high contrast draws its own. */
const ground = { light: '#ffffff', dark: '#292929', contrast: '#000000' } as const;

declare global {
  var worn: string[];
}

/** Notes every ground that the pane is drawn on, in their order. */
const noteGrounds = (): void => {
  globalThis.worn = [];
  new MutationObserver(() => {
    const pane = document.querySelector('.fui-FluentProvider');
    const colour = pane ? getComputedStyle(pane).getPropertyValue('--colorNeutralBackground1') : undefined;
    if (colour !== undefined && colour !== globalThis.worn.at(-1)) globalThis.worn.push(colour);
  }).observe(document, { childList: true, subtree: true, attributes: true });
};

const worn = (page: Page): Promise<readonly string[]> => page.evaluate(() => globalThis.worn);
const wears = (page: Page, colour: string): Promise<unknown> =>
  page.waitForFunction((wanted) => globalThis.worn.at(-1) === wanted, colour);

/** On a line so slow that whatever is not waited for comes too late. */
const onSlowLine = (page: Page): Promise<unknown> =>
  page.route('**/part-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });

async function reopened(page: Page): Promise<void> {
  await page.addInitScript(noteGrounds);
  await page.reload();
  await page.getByRole('tab').first().waitFor();
}

async function close(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const)(
  'the first thing drawn wears what the computer asks for: %s',
  async (look, options) => {
    const page = await tabs.openAs('staff-zhou', options);
    await onSlowLine(page);
    await reopened(page);

    expect(await worn(page)).toEqual([ground[look]]);
    await close(page);
  },
  60_000,
);

test('who darkens their computer meanwhile has a dark pane, and a light one again', async () => {
  const page = await tabs.openAs('staff-zhou');
  await reopened(page);

  for (const look of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: look });
    await wears(page, ground[look]);
  }

  expect(await worn(page)).toEqual([ground.light, ground.dark, ground.light]);
  await close(page);
}, 60_000);

/** On a line that brings everything but the dark look. */
const withoutDark = (page: Page): Promise<unknown> =>
  page.route('**/part-*.js', async (route) => {
    const answer = await route.fetch();
    if (/export\{\w+ as dark\}/.test(await answer.text())) await route.abort();
    else await route.fulfill({ response: answer });
  });

test('where the dark look cannot be had, the pane opens in the light one', async () => {
  const page = await tabs.openAs('staff-zhou', { colorScheme: 'dark' });
  await withoutDark(page);
  await reopened(page);

  expect(await worn(page)).toEqual([ground.light]);
  await close(page);
}, 60_000);

test.each([
  ['#1f1f1f', true],
  ['#ffffff', false],
  ['#217346', true],
  ['', false],
])('the ground %s is dark: %s', (colour, isDark) => {
  expect(isDarkColour(colour)).toBe(isDark);
});
