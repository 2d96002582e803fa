import { LifecycleStages } from '@univerjs/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import type { Shown } from './page.ts';
import { serve } from './serve.ts';

declare global {
  var shown: Shown;
}

const CANVAS = 'canvas[id^=univer-sheet-main]';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shown workbook in a browser, with the person's mouse and keyboard. */
export interface Opened {
  readonly page: Page;
  /** Clicks into a cell that is on the screen, near its left end. */
  readonly click: (row: number, column: number) => Promise<void>;
  /** Presses a button at the right end of a cell. */
  readonly pressButton: (row: number, column: number) => Promise<void>;
  /** Takes hold of an edge or a handle, known by the cursor over it, and drags it. */
  readonly drag: (from: Point, to: Point, cursor: string) => Promise<void>;
  readonly type: (text: string, end?: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  /** Copies or cuts, and waits until it is on the clipboard. */
  readonly toClipboard: (key: 'Control+C' | 'Control+X') => Promise<void>;
  /** What the model has in a cell of the sheet before the person. */
  readonly cell: (row: number, column: number) => Promise<{ value: unknown; formula?: string }>;
  /** What Univer shows in it. */
  readonly shownText: (row: number, column: number) => Promise<string>;
  /** Problems that the page told of. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

const HEADER = { width: 46, height: 20 };

const placeOf = async (page: Page, row: number, column: number) => {
  const box = await page.locator(CANVAS).boundingBox();
  const cell = await page.evaluate(
    ([row, column]) => {
      const sheet = shown.model.activeSheet('');
      const sum = (count: number, size: (index: number) => number) =>
        Array.from({ length: count }, (_, index) => Math.round((size(index) * 4) / 3)).reduce((a, b) => a + b, 0);
      const height = (index: number) => (sheet.isRowHidden(index) ? 0 : sheet.rowHeight(index));
      const left = sum(column, (index) => sheet.columnWidth(index));
      return { left, top: sum(row, height), right: sum(column + 1, (index) => sheet.columnWidth(index)) };
    },
    [row, column] as const,
  );
  const origin = { x: (box?.x ?? 0) + HEADER.width, y: (box?.y ?? 0) + HEADER.height };
  return { left: origin.x + cell.left, right: origin.x + cell.right, middle: origin.y + cell.top + 10 };
};

const DOUBLE_CLICK = 500;

/** Two tests that click the same place in quick succession would double-click. */
const clicking = (page: Page) => {
  let last = { x: NaN, y: NaN, at: 0 };
  return async (x: number, y: number, delay = 0) => {
    const wait = last.x === x && last.y === y ? last.at + DOUBLE_CLICK - Date.now() : 0;
    if (wait > 0) await page.waitForTimeout(wait);
    await page.mouse.click(x, y, { delay });
    last = { x, y, at: Date.now() };
  };
};

/** How long a person's finger stays on a button. */
const PRESS = 100;

const dragging = (page: Page) => async (from: Point, to: Point, cursor: string) => {
  await page.mouse.move(from.x, from.y);
  await page.waitForFunction(
    ([canvas, wanted]) => {
      const element = document.querySelector(canvas);
      return element !== null && getComputedStyle(element).cursor === wanted;
    },
    [CANVAS, cursor] as const,
  );
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
};

const typing =
  (page: Page) =>
  async (text: string, end = 'Enter') => {
    await page.keyboard.type(text);
    await page.keyboard.press(end);
  };

const pasting = (page: Page) => async (text: string) => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
};

/** The clipboard is written some time after the key. */
const toClipboard = (page: Page) => async (key: string) => {
  await page.evaluate(() => {
    const { api } = shown.view.surface;
    Object.assign(globalThis, { copied: new Promise((done) => api.addEvent(api.Event.ClipboardChanged, done)) });
  });
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    await (globalThis as { copied?: Promise<unknown> }).copied;
  });
};

const cellOf = (page: Page) => (row: number, column: number) =>
  page.evaluate(
    ([row, column]) => {
      const { value, formula } = shown.model.activeSheet('').cell(row, column);
      return formula === undefined ? { value } : { value, formula };
    },
    [row, column] as const,
  );

const shownIn = (page: Page) => (row: number, column: number) =>
  page.evaluate(
    async ([row, column]) => {
      await shown.view.settled();
      const sheet = shown.view.surface.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      return String(sheet?.getCell(row, column)?.v ?? '');
    },
    [row, column] as const,
  );

const openPage = async (browser: Browser, url: string, problems: string[]): Promise<Page> => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 700 });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(url);
  await page.waitForSelector(CANVAS);
  // Univer adds some of its handles only a while after its first picture.
  await page.waitForFunction(
    (steady) => 'shown' in globalThis && shown.view.surface.api.getCurrentLifecycleStage() === steady,
    LifecycleStages.Steady,
  );
  return page;
};

/** Opens a browser on a page that shows a workbook with the sheets 报备 (a table) and 空白. */
export const open = async (): Promise<Opened> => {
  const [server, browser] = await Promise.all([serve(), launchBrowser()]);
  const problems: string[] = [];
  const page = await openPage(browser, server.url, problems);
  const clickAt = clicking(page);
  return {
    page,
    problems,
    click: async (row, column) => {
      const { left, middle } = await placeOf(page, row, column);
      await clickAt(left + 6, middle);
    },
    pressButton: async (row, column) => {
      const { right, middle } = await placeOf(page, row, column);
      await clickAt(right - 8, middle, PRESS);
    },
    drag: dragging(page),
    type: typing(page),
    paste: pasting(page),
    toClipboard: toClipboard(page),
    cell: cellOf(page),
    shownText: shownIn(page),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
