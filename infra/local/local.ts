import { createLocalJWKSet } from 'jose';
import { join } from 'node:path';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import { doorFrom } from '#functions/outgoing/door-from.ts';
import type { Table } from '#functions/table/client.ts';
import { listStaff } from '#functions/table/staff.ts';
import { shelfIn, shelfInMemory } from './books.ts';
import { bundle } from './bundles.ts';
import { certificateFor } from './certificate.ts';
import { openTable } from './database.ts';
import { enterDepartment } from './demo/department.ts';
import { startEngine } from './engine.ts';
import { type Issuer, createIssuer } from './issuer.ts';
import { listen } from './listen.ts';
import { takeLock } from './lock.ts';
import type { Options } from './options.ts';
import { pages } from './pages.ts';
import { scansIn } from './scans.ts';
import { type Clock, machineClock, startSchedules } from './schedules.ts';
import { assemble } from './server.ts';

/** Salesdesk as it runs on this machine. */
export interface Local {
  /** `https://localhost:3443/` */
  readonly url: string;
  readonly table: Table;
  readonly issuer: Issuer;
  readonly stop: () => Promise<void>;
}

export interface LocalOptions extends Options {
  /** Told when what it stands on is gone for good. */
  readonly onLost?: (why: string) => void;
  /** By which the house and its schedules run; this machine's, where none is given. */
  readonly clock?: Clock;
  /** How an empty house is filled; by the demo department's own acts, where nothing else is given. */
  readonly enter?: typeof enterDepartment;
}

type Closer = () => void | Promise<void>;

/** Closes in the reverse of the order of opening. */
const closeAll = async (closers: Closer[]): Promise<void> => {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
};

const openDatabase = async ({ dataDir, onLost }: LocalOptions, closers: Closer[]): Promise<Table> => {
  const elsewhere = process.env['DYNAMODB_ENDPOINT'];
  if (elsewhere !== undefined && elsewhere !== '') return openTable(elsewhere);
  const engine = await startEngine({
    file: dataDir && join(dataDir, 'engine.db'),
    ...(onLost && { onLost }),
  });
  closers.push(() => engine.stop());
  return openTable(engine.endpoint);
};

const open = async (options: LocalOptions, closers: Closer[]): Promise<Local> => {
  const { dataDir, port, isEmpty, clock, enter = enterDepartment } = options;
  if (dataDir !== undefined) closers.push(takeLock(dataDir));
  const door = await listen(port, await certificateFor());
  closers.push(() => door.stop());
  const wayOut = doorFrom(process.env);
  const table = { ...(await openDatabase(options, closers)), sendsOut: wayOut !== undefined };
  const folders = await bundle(pages);
  const scans = scansIn(dataDir && join(dataDir, 'scans'), door.origin);
  await enter(table, isEmpty, (clock ?? machineClock).now(), scans);
  closers.push(await startSchedules({ table, door: wayOut, clock }));
  const keyFile = dataDir && join(dataDir, 'issuer-key.json');
  const issuer = await createIssuer({ origin: door.origin, staff: () => listStaff(table), keyFile });
  const identify = identifyBy({ ...issuer, keys: createLocalJWKSet(issuer.keys) }, table);
  const shelf = dataDir === undefined ? shelfInMemory() : shelfIn(join(dataDir, 'books'));
  const api = createApp({ table, identify, files: scans.files, ...(clock && { clock: clock.now }) });
  const app = assemble({ origin: door.origin, api, issuer, shelf, scans: scans.routes, pages: folders });
  door.answerWith((request) => app.fetch(request));
  let closed: Promise<void> | undefined;
  return { url: `${door.origin}/`, table, issuer, stop: () => (closed ??= closeAll(closers)) };
};

/** Starts everything on this machine; what was opened before something failed is closed again. */
export const startLocal = async (options: LocalOptions): Promise<Local> => {
  const closers: Closer[] = [];
  try {
    return await open(options, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
};
