import type { Page, Request } from 'playwright-core';
import { openPlainTabs, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

/** Reloads the pane on a line that never brings what draws it; answers what is asked for until this has been answered. */
async function askedWithoutDrawing(page: Page, last: string): Promise<readonly string[]> {
  const core = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
  const asked: string[] = [];
  const nameOf = (request: Request): string => new URL(request.url()).pathname.replace('/pane/', '');
  page.on('request', (request) => asked.push(nameOf(request)));
  await page.route(`**/${core ?? ''}`, (route) => route.abort());
  const answered = page.waitForResponse((response) => nameOf(response.request()) === last);
  await page.reload({ waitUntil: 'commit' });
  await answered;
  await page.evaluate(() => new Promise((turned) => setTimeout(turned, 100)));
  return asked;
}

/** The files that the page names for who is signed in. */
const inside = async (page: Page): Promise<readonly string[]> => {
  const html = await (await page.context().request.get(page.url())).text();
  return [...(/<meta name="inside" content="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [])];
};

test('who is signed in is known, and what they need is there, before anything can be drawn', async () => {
  const page = await tabs.openAs('staff-chen');
  const needed = await inside(page);
  expect(needed).not.toEqual([]);

  expect(await askedWithoutDrawing(page, '/me')).toEqual(expect.arrayContaining(['/me', ...needed]));
  await page.context().close();
}, 60_000);

test('what only who is signed in needs does not hold up who has to sign in, nor who signed out', async () => {
  for (const page of [await tabs.openAsNobody(), await signedOut()]) {
    const needed = await inside(page);
    const asked = await askedWithoutDrawing(page, '/issuer/token');

    expect(asked).toContain('/issuer/token');
    expect(asked.filter((path) => path === '/me' || needed.includes(path))).toEqual([]);
    await page.context().close();
  }
}, 60_000);

async function signedOut(): Promise<Page> {
  const page = await tabs.openAs('staff-chen');
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('button', { name: '登录' }).waitFor();
  return page;
}
