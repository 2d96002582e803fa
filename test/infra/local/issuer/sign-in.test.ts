import type { Browser, Page } from 'playwright-core';
import { type Local, startLocal } from '#infra/local/local.ts';
import { launchBrowser } from '#given/browser.ts';

const longestMs = 60_000;
let local: Local;
let browser: Browser;

beforeAll(async () => {
  local = await startLocal({ port: 0, dataDir: undefined, isEmpty: false });
  browser = await launchBrowser();
}, longestMs);

afterAll(async () => {
  await browser.close();
  await local.stop();
});

const newPage = async (): Promise<Page> => (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();

test(
  'the page lists everybody with their role, and signs in whom one chooses',
  async () => {
    const page = await newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(...(message.type() === 'error' ? [message.text()] : [])));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${local.url}issuer/sign-in`);
    const people = await page.getByRole('button').allInnerTexts();

    await page.getByRole('button', { name: '林晓棠' }).click();
    await page.getByText('您已登录').waitFor();

    const renewed = await page.evaluate(async () => (await fetch('/issuer/token')).status);
    expect(people).toHaveLength(7);
    expect(people.join()).toContain('销售部经理 sales manager');
    expect([renewed, problems]).toEqual([200, []]);
  },
  longestMs,
);

test(
  'a pane in a tab of its own is handed the token by the window it opened',
  async () => {
    const page = await newPage();
    await page.goto(`${local.url}health`);
    const said = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
          window.open('/issuer/sign-in', 'sign-in', 'popup');
        }),
    );
    const dialog = await page.waitForEvent('popup');

    await dialog.getByRole('button', { name: '陈一舟' }).click();

    expect(JSON.parse(await said)).toEqual({ access_token: expect.stringMatching(/^ey/) as string, expires_in: 3600 });
  },
  longestMs,
);

const paneWithDialog = `<!doctype html><script src="/office/office.js"></script><p></p><script type="module">
  await Office.onReady();
  Office.context.ui.displayDialogAsync(location.origin + '/issuer/sign-in', { promptBeforeOpen: false }, ({ value }) =>
    value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
      document.querySelector('p').textContent = message;
      value.close();
    }),
  );
</script>`;

test(
  'a pane beside a workbook is handed the token by Office’s own dialog',
  async () => {
    const page = await newPage();
    await page.route('**/pane/', (route) => route.fulfill({ contentType: 'text/html', body: paneWithDialog }));
    const opened = page.waitForEvent('popup');
    await page.goto(local.url);
    const dialog = await opened;

    await dialog.getByRole('button', { name: '周启明' }).click();

    const said = page.frameLocator('iframe').getByText('access_token');
    expect(JSON.parse(await said.innerText())).toMatchObject({ expires_in: 3600 });
  },
  longestMs,
);
