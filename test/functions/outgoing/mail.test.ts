import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { NotTaken } from '#functions/outgoing/door.ts';
import { mail, serverOf } from '#functions/outgoing/mail.ts';
import { certificate, givenMailServer, password, type MailServer } from '#given/mail-server.ts';

const text = '【销售台】有新通知，请到销售台查看：\n陈晓雯：客户还没有归档（2）';
const usual = {
  secret: password,
  from: 'salesdesk@department.example',
  to: 'sales@department.example',
  trusted: certificate.cert,
};
const sending = ({ url }: Pick<MailServer, 'url'>, otherwise: object = {}, said = text): Promise<void> =>
  mail({ url, ...usual, ...otherwise }).send(said);
const told = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => 'taken',
    (error: unknown) => error,
  );

test.each([
  ['over TLS', { secure: true }],
  ['over STARTTLS', {}],
])('a letter goes %s to the one address, by password', async (_, options) => {
  const server = await givenMailServer(options);
  await sending(server);

  const [letter] = server.letters;
  expect(letter).toMatchObject({ from: usual.from, to: [usual.to], isSecret: true });
  expect(letter?.body.replaceAll('\r\n', '\n').trim()).toBe(text);
  const headers = Object.fromEntries(letter?.headers ?? []);
  expect(headers).toMatchObject({
    from: usual.from,
    to: usual.to,
    subject: '【销售台】有新通知',
    'auto-submitted': 'auto-generated',
  });
  expect(server.passwords).toEqual([password]);
});

test.each([
  ['offers no STARTTLS', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true }, {}],
  ['cannot show whose it is', { secure: true }, { trusted: undefined }],
  ['cannot show whose it is after STARTTLS', {}, { trusted: undefined }],
])('a server that %s is told neither password nor letter', async (_, options, otherwise) => {
  const server = await givenMailServer(options);
  expect(await told(sending(server, otherwise))).toBeInstanceOf(NotTaken);
  expect([server.passwords, server.letters]).toEqual([[], []]);
});

test('why it was not taken is said by codes, and by nothing that opens the door', async () => {
  const server = await givenMailServer();
  const refusals = [
    await told(sending(server, { secret: 'wrong' })),
    await told(sending(server, { to: 'nobody@department.example' })),
    await told(sending({ url: 'smtps://robot@localhost:1' })),
  ];
  expect(refusals.map(String)).toEqual([
    'NotTaken: The mail server did not take it: ["EAUTH",535]',
    'NotTaken: The mail server did not take it: ["EENVELOPE",550]',
    'NotTaken: The mail server did not take it: ["ESOCKET",null]',
  ]);
  expect(server.letters).toEqual([]);
});

test.each([
  ['says nothing', 'smtp'],
  ['never ends the handshake', 'smtps'],
  ['greets a letter at a time', 'dripping'],
])('a server that %s is waited for no longer than patience lasts', async (_, kind) => {
  const held: Socket[] = [];
  const deaf = createServer((socket) => {
    held.push(socket.on('error', () => undefined));
    if (kind !== 'dripping') return;
    const drip = setInterval(() => socket.write('2'), 20);
    socket.on('close', () => {
      clearInterval(drip);
    });
  });
  deaf.listen(0, 'localhost');
  await once(deaf, 'listening');
  const { port } = deaf.address() as AddressInfo;
  const url = `${kind === 'smtps' ? 'smtps' : 'smtp'}://localhost:${port}`;

  expect(String(await told(sending({ url }, { patienceMs: 200 })))).toMatch(/^NotTaken: .*EABORT/);
  for (const socket of held) socket.destroy();
  deaf.close();
});

test('a server that takes the whole letter and never says so has not taken it', async () => {
  const server = await givenMailServer({ onData: (stream) => void stream.resume() });
  expect(String(await told(sending(server, { patienceMs: 500 })))).toMatch(/^NotTaken: .*EABORT/);
});

test('nothing that is said becomes a header, an address or a second letter', async () => {
  const server = await givenMailServer();
  const sly = '甲\r\nBcc: spy@elsewhere.example\r\n\r\n.\r\nMAIL FROM:<spy@elsewhere.example>\r\n..\r\n.';
  await sending(server, {}, sly);
  for (const slip of ['\r\nBcc: spy@elsewhere.example', '\nRCPT TO:<spy@elsewhere.example>', ', spy@elsewhere.example'])
    for (const name of ['from', 'to'] as const) await told(sending(server, { [name]: usual[name] + slip }));

  expect(server.letters[0]?.body.replace(/\s+$/, '')).toBe(sly);
  for (const { to, headers } of server.letters) {
    expect(to).toEqual([usual.to]);
    expect([headers.has('bcc'), headers.has('cc'), headers.get('to')]).toEqual([false, false, usual.to]);
  }
});

test.each([
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, isSecret: true, user: '' }],
  [
    'smtp://a@b.example@mail.example.com:2525/',
    { host: 'mail.example.com', port: 2525, isSecret: false, user: 'a@b.example' },
  ],
  ['smtps://robot:password@mail.example.com', undefined],
  ['smtps://mail.example.com/?tls.rejectUnauthorized=false', undefined],
  ['smtps://mail.example.com/path', undefined],
  ['smtps://%zz@mail.example.com', undefined],
  ['smtps://', undefined],
  ['https://mail.example.com', undefined],
  ['mail.example.com', undefined],
])('%s is a server’s address: %j', (address, server) => {
  expect(serverOf(address)).toEqual(server);
});
