import { doorFrom, doorKinds } from '#functions/outgoing/door-from.ts';

const url = 'https://robot.example/send?key=1';
const letters = {
  OUTGOING_KIND: 'mail',
  OUTGOING_URL: 'smtps://robot@mail.example.com',
  OUTGOING_SECRET: 'pässword',
  OUTGOING_FROM: 'salesdesk@department.example',
  OUTGOING_TO: 'sales@department.example',
};

test.each([[{}], [{ OUTGOING_KIND: '', OUTGOING_URL: '' }], [{ PATH: '/bin' }]])(
  'the door is shut unless it is opened',
  (environment) => {
    expect(doorFrom(environment)).toBeUndefined();
  },
);

test.each(doorKinds)('the door opens for %s', (kind) => {
  expect(doorFrom(kind === 'mail' ? letters : { OUTGOING_KIND: kind, OUTGOING_URL: url })).toMatchObject({
    mostBytes: expect.any(Number) as number,
  });
});

const noRobot = 'OUTGOING_URL is not the address of a group robot.';
const noServer = 'OUTGOING_URL is not the address of a mail server, such as smtps://user@mail.example.com.';

test.each<[Record<string, string | undefined>, string]>([
  [
    { OUTGOING_KIND: 'telegram', OUTGOING_URL: url },
    'OUTGOING_KIND cannot be "telegram": it is one of wecom, dingtalk, feishu, mail.',
  ],
  [{ OUTGOING_KIND: 'toString', OUTGOING_URL: url }, 'OUTGOING_KIND cannot be "toString"'],
  [{ OUTGOING_URL: url }, 'OUTGOING_KIND cannot be ""'],
  [{ OUTGOING_KIND: 'wecom' }, noRobot],
  [{ OUTGOING_KIND: 'wecom', OUTGOING_URL: 'file:///etc/passwd' }, noRobot],
  [{ OUTGOING_KIND: 'mail' }, noServer],
  [{ ...letters, OUTGOING_URL: url }, noServer],
  [{ ...letters, OUTGOING_URL: 'smtps://robot:secret@mail.example.com' }, noServer],
  [{ ...letters, OUTGOING_SECRET: '' }, 'OUTGOING_SECRET, the password, is missing.'],
  [{ ...letters, OUTGOING_FROM: undefined }, 'OUTGOING_FROM is not one mail address.'],
  [{ ...letters, OUTGOING_TO: 'sales@department.example\r\nBcc: spy@elsewhere.example' }, 'OUTGOING_TO is not one'],
  [{ ...letters, OUTGOING_TO: 'sales@department.example, spy@elsewhere.example' }, 'OUTGOING_TO is not one'],
])('the door is opened by half in no way: %j', (environment, says) => {
  expect(() => doorFrom(environment)).toThrow(says);
  expect(() => doorFrom(environment)).not.toThrow(/secret@|pässword/);
});
