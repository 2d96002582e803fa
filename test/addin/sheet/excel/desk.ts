import { excelSheet } from '#addin/sheet/excel.ts';
import { check } from '#addin/sheet/way/check.ts';
import type { Desk } from '#addin/sheet/way/desk.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { repairHeader } from '#addin/sheet/way/repair-header.ts';
import { send } from '#addin/sheet/way/send.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import type { TableName } from '#addin/sheet/sheet-table.ts';
import { tables } from '#addin/sheet/tables.ts';
import { ServerTrouble, type Me, type RowServer } from '#addin/wire.ts';

/** The test's own way to the API; undefined where the answer was lost, a word where the session has ended. */
declare function ask(method: 'get' | 'post', path: string, body?: unknown): Promise<unknown>;

async function answered<T>(method: 'get' | 'post', path: string, body?: unknown): Promise<T> {
  const answer = await ask(method, path, body);
  if (answer === undefined) throw new ServerTrouble('offline');
  if (answer === 'signedOut') throw new ServerTrouble('signedOut');
  return answer as T;
}

const batch = async (path: string, commands: unknown) =>
  (await answered<{ results: Awaited<ReturnType<RowServer['commands']>> }>('post', path, { commands })).results;

const server: RowServer = {
  commands: (commands) => batch('/commands', commands),
  checks: (commands) => batch('/checks', commands),
  read: async (ids) =>
    (await answered<{ items: Awaited<ReturnType<RowServer['read']>> }>('post', '/customers/read', { ids })).items,
  list: (name, after) =>
    answered('get', `/customers?list=${name}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`),
  activities: (name, after) =>
    answered('get', `/activities?list=${name}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`),
  readActivities: async (ids) =>
    (await answered<{ items: Awaited<ReturnType<RowServer['readActivities']>> }>('post', '/activities/read', { ids }))
      .items,
  receipts: (name, after) =>
    answered('get', `/receipts?list=${name}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`),
  readReceipts: async (ids) =>
    (await answered<{ items: Awaited<ReturnType<RowServer['readReceipts']>> }>('post', '/receipts/read', { ids }))
      .items,
  staff: async () => (await answered<{ items: Awaited<ReturnType<RowServer['staff']>> }>('get', '/staff')).items,
  regions: async () => (await answered<{ items: Awaited<ReturnType<RowServer['regions']>> }>('get', '/regions')).items,
  compareImports: async (rows) =>
    (await answered<{ groups: Awaited<ReturnType<RowServer['compareImports']>> }>('post', '/imports/compare', { rows }))
      .groups,
  customer: (id) => answered('get', `/customers/${id}`),
  me: () => answered<Me>('get', '/me'),
};

/** Sits down at one of our tables. */
const begin = async (name: TableName = 'customer'): Promise<Desk> => ({
  sheet: excelSheet,
  table: tables.find(({ file }) => file === name) ?? tables[0],
  server,
  me: await server.me(),
  locale: 'zh-CN',
  now: () => '2026-03-02T02:00:00.000Z',
});

const atTheDesk = { begin, check, refresh, repairHeader, send, survey };

/** What the pane lets the test do at the desk. */
export type AtTheDesk = typeof atTheDesk;

Object.assign(globalThis, { atTheDesk });
