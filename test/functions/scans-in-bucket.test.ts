import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer } from '#addin/server.ts';
import type { Files } from '#functions/files.ts';
import { scanFacts } from '#functions/queries/scan.ts';
import { scansInBucket } from '#functions/scans-in-bucket.ts';
import { givenBucket } from '#given/bucket.ts';
import { givenDepartment, staff } from '#given/department.ts';
import { aPdf } from '#given/sales-office.ts';

const type = 'application/pdf';
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes);
const scanOf = (bytes: Uint8Array) => ({ sha256: sumOf(bytes).digest('hex'), size: bytes.byteLength, type }) as const;
const send = (url: string, bytes: Uint8Array, headers: Readonly<Record<string, string>>) =>
  fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers });
const sixMinutes = 6 * 60_000;

let files: Files;
beforeAll(async () => {
  const { bucket, client } = await givenBucket();
  files = scansInBucket(bucket, client);
});

/** What is made out a while before now. */
const before = async <T>(ms: number, make: () => Promise<T>): Promise<T> => {
  jest.useFakeTimers({ now: Date.now() - ms, advanceTimers: true });
  try {
    return await make();
  } finally {
    jest.useRealTimers();
  }
};

const keep = async (bytes: Uint8Array): Promise<string> => {
  const { url, headers } = await files.ticket(scanOf(bytes));
  expect((await send(url, bytes, headers)).status).toBe(200);
  return scanOf(bytes).sha256;
};

describe('a ticket', () => {
  test('takes the file it was given for, which is then there with its size and its first bytes', async () => {
    const bytes = aPdf('有盖章的合同');
    const sha256 = await keep(bytes);
    expect(await files.look(sha256)).toEqual({ size: bytes.byteLength, head: bytes.slice(0, 16) });
  });

  test('takes a file shorter than what is looked at, and the same file again', async () => {
    const bytes = new TextEncoder().encode('%PDF-');
    await keep(bytes);
    expect(await files.look(await keep(bytes))).toEqual({ size: 5, head: bytes });
  });

  // The server of these tests reads no checksum, but S3 does: what counts here is that nobody can send another one.
  test('names the checksum of the bytes in a header that is signed, as S3 reads it', async () => {
    const bytes = aPdf();
    const { url, headers } = await files.ticket(scanOf(bytes));
    const { searchParams } = new URL(url);
    expect(headers).toEqual({ 'content-type': type, 'x-amz-checksum-sha256': sumOf(bytes).digest('base64') });
    expect(searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual([
      'content-length',
      'content-type',
      'host',
      'x-amz-checksum-sha256',
    ]);
    expect([...searchParams.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
  });

  const neverCame = aPdf('没有送到的合同');
  const other = aPdf('另一份');
  const otherSum = sumOf(other).digest('base64');
  interface Change {
    readonly bytes?: Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
    readonly at?: (url: string, sha256: string) => string;
  }
  const changes: readonly (readonly [string, Change])[] = [
    ['a byte more', { bytes: aPdf('没有送到的合同 ') }],
    ['a byte less', { bytes: neverCame.slice(1) }],
    ['another type', { headers: { 'content-type': 'text/html' } }],
    ['no type', { headers: { 'content-type': '' } }],
    ['the checksum of other bytes', { bytes: other, headers: { 'x-amz-checksum-sha256': otherSum } }],
    ['no checksum', { headers: { 'x-amz-checksum-sha256': '' } }],
    ['another hash', { at: (url, sha256) => url.replace(sha256, 'a'.repeat(64)) }],
    ['a longer time', { at: (url) => url.replace('X-Amz-Expires=300', 'X-Amz-Expires=3000') }],
    ['no signature', { at: (url) => url.replace(/X-Amz-Signature=[0-9a-f]+/, 'X-Amz-Signature=0') }],
  ];
  test.each(changes)('refuses %s', async (_, { bytes = neverCame, headers = {}, at = (url) => url }) => {
    const scan = scanOf(neverCame);
    const ticket = await files.ticket(scan);
    const answer = await send(at(ticket.url, scan.sha256), bytes, { ...ticket.headers, ...headers });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')]);
    expect(await files.look(scan.sha256)).toBeUndefined();
  });

  test('holds five minutes', async () => {
    const bytes = aPdf('来晚了');
    const { url, headers } = await before(sixMinutes, () => files.ticket(scanOf(bytes)));
    const answer = await send(url, bytes, headers);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
    expect(await files.look(scanOf(bytes).sha256)).toBeUndefined();
  });
});

test('what never came is not there', async () => {
  expect(await files.look('0'.repeat(64))).toBeUndefined();
});

test('a bucket that cannot be read is trouble, and no missing scan', async () => {
  const { client } = await givenBucket();
  await expect(scansInBucket('no-such-bucket', client).look('0'.repeat(64))).rejects.toThrow(/bucket/);
});

describe('a link', () => {
  test.each(['华东机电 2026 采购合同（盖章）.pdf', "it's (1) 100% *final*; a=b.pdf", '𠮷🖋.png'])(
    'gives the bytes out as a file named %s',
    async (name) => {
      const bytes = aPdf(name);
      const answer = await fetch(await files.link(await keep(bytes), name));
      const [, given = ''] =
        /^attachment; filename\*=UTF-8''(\S+)$/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
      expect(given).toMatch(/^[\w!#$&+.^`|~%-]+$/);
      expect(decodeURIComponent(given)).toBe(name);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    },
  );

  test('gives nothing out as a page, under another hash, or after five minutes', async () => {
    const sha256 = await keep(aPdf('只给看的'));
    const link = await files.link(sha256, '合同.pdf');
    expect((await fetch(link)).status).toBe(200);
    const old = await before(sixMinutes, () => files.link(sha256, '合同.pdf'));
    for (const url of [
      link.replace('application%2Foctet-stream', 'text%2Fhtml'),
      link.replace('attachment', 'inline'),
      link.replace(sha256, await keep(aPdf('另一份合同'))),
      old,
    ])
      expect((await fetch(url)).status).toBe(403);
    expect((await send(link, aPdf(), {})).status).toBe(403);
  });
});

test('the pane sends a scan straight into the bucket, and the house finds it genuine there', async () => {
  const { request, token } = await givenDepartment(undefined, files);
  const real = globalThis.fetch;
  globalThis.fetch = async (to, init) =>
    (to as string).startsWith('/') ? request(to as string, init) : real(to, init);
  try {
    const mine = () => token({ oid: staff.he.staffId });
    const server = createServer({ tokens: { token: mine, renew: mine, turnedAway: () => undefined } });
    const bytes = aPdf('何静扫描的合同');
    await server.putScan(scanOf(bytes), new Blob([new Uint8Array(bytes)]));
    const facts = await scanFacts(files, { ...scanOf(bytes), name: '合同.pdf' });
    expect(facts).toEqual({ scan: { isThere: true, isGenuine: true } });
  } finally {
    globalThis.fetch = real;
  }
});
