import type { Frame, Page } from 'playwright-core';

declare global {
  /** What a payload calls when it runs. */
  var ran: (sign: string) => void;
  var watched: { readonly ran: string[]; readonly violations: string[]; pending: number };
}

/** In every frame from its first moment: who ran, what the policy of the page stopped, what is on its way. */
function watch(): void {
  globalThis.watched = { ran: [], violations: [], pending: 0 };
  globalThis.ran = (sign) => void globalThis.watched.ran.push(sign);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    globalThis.watched.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    globalThis.watched.pending += 1;
    try {
      return await fetch(...asked);
    } finally {
      globalThis.watched.pending -= 1;
    }
  };
}

/** What went wrong at a page since it was opened. */
export interface Trouble {
  readonly dialogs: string[];
  readonly elsewhere: string[];
  readonly defects: string[];
  readonly said: string[];
}

/** Watches a page before it is opened: dialogs, requests to anybody but its own house, answers that are defects, complaints of the browser. */
export async function watching(page: Page, origin: string): Promise<Trouble> {
  const trouble: Trouble = { dialogs: [], elsewhere: [], defects: [], said: [] };
  const isOurs = (url: string) => url.startsWith(origin) || /^(blob|data|about):/.test(url);
  await page.addInitScript(watch);
  page.on('dialog', (dialog) => {
    trouble.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const context = page.context();
  context.on('request', (request) => {
    if (!isOurs(request.url())) trouble.elsewhere.push(request.url());
  });
  // What the policy of the page stops is announced, and then never sent.
  context.on('requestfailed', (request) => {
    const at = trouble.elsewhere.indexOf(request.url());
    if (request.failure()?.errorText === 'csp' && at >= 0) trouble.elsewhere.splice(at, 1);
  });
  page.on('websocket', (socket) => trouble.elsewhere.push(socket.url()));
  page.on('response', (response) => {
    if (response.status() >= 500) trouble.defects.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      trouble.said.push(message.text());
  });
  page.on('pageerror', (error) => trouble.said.push(String(error)));
  return trouble;
}

/** What was opened on a walk, and the source of everything that was seen there. */
export interface Walked {
  readonly opened: readonly string[];
  readonly signs: readonly number[];
}

/**
 * Goes through every tab of the pane, and there through every row of every list, so many of each, and whatever folds out;
 * it happens within the page, so that a hundred screens take seconds.
 */
export const walk = (page: Page | Frame, most: number): Promise<Walked> =>
  page.evaluate(async (mostRows): Promise<Walked> => {
    const opened: string[] = [];
    const signs = new Set<number>();
    const frame = () => new Promise((next) => setTimeout(next, 16));
    const panel = () => [...document.querySelectorAll('[role=tabpanel]')].find((each) => each.checkVisibility());
    const settle = async () => {
      for (let quiet = 0, i = 0; quiet < 3 && i < 300; i += 1) {
        await frame();
        quiet = watched.pending === 0 && panel() && !panel()?.querySelector('[aria-busy]') ? quiet + 1 : 0;
      }
    };
    const note = () => {
      const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
      for (const [, sign] of [document.body.innerHTML, ...typed].join('\n').matchAll(/x(\d+)x/g))
        signs.add(Number(sign));
    };
    const shown = <Kind extends HTMLElement>(selector: string): Kind[] =>
      [...(panel()?.querySelectorAll<Kind>(selector) ?? [])].filter((each) => each.checkVisibility());
    const unfold = async () => {
      for (const each of shown('[aria-expanded=false]:not([role=combobox]), details:not([open]) > summary').slice(
        0,
        8,
      )) {
        each.click();
        await frame();
      }
      await settle();
      note();
    };
    const rows = () => {
      const all = shown<HTMLButtonElement>('button:not([disabled])').filter(
        ({ innerText }) => innerText !== '重新载入',
      );
      const isInList = (each: HTMLElement) => each.closest('li') !== null;
      return [...all.filter(isInList), ...all.filter((each) => !isInList(each))];
    };
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab][id^=tab-]')].map(({ id }) => id);
    const begin = async (tab: string) => {
      for (let i = 0; i < 2; i += 1) {
        document.getElementById(tab)?.click();
        await frame();
      }
      await settle();
      note();
    };
    for (const tab of tabs) {
      await begin(tab);
      opened.push(tab);
      const count = tab === 'tab-more' ? rows().length : Math.min(rows().length, mostRows);
      for (let i = 0; i < count; i += 1) {
        await begin(tab);
        const row = rows()[i];
        if (!row) continue;
        opened.push(`${tab} ${row.innerText.split('\n')[0] ?? ''}`);
        row.click();
        await settle();
        await unfold();
        const within = Math.min(rows().length, mostRows / 2);
        for (let j = 0; j < within && tab === 'tab-more'; j += 1) {
          await begin(tab);
          rows()[i]?.click();
          await settle();
          rows()[j]?.click();
          await settle();
          await unfold();
        }
      }
    }
    return { opened, signs: [...signs] };
  }, most);
