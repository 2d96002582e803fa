import { mail } from '#functions/outgoing/mail.ts';
import { webhook, type RobotKind } from '#functions/outgoing/webhook.ts';
import { outgoing } from '#functions/schedules/outgoing.ts';
import type { Table } from '#functions/table/client.ts';
import { markSeen, notify, outgoingDue } from '#functions/table/notices.ts';
import { queryItems } from '#functions/table/read.ts';
import { putStaff } from '#functions/table/staff.ts';
import { transact } from '#functions/table/transact.ts';
import { dayAfter } from '#policy/day.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { certificate, givenMailServer, password } from '#given/mail-server.ts';
import { givenRobot, type GroupRobot } from '#given/robot.ts';
import { runSchedule } from '#given/run-schedule.ts';

let table: Table;
let robot: GroupRobot;
beforeEach(async () => {
  table = { ...(await givenEngine()).table, sendsOut: true };
  robot = await givenRobot();
  for (const person of Object.values(staff)) await putStaff(table, person);
});

const at = '2026-03-02T01:00:00.000Z';
const phone = '13900001234';
const told = (staffId: string, kind: 'filing.late' | 'contract.unfiled', day: string): Promise<void> =>
  transact(table, [notify(staffId, { kind, id: 'some-id', of: day, gaps: { name: `云帆机械 ${phone}`, day }, at })]);
const run = (on = table, kind: RobotKind = 'feishu') =>
  runSchedule(outgoing, { table: on, day: '2026-03-02', at, door: webhook({ kind, url: robot.url }) });
const texts = () => robot.heard.map(({ body }) => (body['content'] as { text: string }).text);
const waiting = () => queryItems(table, { index: 'gsi2', partition: outgoingDue, limit: 1_000 });

test('what is new goes out in one message, a line for each person, by its kinds', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  await told('staff-he', 'filing.late', '2026-03-02');
  await told('staff-he', 'contract.unfiled', '2026-03-02');
  await told('staff-zhao', 'filing.late', '2026-03-02');

  expect(await run()).toEqual({ messages: 1, notices: 4 });
  expect(texts()).toEqual([
    '【销售台】有新通知，请到销售台查看：\n何静：合同还没有归档、客户还没有归档（2）\n赵一鸣：客户还没有归档',
  ]);
  expect(await waiting()).toEqual([]);
});

test('no customer and no phone number leaves the house', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  await run();

  expect(texts().join()).not.toMatch(/云帆|\d{5}/);
});

test('a letter says what a robot is sent, and no more', async () => {
  const server = await givenMailServer();
  const [from, to] = ['salesdesk@department.example', 'sales@department.example'];
  const door = mail({ url: server.url, secret: password, from, to, trusted: certificate.cert });
  await told('staff-he', 'filing.late', '2026-03-01');

  expect(await runSchedule(outgoing, { table, day: '2026-03-02', at, door })).toEqual({ messages: 1, notices: 1 });
  expect(server.letters.map(({ body }) => body.trim())).toEqual([
    '【销售台】有新通知，请到销售台查看：\n何静：客户还没有归档',
  ]);
});

test('it goes out once', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  await run();

  expect(await run()).toEqual({ messages: 0, notices: 0 });
  expect(robot.heard).toHaveLength(1);
});

test('what its person has seen before does not go out', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  await transact(table, [markSeen('staff-he', 'filing.late#some-id#2026-03-01', at)]);

  expect(await run()).toEqual({ messages: 0, notices: 0 });
});

test('what a robot does not take waits for the next run', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  robot.answers(200, '{"code":9499,"msg":"too many"}');
  expect(await run()).toEqual({ messages: 0, notices: 0, unsent: 1 });
  expect(await waiting()).toHaveLength(1);

  robot.answers(200, '{"code":0}');
  expect(await run()).toEqual({ messages: 1, notices: 1 });
});

test('broken off after it was sent and before that was kept, it goes out once more: never not at all', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  const reads = 2;
  await expect(run(breakingOff(table, reads))).rejects.toThrow('broken off');
  await run();

  expect(robot.heard).toHaveLength(2);
  expect(await waiting()).toEqual([]);
});

test('a message is no longer than its robot takes', async () => {
  const people = Array.from({ length: 60 }, (_, i) => ({
    staffId: `staff-${i}`,
    name: `${'诸葛'.repeat(15)}${i}`,
    roles: ['assistant' as const],
    hasLeft: false,
  }));
  for (const person of people) await putStaff(table, person);
  await Promise.all(people.map(({ staffId }) => told(staffId, 'filing.late', '2026-03-01')));
  const { messages = 0, notices } = await run(table, 'wecom');

  const sizes = robot.heard.map(({ body }) => Buffer.byteLength((body['text'] as { content: string }).content));
  expect([notices, sizes.length]).toEqual([60, messages]);
  expect([messages > 1, Math.max(...sizes) <= webhook({ kind: 'wecom', url: robot.url }).mostBytes]).toEqual([
    true,
    true,
  ]);
});

test('a run asks the robot for no more than it takes in a minute; the rest goes with the next', async () => {
  for (let i = 0; i < 120; i += 1) await told('staff-he', 'filing.late', dayAfter('2025-06-01', i));
  expect(await run()).toEqual({ messages: 1, notices: 100 });
  expect(await run()).toEqual({ messages: 1, notices: 20 });
});

test('with the door shut nothing is read and nothing sent', async () => {
  await told('staff-he', 'filing.late', '2026-03-01');
  expect(await outgoing.run({ table: breakingOff(table, 0), day: '2026-03-02', at })).toEqual({});
});
