import { release } from '#policy/release.ts';
import { mostScanBytes, scanTooLarge } from '#policy/scan.ts';
import { createServer } from '#addin/server.ts';
import type { ServerTrouble } from '#addin/wire.ts';
import { notify } from '#functions/table/notices.ts';
import { transact } from '#functions/table/transact.ts';
import { aCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { ulid } from 'ulid';

const real = globalThis.fetch;
let house: Department;
let requests: string[];

beforeEach(async () => {
  house = await givenDepartment();
  requests = [];
  answerWith((path, init) => house.request(path, init));
});
afterEach(() => {
  globalThis.fetch = real;
});

/** Everything the pane asks goes to the API itself, without a network between. */
const answerWith = (answer: (path: string, init?: RequestInit) => Promise<Response>): void => {
  globalThis.fetch = (path, init) => {
    requests.push(path as string);
    return answer(path as string, init);
  };
};

const spoilt = 'spoilt.token';

/** A server for a person whose first token may be spoilt, and who renews as the test says. */
const serverFor = async (person: Person, { isSpoilt = false, renews = true, own = release } = {}) => {
  const good = await house.token({ oid: staff[person].staffId });
  const seen = { turnedAway: 0, reached: [] as boolean[] };
  const releases: string[] = [];
  const server = createServer({
    tokens: {
      token: () => Promise.resolve(isSpoilt ? spoilt : good),
      renew: () => Promise.resolve(renews ? good : undefined),
      turnedAway: () => (seen.turnedAway += 1),
    },
    onReach: (isReached) => seen.reached.push(isReached),
    onRelease: (houses) => releases.push(houses),
    own,
  });
  return { server, seen, releases };
};

const report = () => ({
  id: ulid(),
  verb: 'customer.report',
  basedOn: 0,
  input: { customerId: ulid(), card: aCard() },
});
const troubleOf = (asked: Promise<unknown>): Promise<ServerTrouble> =>
  asked.then(
    () => Promise.reject(new Error('It was answered.')),
    (error: unknown) => error as ServerTrouble,
  );

test('every call reaches its door', async () => {
  const { server } = await serverFor('chen');
  const command = report();
  const { customerId } = command.input;
  expect((await server.me()).actor.name).toBe('陈晓雯');
  expect((await server.checks([command]))[0]).toMatchObject({ ok: true });
  expect((await server.commands([command]))[0]).toMatchObject({ id: command.id, ok: true });
  expect((await server.read([customerId])).map(({ record }) => record.customerId)).toEqual([customerId]);
  expect((await server.list('mine')).items).toHaveLength(1);
  expect((await server.customer(customerId)).history).toHaveLength(1);
  expect(requests.map((path) => path.split(/[?/]/)[1])).toEqual([
    'me',
    'checks',
    'commands',
    'customers',
    'customers',
    'customers',
  ]);
});

test('notices are asked for and seen', async () => {
  await transact(house.table, [
    notify(staff.chen.staffId, {
      kind: 'customer.transferUndone',
      id: 'some-id',
      of: 2,
      gaps: { name: '云帆机械', owner: '陈晓雯' },
      at: '2026-03-02T01:00:00.000Z',
    }),
  ]);
  const { server } = await serverFor('chen');
  const { items } = await server.notices();
  await server.seeNotices(items.map(({ key }) => key));

  expect((await server.notices()).items).toEqual([]);
  expect((await server.notices(true)).items.map(({ kind }) => kind)).toEqual(['customer.transferUndone']);
});

test('the house is known by its release from its first answer, also from a refusal', async () => {
  const { server, releases } = await serverFor('chen');
  await server.me();
  await troubleOf(server.customer(ulid()));
  expect(releases).toEqual([release, release]);
});

test('what a house behind the pane has not learnt yet is told so, whole or row by row; what it knows it does', async () => {
  const { server } = await serverFor('chen', { own: '99.0.0' });
  const later = { ...report(), input: { ...report().input, later: 1 } };
  const notYet = { 'zh-CN': expect.stringContaining('服务器还是较旧的版本') as string };

  const [known, unknown] = await server.commands([report(), later]);
  expect(known).toMatchObject({ ok: true });
  expect(unknown).toMatchObject({ ok: false, refusal: { kind: 'malformed', says: notYet } });
  expect(await troubleOf(server.list('later' as 'mine'))).toMatchObject({ trouble: 'refused', says: notYet });
});

test('of a house as late as the pane it is never said that it is behind', async () => {
  const { server } = await serverFor('chen');
  expect((await troubleOf(server.list('later' as 'mine'))).says?.['zh-CN']).not.toContain('较旧');
});

test('a token that is not taken is renewed once, unseen', async () => {
  const { server, seen } = await serverFor('chen', { isSpoilt: true });
  expect((await server.me()).actor.name).toBe('陈晓雯');
  expect(seen).toEqual({ turnedAway: 0, reached: [true] });
});

test('where it cannot be renewed the person has to sign in', async () => {
  const { server, seen } = await serverFor('chen', { isSpoilt: true, renews: false });
  expect(await troubleOf(server.me())).toMatchObject({
    trouble: 'signedOut',
    says: { en: expect.stringContaining('sign in') as string },
  });
  expect(seen).toEqual({ turnedAway: 1, reached: [true] });
  expect(requests).toHaveLength(1);
});

test('a person who is not on the list is told so in the policy’s words', async () => {
  const { server } = await serverFor('gone');
  expect(await troubleOf(server.me())).toMatchObject({
    trouble: 'notAllowed',
    says: { 'zh-CN': expect.stringContaining('人员名单') as string },
  });
});

test('what the house will not give is said as the house says it', async () => {
  const { server } = await serverFor('chen');
  expect(await troubleOf(server.customer(ulid()))).toMatchObject({
    trouble: 'refused',
    says: { 'zh-CN': '没有这条记录' },
  });
});

test('a scan that is larger than was said of it is answered in words to act by', async () => {
  const { server } = await serverFor('he');
  const bytes = new Blob([new Uint8Array(mostScanBytes + 1)]);
  const said = { sha256: 'a'.repeat(64), size: 1_024, type: 'application/pdf' } as const;
  expect(await troubleOf(server.putScan(said, bytes))).toMatchObject({ trouble: 'refused', says: scanTooLarge });
});

test.each([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ['an answer cut off half-way', () => Promise.resolve(new Response('{"results": [')), 'offline'],
  ['a gateway that is down', () => Promise.resolve(new Response('Bad gateway', { status: 502 })), 'busy'],
] as const)('%s', async (_, answer, trouble) => {
  answerWith(answer);
  const { server, seen } = await serverFor('chen');
  expect(await troubleOf(server.commands([report()]))).toMatchObject({ trouble, says: undefined });
  expect(seen.reached).toEqual([trouble !== 'offline']);
});
