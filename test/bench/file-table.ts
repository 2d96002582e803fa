import type { Browser, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { createApp } from '#functions/http/app.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import { customerFileTable } from '#addin/sheet/tables/customer-file.ts';
import { columnsOf } from '#addin/sheet/which-table.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { addressOf } from '#policy/form/address.ts';
import { emptyFile, type Customer } from '#policy/terms/customer.ts';
import { launchBrowser } from '#given/browser.ts';
import { capacityOf, type Units } from '#given/capacity.ts';
import { aProfile } from '#given/customer.ts';
import { lying, putItems } from '#given/lying.ts';
import { aCompany } from '#given/many.ts';
import { putStandings, visited } from '#given/visited.ts';
import { serve } from '../addin/sheet/excel/served.ts';
import type { Figure } from './figure.ts';
import { paneOf } from './trips.ts';

const rows = 10_000;
const patienceMs = 240_000;
const at = '2026-03-02T02:00:00.000Z';
const me = { staffId: 'staff-bench', name: 'bench', roles: ['salesperson' as const] };
const indices = Array.from({ length: rows }, (_, i) => i);
/** Three rows of a hundred say something else: from the first on by the person, from the fourth on in the house. */
const isChanged = (i: number, from = 0) => i % 100 >= from && i % 100 < from + 3;
const changed = indices.filter((i) => isChanged(i)).length;
const shown = rows.toLocaleString('en');

const filed = (i: number): Customer => ({
  ...aCompany(i),
  ...emptyFile,
  ...aProfile,
  customerId: ulid(1_700_000_000_000 + i),
  revision: 1,
  stage: 'filed',
  obtainedOn: '2026-01-05',
  reporterId: me.staffId,
  reportedAt: new Date(Date.parse('2026-01-05T02:00:00.000Z') + i * 1_000).toISOString(),
  verdict: 'free',
  decision: { kind: 'absent', byId: 'staff-wang', at: '2026-01-06T02:00:00.000Z' },
  ownerId: me.staffId,
  heldSince: '2026-01-06T02:00:00.000Z',
  fileNumber: `2026-${String(i).padStart(5, '0')}`,
});

async function putHeld(table: Table, customers: readonly Customer[]): Promise<void> {
  await putItems(table, lying(customerShelf, customers));
  await putStandings(
    table,
    customers.map(({ customerId, name }) => visited('2026-02-20', { customerId, name, ownerId: me.staffId })),
  );
}

/** The API in this process, and what goes through its door. */
function doorOf(table: Table) {
  const app = createApp({ table, identify: () => Promise.resolve(me), clock: () => at });
  const capacity = capacityOf(table);
  const through = { requests: 0, sent: 0, received: 0 };
  const ask = async (method: 'get' | 'post', path: string, asked?: unknown): Promise<unknown> => {
    const body = asked === undefined ? undefined : JSON.stringify(asked);
    const headers = { 'content-type': 'application/json' };
    const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    through.requests += 1;
    through.sent += Buffer.byteLength(body ?? '');
    through.received += Buffer.byteLength(text);
    return JSON.parse(text) as unknown;
  };
  return { capacity, through, ask };
}
type Door = ReturnType<typeof doorOf>;

interface Gone {
  readonly rows: number;
  readonly trips: number;
}

/** 刷新 or 发送 as the pane does them, with the rows that came through. */
const go = (pane: Frame, way: 'send' | 'refresh'): Promise<Gone> =>
  pane.evaluate(async (wanted) => {
    const desk = await atTheDesk.begin('customer-file');
    const before = globalThis.pane.visits.count;
    let rows: number;
    if (wanted === 'send') rows = (await atTheDesk.send(desk)).rows.filter(({ verdict }) => verdict === 'free').length;
    else {
      const { added, edited } = await atTheDesk.refresh(desk);
      rows = added + edited;
    }
    return { rows, trips: globalThis.pane.visits.count - before };
  }, way);

interface Spent extends Gone, Units {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

/** One way of the rows, and what it takes of everything; fails where another number of rows goes it. */
async function spentOn(
  { capacity, through }: Door,
  pane: Frame,
  way: 'send' | 'refresh',
  count: number,
): Promise<Spent> {
  const before = { ...through };
  let gone: Gone = { rows: 0, trips: 0 };
  const units = await capacity.during(async () => (gone = await go(pane, way)));
  if (gone.rows !== count) throw new Error(`${way}: ${gone.rows} rows of ${count} came through.`);
  const { requests, sent, received } = through;
  return {
    ...{ ...gone, ...units },
    // Who one is, is asked once at the desk and does not belong to the rows.
    requests: requests - before.requests - 1,
    sent: sent - before.sent,
    received: received - before.received,
  };
}

/** Writes other products into the rows that a person changes. */
async function typeInto(page: Page): Promise<void> {
  const column = columnsOf(customerFileTable).findIndex(({ key }) => key === 'products');
  const cells = indices.filter((i) => isChanged(i)).map((i) => addressOf({ row: i + 2, column: column + 1 }));
  await page.evaluate((all) => {
    for (const cell of all) around.person.type('客户档案', cell, '精密减速机；联轴器');
  }, cells);
}

async function journeys(browser: Browser, url: string, table: Table): Promise<Readonly<Record<string, Spent>>> {
  const customers = indices.map(filed);
  await putHeld(table, customers);
  const door = doorOf(table);
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(patienceMs);
  await page.exposeFunction('ask', door.ask);
  await page.goto(url);
  await page.waitForFunction(() => 'around' in globalThis);
  await page.evaluate(() => around.beginAnew());
  const pane = await paneOf(page);
  await pane.evaluate(async () => {
    await globalThis.pane.whenReady();
    const desk = await atTheDesk.begin('customer-file');
    await desk.sheet.open(desk.table, 'zh-CN');
  });
  const pull = await spentOn(door, pane, 'refresh', rows);
  await typeInto(page);
  const push = await spentOn(door, pane, 'send', changed);
  const elsewhere = customers.filter((_, i) => isChanged(i, 3));
  const rewritten = elsewhere.map((customer) => ({ ...customer, revision: 2, products: '换热器' }));
  await putItems(table, lying(customerShelf, rewritten));
  const again = await spentOn(door, pane, 'refresh', changed);
  return {
    [`pulling ${shown} rows of 客户档案`]: pull,
    [`pushing ${changed} changed rows of ${shown}`]: push,
    [`pulling ${shown} rows again, ${changed} changed`]: again,
  };
}

const kilobyte = 1024;
const figuresOf = ([name, { trips, requests, sent, received, read, write }]: readonly [string, Spent]): Figure[] => [
  { name: `${name}: trips to Excel`, value: trips, unit: '' },
  { name: `${name}: requests`, value: requests, unit: '' },
  { name: `${name}: sent`, value: sent / kilobyte, unit: 'KB' },
  { name: `${name}: received`, value: received / kilobyte, unit: 'KB' },
  { name: `${name}: read units`, value: read, unit: '' },
  { name: `${name}: write units`, value: write, unit: '' },
];

/** 客户档案 of somebody with ten thousand customers, brought and sent through office.js and through the API on a real engine. */
export async function benchFileTable(): Promise<Figure[]> {
  const [served, browser, engine] = await Promise.all([serve(), launchBrowser(), startEngine()]);
  try {
    const table = await openTable(engine.endpoint);
    await putStaff(table, { ...me, hasLeft: false });
    return Object.entries(await journeys(browser, served.url, table)).flatMap(figuresOf);
  } finally {
    await browser.close();
    served.close();
    await engine.stop();
  }
}
