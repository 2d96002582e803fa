import { jest } from '@jest/globals';
import { routes } from '#functions/http/routes.ts';
import { putStaff } from '#functions/table/staff.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { badTokens, type Bad } from './bad-tokens.ts';
import { audience, claimsOf, es, issuer, keysNamed, now, rs, tokenOf, type Keys } from './directory.ts';
import { json, listening, passingOn, type Answering, type Listening } from './listening.ts';

/** As much of what the HTTP API hands to the function as it reads. */
interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly said: string;
  readonly kind: string | undefined;
  readonly staffId: string | undefined;
}

type Handler = (event: unknown) => Promise<{ readonly statusCode: number; readonly body: string }>;

const { staffId: oid } = staff.chen;
const keys = keysNamed('first');
const others = keysNamed('others');
let keyServer: Listening;
let canary: Listening;
let engine: Listening;
let handler: Handler;
let bad: Bad;

/** The very function that runs in the cloud, with its keys and its table at addresses of this machine. */
beforeAll(async () => {
  const { table, endpoint } = await givenEngine();
  for (const person of [staff.chen, staff.gone]) await putStaff(table, person);
  keyServer = await listening(json({ keys: keys.published }));
  canary = await listening(json({ keys: others.published }));
  engine = await listening(passingOn(endpoint));
  Object.assign(process.env, {
    TABLE_NAME: table.name,
    SCANS_BUCKET: 'scans',
    TOKEN_ISSUER: issuer,
    TOKEN_AUDIENCE: audience,
    TOKEN_KEYS_URL: `${keyServer.url}discovery/v2.0/keys`,
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  // It notes each request.
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  ({ handler } = (await import('#functions/http/handler.ts')) as unknown as { handler: Handler });
  bad = badTokens({ keys, others, oid, canary: `${canary.url}keys` });
});

async function call({
  method = 'GET',
  path = '/me',
  query = '',
  headers = {},
  cookies = [],
  body,
}: Call): Promise<Answered> {
  const { statusCode: status, body: said } = await handler({
    version: '2.0',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.example', ...headers },
    cookies,
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
    requestContext: { http: { method, path }, domainName: 'api.example' },
  });
  const { refusal, actor } = JSON.parse(said) as { refusal?: { kind: string }; actor?: { staffId: string } };
  return { status, said, kind: refusal?.kind, staffId: actor?.staffId };
}

const signedIn = (token: string, more: Call = {}): Promise<Answered> =>
  call({ ...more, headers: { authorization: `Bearer ${token}`, ...more.headers } });
const good = (by: Keys = keys, changes: object = {}): string =>
  tokenOf({ alg: 'RS256', typ: 'JWT', kid: by.kid }, claimsOf(oid, changes), rs(by.rsa.privateKey));
const isIn = { status: 200, staffId: oid };
const isOut = { status: 401, kind: 'unsigned', staffId: undefined };

const minutes = 60_000;
/** From now on it is so late; only the clock stands, nothing else waits. */
const itIs = (at: number): void =>
  void jest.useFakeTimers({
    now: at,
    doNotFake: [
      ...(['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'hrtime'] as const),
    ],
  });

describe('a token of the directory for somebody on the staff list is taken', () => {
  const wellMade: Readonly<Record<string, () => string>> = {
    'signed with RSA': () => good(),
    'signed with P-256': () => tokenOf({ alg: 'ES256', kid: `${keys.kid}-ec` }, claimsOf(oid), es(keys.ec.privateKey)),
    'for several audiences, this house among them': () => good(keys, { aud: ['another', audience] }),
    'with claims nobody here reads': () => good(keys, { roles: ['manager'], groups: ['x'], name: '<script>' }),
    'without the time of its making': () => good(keys, { iat: undefined, nbf: undefined }),
    'in its last minute': () => good(keys, { exp: now() + 60 }),
    'as long as one may be': () => good(keys, { more: 'x'.repeat(5_000) }),
  };
  test.each(Object.entries(wellMade))('%s', async (_, token) => {
    expect(await signedIn(token())).toMatchObject(isIn);
  });

  test('what it says of roles is not read: they come from the staff list', async () => {
    const { said } = await signedIn(good(keys, { roles: ['manager'], actor: { roles: ['manager'] } }));
    expect(JSON.parse(said)).toMatchObject({ actor: { roles: ['salesperson'] } });
  });
});

describe('a token that is not the directory’s, not for this house or not of this hour opens nothing', () => {
  test('there are more than two hundred of them', () => {
    expect(Object.keys(bad).length).toBeGreaterThan(250);
  });

  test('each is refused with 401, and not one item is read for it', async () => {
    const before = engine.asked();
    const letIn: string[] = [];
    for (const [what, authorization] of Object.entries(bad)) {
      const { status, kind, said } = await call({ headers: { authorization } });
      if (status !== 401 || kind !== 'unsigned') letIn.push(`${what}: ${status} ${said.slice(0, 200)}`);
    }
    expect(letIn).toEqual([]);
    expect(engine.asked() - before).toBe(0);
  });

  test('no address that a token names is ever asked for a key', () => {
    expect(canary.asked()).toBe(0);
  });

  test.each(routes.map(({ method, path }) => [method.toUpperCase(), path] as const))(
    'nor does %s %s answer without one',
    async (method, path) => {
      const before = engine.asked();
      const authorization = bad['own key, kid "first"'] ?? '';
      for (const headers of [{}, { authorization }])
        expect(await call({ method, path, headers, ...(method === 'POST' ? { body: '{}' } : {}) })).toMatchObject(
          isOut,
        );
      expect(engine.asked() - before).toBe(0);
    },
  );

  test.each<readonly [string, (token: string) => Call]>([
    ['the address', (token) => ({ query: `access_token=${token}&token=${token}&authorization=Bearer%20${token}` })],
    ['a cookie', (token) => ({ cookies: [`access_token=${token}`, `authorization=Bearer ${token}`] })],
    [
      'a header of another name',
      (token) => ({ headers: { 'x-authorization': `Bearer ${token}`, 'x-ms-token-aad-access-token': token } }),
    ],
    ['a proxy’s header', (token) => ({ headers: { 'proxy-authorization': `Bearer ${token}` } })],
    [
      'the body',
      (token) => ({ method: 'POST', path: '/commands', body: JSON.stringify({ access_token: token, commands: [{}] }) }),
    ],
  ])('a good token in %s is not looked for', async (_, where) => {
    expect(await call(where(good()))).toMatchObject(isOut);
  });

  test.each(['__proto__', 'constructor', 'toString', 'staff-nobody', staff.gone.staffId, '#', 'claim#code#x'])(
    'a good token of %s, who is not on the staff list, is refused with 403 (GN-1)',
    async (stranger) => {
      const { status, said } = await signedIn(good(keys, { oid: stranger }));
      expect([status, said.includes('GN-1')]).toEqual([403, true]);
    },
  );
});

describe('when the directory changes its keys', () => {
  const second = keysNamed('second');
  const begun = Date.now() + 60 * minutes;
  beforeAll(() => itIs(begun));
  afterAll(() => {
    jest.useRealTimers();
    keyServer.answers(json({ keys: keys.published }));
  });

  test('a key under a new name is looked for once the last look is half a minute old, and not at every call', async () => {
    expect(await signedIn(good())).toMatchObject(isIn);
    keyServer.answers(json({ keys: [...keys.published, ...second.published] }));
    const before = keyServer.asked();
    itIs(begun + 10_000);
    for (let i = 0; i < 20; i += 1) expect(await signedIn(good(second))).toMatchObject(isOut);
    expect(keyServer.asked() - before).toBe(0);
    itIs(begun + 31_000);
    expect(await signedIn(good(second))).toMatchObject(isIn);
    expect(await signedIn(good())).toMatchObject(isIn);
    expect(keyServer.asked() - before).toBe(1);
  });

  test('a key that is gone opens nothing after ten minutes, though it opened before', async () => {
    keyServer.answers(json({ keys: second.published }));
    itIs(begun + 5 * minutes);
    expect(await signedIn(good())).toMatchObject(isIn);
    itIs(begun + 11 * minutes);
    expect(await signedIn(good())).toMatchObject(isOut);
    expect(await signedIn(good(second))).toMatchObject(isIn);
  });

  test('another key under the name of the old one: tokens of the old are refused', async () => {
    const replaced = keysNamed('second');
    keyServer.answers(json({ keys: replaced.published }));
    itIs(begun + 22 * minutes);
    expect(await signedIn(good(second))).toMatchObject(isOut);
    expect(await signedIn(good(replaced))).toMatchObject(isIn);
  });
});

describe('when the keys cannot be had, nobody is let in, and it is said that it is not the sign-in', () => {
  const unheard = { status: 503, kind: 'busy', staffId: undefined };
  const inFull = AbortSignal.timeout.bind(AbortSignal);
  const faults: Readonly<Record<string, Answering>> = {
    'an error of the server': json({ error: 'x' }, 500),
    'a refusal': json({}, 403),
    'nothing there': json({}, 404),
    'a page in place of keys': (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Maintenance</body></html>'),
    'a redirect, even to good keys': (response) => response.writeHead(302, { location: `${canary.url}keys` }).end(),
    'an empty answer': (response) => response.writeHead(200).end(),
    'half an answer': (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ keys: keys.published }).slice(0, -9)),
    'a connection that breaks': (response) => response.destroy(),
    'a list in place of a set': json(keys.published),
    null: json(null),
    'keys that are none': json({ keys: 'none' }),
    'no answer at all': () => undefined,
    'an answer without an end': (response) => {
      const more = setInterval(() => response.write(' '.repeat(65_536)), 20);
      response.on('close', () => clearInterval(more));
    },
  };
  let at = Date.now() + 600 * minutes;
  /** Far enough on for every key that is known to be asked for again. */
  const later = () => itIs((at += 11 * minutes));
  // A function waits five seconds for keys; here a quarter of that.
  beforeAll(() => void (AbortSignal.timeout = (ms) => inFull(ms / 4)));
  afterAll(() => {
    AbortSignal.timeout = inFull;
    jest.useRealTimers();
  });

  test.each(Object.entries(faults))(
    '%s: closed for good and bad tokens alike, and open again afterwards',
    async (_, how) => {
      later();
      keyServer.answers(how);
      const before = engine.asked();
      const shut = await Promise.all([
        signedIn(good()),
        signedIn(bad['own key, no kid']?.slice('Bearer '.length) ?? ''),
      ]);
      expect(shut).toMatchObject([unheard, unheard]);
      expect(engine.asked() - before).toBe(0);
      keyServer.answers(json({ keys: keys.published }));
      expect(await signedIn(good())).toMatchObject(isIn);
    },
  );

  test('nobody listens there', async () => {
    later();
    await keyServer.close();
    expect(await signedIn(good())).toMatchObject(unheard);
    await keyServer.open();
    expect(await signedIn(good())).toMatchObject(isIn);
  });

  test('an empty set, or one of keys for other things, lets nobody in', async () => {
    const [rsa] = keys.published;
    for (const set of [
      [],
      [{ ...rsa, use: 'enc' }],
      [{ ...rsa, key_ops: ['encrypt'] }],
      [{ kid: keys.kid }],
      [null],
      others.published,
    ]) {
      later();
      keyServer.answers(json({ keys: set }));
      const { status } = await signedIn(good());
      expect([JSON.stringify(set).slice(0, 80), [401, 503].includes(status)]).toEqual([expect.anything(), true]);
    }
  });

  test('the key is found among ten thousand', async () => {
    later();
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...others.published[0], kid: `k${i}` }));
    keyServer.answers(json({ keys: [...many, ...keys.published] }));
    expect(await signedIn(good())).toMatchObject(isIn);
  });

  test('nobody was asked but the directory', () => {
    expect(canary.asked()).toBe(0);
  });
});
