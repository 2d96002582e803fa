import { type ServerType, createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import type { Certificate } from './certificate.ts';

type Answer = (request: Request) => Response | Promise<Response>;

/** A port held on localhost, which answers "not yet" until it is told how to answer. */
export interface Door {
  /** `https://localhost:3443` */
  readonly origin: string;
  answerWith(answer: Answer): void;
  stop(): Promise<void>;
}

const notYet: Answer = () => new Response('Salesdesk is starting.', { status: 503, headers: { 'retry-after': '1' } });

const graceMs = 2_000;

const close = async (server: ServerType): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await Promise.race([closed, sleep(graceMs, undefined, { ref: false })]);
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
};

const sayWhy = (error: unknown, port: number): never => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    throw new CannotStart(`Port ${port} is in use by another program; choose another one: npm start -- --port 4443.`);
  if (code === 'EACCES') throw new CannotStart(`Port ${port} is not allowed here; choose one above 1023 with --port.`);
  throw error;
};

/** Takes a port of this machine for https; on the loopback only, since the local issuer asks for no password. */
export const listen = async (port: number, certificate: Certificate): Promise<Door> => {
  let answer = notYet;
  const server = createAdaptorServer({
    fetch: (request) => answer(request),
    createServer,
    serverOptions: { cert: certificate.cert, key: certificate.key },
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => sayWhy(error, port));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    answerWith: (next) => void (answer = next),
    stop: () => close(server),
  };
};
