import { execFileSync } from 'node:child_process';
import { NotTaken } from '#functions/outgoing/door.ts';
import { robotKinds, webhook } from '#functions/outgoing/webhook.ts';
import { givenRobot } from '#given/robot.ts';

const now = () => Date.parse('2026-03-02T01:00:00.500Z');
const text = '陈晓雯：客户还没有归档';

test.each([
  ['wecom', { msgtype: 'text', text: { content: text } }],
  ['dingtalk', { msgtype: 'text', text: { content: text } }],
  ['feishu', { msg_type: 'text', content: { text } }],
] as const)('%s is sent a text in its own shape', async (kind, body) => {
  const robot = await givenRobot();
  await webhook({ kind, url: robot.url, now }).send(text);

  expect(robot.heard.map((each) => each.body)).toEqual([body]);
  expect([...(robot.heard[0]?.query ?? [])]).toEqual([['key', 'secret-key']]);
  expect(robot.heard[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
});

/** The signature as OpenSSL reckons it. */
const signature = (key: string, content: string): string =>
  execFileSync(
    'openssl',
    ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${Buffer.from(key).toString('hex')}`, '-binary'],
    {
      input: content,
    },
  ).toString('base64');

test('钉钉 finds time and signature in the address', async () => {
  const robot = await givenRobot();
  await webhook({ kind: 'dingtalk', url: robot.url, secret: 'SEC&+=', now }).send(text);

  const [{ query } = { query: new URLSearchParams() }] = robot.heard;
  expect(Object.fromEntries(query)).toEqual({
    key: 'secret-key',
    timestamp: '1772413200500',
    sign: signature('SEC&+=', '1772413200500\nSEC&+='),
  });
});

test('飞书 finds time and signature in the body', async () => {
  const robot = await givenRobot();
  await webhook({ kind: 'feishu', url: robot.url, secret: 'its secret', now }).send(text);

  expect(robot.heard.map(({ body }) => body)).toEqual([
    {
      timestamp: '1772413200',
      sign: signature('1772413200\nits secret', ''),
      msg_type: 'text',
      content: { text },
    },
  ]);
});

test.each([
  ['an error of its own', 200, '{"errcode":93000,"errmsg":"invalid webhook url","code":19021,"msg":"sign match fail"}'],
  ['a status', 502, '{"errcode":0,"code":0}'],
  ['a page', 200, '<html>'],
  ['nothing', 200, ''],
  ['an answer that does not say', 200, '{}'],
])('a robot that answers with %s has not taken it', async (_, status, body) => {
  const robot = await givenRobot();
  robot.answers(status, body);
  for (const kind of robotKinds)
    await expect(webhook({ kind, url: robot.url, now }).send(text)).rejects.toThrow(NotTaken);
});

test('a robot that sends elsewhere is not followed', async () => {
  const [robot, other] = [await givenRobot(), await givenRobot()];
  robot.answers(307, '', { location: other.url });
  await expect(webhook({ kind: 'wecom', url: robot.url, now }).send(text)).rejects.toThrow(NotTaken);
  expect(other.heard).toEqual([]);
});

test('why it was not taken tells neither the address nor the secret', async () => {
  const robot = await givenRobot();
  robot.answers(200, `{"errcode":1,"errmsg":${JSON.stringify('x'.repeat(5_000))}}`);
  const failure = await webhook({ kind: 'dingtalk', url: robot.url, secret: 'SEC', now }).send(text).catch(String);
  const silence = await webhook({ kind: 'dingtalk', url: 'http://127.0.0.1:1/?key=secret-key', secret: 'SEC' })
    .send(text)
    .catch(String);

  for (const said of [failure, silence]) {
    expect(said).toMatch(/^NotTaken: The group robot /);
    expect(said).not.toMatch(/secret-key|SEC|127\.0\.0\.1/);
    expect(String(said).length).toBeLessThan(300);
  }
});
