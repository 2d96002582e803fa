import { runNode } from '#given/run-node.ts';

const event = (headers: object) => ({
  version: '2.0',
  rawPath: '/health',
  rawQueryString: '',
  headers: { host: 'salesdesk.example.cn', ...headers },
  requestContext: { requestId: 'JKJaXmPLvHcESHA=', http: { method: 'GET', path: '/health' } },
  isBase64Encoded: false,
});

/** The handler called once in a process of its own, as Lambda does. */
const call = (headers: object) =>
  runNode(
    [
      '--no-warnings',
      '--import',
      'tsx',
      '-e',
      `import('./functions/http/handler.ts').then(({ handler }) => handler(${JSON.stringify(event(headers))}, {})).then(({ statusCode }) => console.log(statusCode))`,
    ],
    {
      TABLE_NAME: 'salesdesk',
      SCANS_BUCKET: 'scans',
      TOKEN_ISSUER: 'https://issuer.example.cn/',
      TOKEN_AUDIENCE: 'api',
      TOKEN_KEYS_URL: 'https://issuer.example.cn/keys',
      AWS_REGION: 'local',
    },
  );

test('each request is noted with the way that it came, and the number it has in the API’s own log', async () => {
  const { said } = await call({ 'x-forwarded-for': '203.0.113.7, 64.252.1.9', authorization: 'Bearer secret' });
  expect(said.replace(/\s+/g, ' ')).toBe(
    "{ requestId: 'JKJaXmPLvHcESHA=', forwardedFor: '203.0.113.7, 64.252.1.9' } 200 ",
  );
});

test('one that did not say is answered all the same', async () => {
  const { code, said } = await call({});
  expect([code, said]).toEqual([0, "{ requestId: 'JKJaXmPLvHcESHA=', forwardedFor: undefined }\n200\n"]);
});
