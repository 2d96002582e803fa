import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How a server answers from now on. */
export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of this machine that counts what it is asked. */
export interface Listening {
  readonly url: string;
  readonly asked: () => number;
  readonly answers: (how: Answering) => void;
  /** Takes no more connections, or takes them again at the same address. */
  readonly close: () => Promise<void>;
  readonly open: () => Promise<void>;
}

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

export const json =
  (body: unknown, status = 200): Answering =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** What an engine reads of the headers. */
const passed = /^(authorization|content-type|x-amz-.*)$/;

/** Passes everything on to another server, and its answers back. */
export const passingOn =
  (to: string): Answering =>
  (response, request) =>
    void buffer(request).then(async (body) => {
      const headers = Object.entries(request.headers).filter(([name]) => passed.test(name));
      const answer = await fetch(new URL(request.url ?? '', to), {
        method: request.method ?? 'POST',
        headers: Object.fromEntries(headers) as Record<string, string>,
        body: new Uint8Array(body),
      });
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
    });

/** A server that answers so until it is told otherwise. */
export async function listening(how: Answering): Promise<Listening> {
  let answer = how;
  let asked = 0;
  let port = 0;
  let isOpen = false;
  const server = createServer((request, response) => {
    asked += 1;
    answer(response, request);
  });
  const open = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
    isOpen = true;
  };
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  await open();
  stops.push(close);
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    answers: (next) => {
      answer = next;
    },
    close,
    open,
  };
}
