import type { Browser, Frame, Page } from 'playwright-core';
import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import type { Person } from '#infra/local/workbook/person.ts';
import type { Local } from '#infra/local/local.ts';

declare global {
  var salesdesk: { readonly model: WorkbookModel; readonly person: Person };
}

const patience = 20_000;

/** A workbook in the browser with the pane beside it. */
export interface BesideBook {
  readonly page: Page;
  readonly pane: Frame;
  readonly close: () => Promise<void>;
}

/** Opens a workbook of its own for somebody who signed in at this computer before. */
export async function openBook(browser: Browser, { url }: Local, staffId: string, book: string): Promise<BesideBook> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1200, height: 760 },
  });
  await context.request.post(`${url}issuer/token`, { data: { staffId } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${url}?book=${book}`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  return { page, pane, close: () => context.close() };
}
