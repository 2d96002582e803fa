import { Hono } from 'hono';
import { createLocalJWKSet } from 'jose';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import { RELEASE } from '#policy/release.ts';
import { contentPolicy } from '#infra/aws/content-policy.ts';
import { paneFiles } from '#infra/aws/pane-files.ts';
import { settingsFrom } from '#infra/aws/settings.ts';
import { books, shelfInMemory } from '#infra/local/books.ts';
import { bundle } from '#infra/local/bundles.ts';
import { certificateFor } from '#infra/local/certificate.ts';
import { folder } from '#infra/local/files.ts';
import { listen } from '#infra/local/listen.ts';
import { pages } from '#infra/local/pages.ts';
import { givenEngine } from './engine.ts';
import { staff } from './department.ts';
import { type Directory, givenDirectory } from './directory.ts';
import { someSettings } from './settings.ts';
import { watched } from './watched.ts';

const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** The pane as it is installed for a department: its own files and content policy, the API, a directory, and a workbook around it. */
export interface Installed {
  readonly origin: string;
  readonly table: Table;
  readonly directory: Directory;
  /** What lies in settings.json; undefined where it is missing. */
  settings: object | undefined;
  /** The paths of the API that were asked, with the token of each. */
  readonly asked: { readonly path: string; readonly token: string }[];
  /** Whether the workbook says that it signs people in itself. */
  isNested: boolean;
  /** Which release the API says it is; its own where none is given. */
  release: string | undefined;
  /** Told when the API has answered. */
  answered: (path: string) => void;
  /** How many customers somebody holds, told by the API itself. */
  readonly customersOf: (staffId: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** The demo host of Entra ID that the department's content policy is written for. */
const entra = 'https://login.microsoftonline.com';
const officeOfMicrosoft = /https:\/\/appsforoffice[^"]*/;

export async function givenInstalled(): Promise<Installed> {
  const dir = mkdtempSync(join(tmpdir(), 'salesdesk-installed-'));
  const settings = settingsFrom(someSettings);
  // One after the other: the first stops the bundler when it has done.
  const folders = await bundle({ workbook: pages.workbook });
  const [house, desk, { table }] = await Promise.all([
    certificateFor().then((certificate) => listen(0, certificate)),
    certificateFor().then((certificate) => listen(0, certificate)),
    givenEngine(),
    paneFiles(dir, settings),
  ]);
  for (const person of Object.values(staff)) await putStaff(table, person);
  const directory = await givenDirectory({
    origin: desk.origin,
    tenantId: someSettings.tenantId,
    clientId: someSettings.clientId,
    redirectUri: `${house.origin}/pane/sign-in.html`,
    accounts: Object.values(staff).map(({ staffId, name }) => ({ oid: staffId, name })),
  });
  const { authority, clientId, scope, issuer, keys } = directory;
  const identify = identifyBy({ issuer, audience: clientId, keys: createLocalJWKSet(keys) }, watched('api', table));
  const api = createApp({ table: watched('api', table), identify });
  const policy = contentPolicy({ signInHost: settings.signInHost, scans: house.origin })
    .replaceAll(entra, desk.origin)
    .replace(/(script-src 'self') [^;]*/, '$1');
  const app = new Hono();
  const installed: Installed = {
    origin: house.origin,
    table,
    directory,
    settings: { api: '', signIn: { kind: 'entra', authority, clientId, scope }, department: someSettings.department },
    asked: [],
    isNested: false,
    release: undefined,
    answered: () => undefined,
    customersOf: async (staffId) => {
      const { access_token } = await directory.grant({ oid: staffId, name: staffId });
      const headers = { authorization: `Bearer ${access_token}` };
      const all: unknown[] = [];
      for (let after: string | undefined = ''; after !== undefined;) {
        const page = await api.request(`/customers?list=mine${after && `&after=${encodeURIComponent(after)}`}`, {
          headers,
        });
        const { items, after: next } = (await page.json()) as { items: unknown[]; after?: string };
        all.push(...items);
        after = next;
      }
      return all.length;
    },
    stop: async () => {
      await Promise.all([house.stop(), desk.stop()]);
      rmSync(dir, { recursive: true });
    },
  };
  const page = async (name: string): Promise<string> =>
    (await readFile(join(dir, 'pane', name), 'utf8')).replace(officeOfMicrosoft, '/office/office.js');
  app.use('/pane/*', async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
  });
  app.get('/pane/', async (c) => c.html(await page('index.html')));
  app.get('/pane/sign-in.html', async (c) => c.html(await page('sign-in.html')));
  app.get('/pane/settings.json', (c) => (installed.settings ? c.json(installed.settings) : c.notFound()));
  app.route('/pane', folder(join(dir, 'pane'), { under: '/pane' }));
  app.route('/office', folder(officeJs, { under: '/office', isLowerCase: true }));
  app.get('/main.js', async (c) => {
    const script = await readFile(join(folders.workbook, 'main.js'), 'utf8');
    const nested = script.replace('DialogApi:"1.2"', 'DialogApi:"1.2",NestedAppAuth:"1.1"');
    return c.body(installed.isNested ? nested : script, 200, { 'content-type': 'text/javascript' });
  });
  app.route('/workbook', books(shelfInMemory()));
  app.route('/', folder(folders.workbook));
  app.all('*', async (c) => {
    const token = c.req.header('authorization')?.replace('Bearer ', '');
    if (token !== undefined) installed.asked.push({ path: c.req.path, token });
    const answer = await api.fetch(c.req.raw);
    if (installed.release !== undefined) answer.headers.set(RELEASE, installed.release);
    installed.answered(c.req.path);
    return answer;
  });
  house.answerWith((request) => app.fetch(request));
  desk.answerWith((request) => directory.routes.fetch(request));
  return installed;
}

/** The installed pane beside a workbook, in a browser of somebody's own. */
export interface AtExcel {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses, other than the API's own, to which a token went. */
  readonly leaks: readonly string[];
  /** What the browser keeps of this origin after all. */
  readonly kept: () => Promise<object>;
  readonly close: () => Promise<void>;
}

const patience = 15_000;

export async function openExcel(
  browser: Browser,
  { origin, directory }: Installed,
  prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<AtExcel> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1200, height: 760 },
  });
  context.setDefaultTimeout(patience);
  const leaks: string[] = [];
  context.on('request', (request) => {
    const { authorization } = request.headers();
    const said = [request.url(), request.postData(), ...Object.values(request.headers())].join('\n');
    const tells = [...directory.secrets].filter((secret) => said.includes(secret));
    const isApi = request.url().startsWith(`${origin}/`) && !request.url().includes('/pane/');
    const isAsked = tells.every((secret) => authorization === `Bearer ${secret}`);
    const isRenewal = request.url().startsWith(directory.authority) && authorization === undefined;
    if (tells.length > 0 && !(isApi && isAsked) && !isRenewal) leaks.push(request.url());
  });
  await prepare(context);
  const page = await context.newPage();
  await page.goto(`${origin}/?book=${ulid()}`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  const kept = () =>
    pane.evaluate(() => ({
      local: Object.fromEntries(Object.entries(localStorage)),
      session: Object.fromEntries(Object.entries(sessionStorage)),
      cookies: document.cookie,
    }));
  return { page, pane, leaks, kept, close: () => context.close() };
}
