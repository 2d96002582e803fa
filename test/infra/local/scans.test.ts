import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { certificateFor } from '#infra/local/certificate.ts';
import { type Door, listen } from '#infra/local/listen.ts';
import { type Scans, scansIn } from '#infra/local/scans.ts';
import { mostScanBytes, scanTooLarge } from '#policy/scan.ts';
import { givenFolder } from '#given/folder.ts';

let door: Door;
let folder = '';
let scans: Scans;
beforeAll(async () => {
  door = await listen(0, await certificateFor());
});
beforeEach(() => {
  folder = givenFolder();
  scans = scansIn(folder, door.origin);
  const app = new Hono().route('/scans', scans.routes);
  door.answerWith((asked) => app.fetch(asked));
});
afterAll(() => door.stop());

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A PDF of so many bytes. */
const ofSize = (size: number): Uint8Array => Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(size - 5)]);
const most = ofSize(mostScanBytes);
const tooMany = ofSize(mostScanBytes + 1);
const tooLarge = { refusal: { kind: 'tooLarge', says: scanTooLarge }, findings: [] };

/** Leave to put these bytes, and how large they are said to be. */
const ticketFor = async (bytes: Uint8Array, size = Math.min(bytes.byteLength, mostScanBytes)): Promise<string> =>
  (await scans.files.ticket({ sha256: sha256Of(bytes), size, type: 'application/pdf' })).url;

interface Put {
  /** What the request says of its length; chunked where it says nothing. */
  readonly length?: number;
  /** Whether the last byte is never sent. */
  readonly isEndless?: boolean;
}

/** Puts bytes over a connection as a client does that has its own idea of how many they are. */
async function put(url: string, bytes: Uint8Array, { length, isEndless = false }: Put) {
  const headers = length === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': length };
  const sent = request(url, { method: 'PUT', headers, rejectUnauthorized: false, agent: false });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  // Whoever is cut off hears so in the middle of writing.
  sent.on('error', () => undefined);
  if (isEndless) sent.write(bytes);
  else sent.end(bytes);
  const [answer] = await answered;
  const body = await text(answer);
  sent.destroy();
  return { status: answer.statusCode, body: body === '' ? undefined : (JSON.parse(body) as unknown) };
}

describe('a scan over a connection (CT-3d)', () => {
  test.each([
    ['that says its length', { length: mostScanBytes }],
    ['that says nothing of its length', {}],
  ])('the largest there may be is kept whole, from a request %s', async (_, said) => {
    expect((await put(await ticketFor(most), most, said)).status).toBe(204);
    expect(readdirSync(folder)).toEqual([sha256Of(most)]);
  });

  test.each([
    ['that says its length', { length: tooMany.byteLength }],
    ['that says nothing of its length', {}],
    ['that says more than comes', { length: 10 * mostScanBytes, isEndless: true }],
    ['that never ends', { isEndless: true }],
  ])('one byte more is cut off with the sentence the API has for it, from a request %s', async (_, said) => {
    expect(await put(await ticketFor(tooMany), tooMany, said)).toEqual({ status: 413, body: tooLarge });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('one that says it is smaller than it is has no byte kept, and the next one is taken', async () => {
    const announced = ofSize(64);
    const { status } = await put(await ticketFor(announced), tooMany, { length: 32 });
    // The bytes it said are not those announced; the rest is no request at all. Which is heard first is chance.
    expect([422, 400]).toContain(status);
    expect(readdirSync(folder)).toEqual([]);
    expect((await put(await ticketFor(announced), announced, { length: 64 })).status).toBe(204);
    expect(readdirSync(folder)).toEqual([sha256Of(announced)]);
  });

  test('nothing at all is not what was announced', async () => {
    expect((await put(await ticketFor(ofSize(64)), new Uint8Array(), { length: 0 })).status).toBe(422);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('bytes are counted as they come where a header that nobody checked says less', async () => {
  const url = await ticketFor(tooMany);
  const headers = { 'content-length': '32' };
  const answer = await scans.routes.request(url.replace(`${door.origin}/scans`, ''), {
    method: 'PUT',
    headers,
    body: new Uint8Array(tooMany),
  });

  expect([answer.status, await answer.json()]).toEqual([413, tooLarge]);
  expect(readdirSync(folder)).toEqual([]);
});
