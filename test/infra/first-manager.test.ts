import { join } from 'node:path';
import type { Table } from '#functions/table/client.ts';
import { isUnbroken } from '#functions/table/entries.ts';
import { history } from '#functions/table/records.ts';
import { getAtWork, listStaff, putStaff } from '#functions/table/staff.ts';
import { enterFirst } from '#infra/first-manager/enter.ts';
import { givenEngine } from '#given/engine.ts';
import { givenFolder } from '#given/folder.ts';
import { runNode } from '#given/run-node.ts';
import { aColleague } from '#given/staff.ts';

const longestMs = 60_000;
const id = '8f3a6d0e-1f0b-4a7e-9c4a-0a5d3c1b2e4f';
const another = '0b6d1c52-7a7e-4f0e-8a53-6f5f6f0a9d11';

const run = (args: readonly string[], environment = {}) =>
  runNode(['--import', 'tsx', 'infra/first-manager.ts', ...args], environment);

let table: Table;
let endpoint: string;
const enter = (staffId: string, name: string, ...more: readonly string[]) =>
  run(['--id', staffId, '--name', name, '--table', table.name, ...more], { DYNAMODB_ENDPOINT: endpoint });

beforeEach(async () => {
  ({ table, endpoint } = await givenEngine());
});

test(
  'on an empty staff list the one person is manager, and superior where it is said so, by an act of the house',
  async () => {
    expect(await enter(id.toUpperCase(), ' 李建国 ', '--superior')).toEqual({
      code: 0,
      said: `${id},李建国,manager superior\n`,
    });
    expect(await getAtWork(table, id, '2026-03-02')).toMatchObject({
      staff: { name: '李建国', roles: ['manager', 'superior'], hasLeft: false, revision: 1 },
    });
    const entries = await history(table, 'staff', id);
    expect(entries).toMatchObject([{ verb: 'staff.enter', actorId: 'house', changes: { staffId: id } }]);
    expect(isUnbroken(entries)).toBe(true);
  },
  longestMs,
);

const occupied = {
  code: 2,
  said: 'Somebody is on the staff list already 人员名单上已有人; a manager enters the others 其他人由经理登记\n',
};

test(
  'a list with anybody on it is refused, however they came there',
  async () => {
    await putStaff(table, { staffId: 'staff-gone', name: '周凯', roles: ['salesperson'], hasLeft: true });
    expect(await enter(id, '李建国')).toEqual(occupied);
    expect(await listStaff(table)).toHaveLength(1);
  },
  longestMs,
);

test('of two who try at once one is the first', async () => {
  const ended = await Promise.allSettled(
    ['staff-li', 'staff-he'].map((staffId) => enterFirst(table, aColleague({ staffId }))),
  );
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await listStaff(table)).toHaveLength(1);
});

test(
  'whoever was entered by mistake makes room for the right person, while nobody else is there',
  async () => {
    await enter(another, '何平');
    expect(await enter(id, '李建国', '--instead-of', id)).toEqual(occupied);
    expect((await enter(id, '李建国', '--instead-of', another.toUpperCase())).code).toBe(0);
    const listed = (await listStaff(table)).map(({ staffId, hasLeft }) => [staffId, hasLeft]);
    expect(listed).toEqual([
      [another, true],
      [id, false],
    ]);
    const told = await history(table, 'staff', another);
    expect(told.map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['staff.enter', 'house'],
      ['staff.leave', 'house'],
    ]);
    expect(isUnbroken(told)).toBe(true);
    await expect(enterFirst(table, aColleague({ staffId: id }), id)).rejects.toThrow('already');
    await enterFirst(table, aColleague({ staffId: 'staff-he' }), id);
    expect((await listStaff(table)).filter(({ hasLeft }) => !hasLeft)).toMatchObject([{ staffId: 'staff-he' }]);
  },
  longestMs,
);

test('nobody makes room who did not come first, and whoever is named stays as they were', async () => {
  await putStaff(table, aColleague({ staffId: 'staff-zhou' }));
  for (const [staffId, insteadOf] of [
    ['staff-he', 'staff-zhou'],
    ['staff-he', 'staff-li'],
    ['staff-zhou', 'staff-zhou'],
  ] as const)
    await expect(enterFirst(table, aColleague({ staffId }), insteadOf)).rejects.toThrow();
  expect(await listStaff(table)).toMatchObject([{ staffId: 'staff-zhou', hasLeft: false, revision: 1 }]);
});

test(
  'a data folder of this machine is made where there is none',
  async () => {
    const folder = join(givenFolder(), 'department');
    expect((await run(['--id', id, '--name', '李建国', '--data', folder])).code).toBe(0);
    expect((await run(['--id', another, '--name', '何平', '--data', folder])).code).toBe(2);
  },
  longestMs,
);

test.each<[string, readonly string[], string]>([
  [
    'a sign-in name in place of the id',
    ['--id', 'li@example.cn', '--name', '李建国'],
    '--id li@example.cn: not an object id',
  ],
  ['no id', ['--name', '李建国'], 'not an object id'],
  ['no name', ['--id', id], 'not a name'],
  ['a name of spaces', ['--id', id, '--name', '\u3000'], 'not a name'],
  ['a name that is too long', ['--id', id, '--name', '李'.repeat(41)], 'not a name'],
  ['an option there is none of', ['--id', id, '--name', '李建国', '--admin'], '--admin'],
])(
  '%s is said in a sentence',
  async (_, args, sentence) => {
    const { code, said } = await run(args);
    expect([code, said.trim().split('\n')]).toEqual([2, [expect.stringContaining(sentence)]]);
  },
  longestMs,
);
