import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What a group robot was sent. */
export interface Heard {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A group robot on this machine. */
export interface GroupRobot {
  readonly url: string;
  readonly heard: Heard[];
  /** How it answers from now on; by default as all three do when they take something. */
  readonly answers: (status: number, body: string, headers?: Readonly<Record<string, string>>) => void;
}

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const takesIt = JSON.stringify({ errcode: 0, errmsg: 'ok', code: 0, msg: 'success' });

/** A robot that listens and remembers what it was sent. */
export async function givenRobot(): Promise<GroupRobot> {
  const heard: Heard[] = [];
  let answer = { status: 200, body: takesIt, headers: {} };
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { searchParams: query } = new URL(request.url ?? '', 'http://robot');
      heard.push({ query, headers: request.headers, body: body as Heard['body'] });
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/send?key=secret-key`,
    heard,
    answers: (status, body, headers = {}) => {
      answer = { status, body, headers };
    },
  };
}
