import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '#infra/local/lock.ts';
import { givenFolder } from '#given/folder.ts';

const deadPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

test('a folder is held by one process, and the refusal names it', () => {
  const dir = givenFolder();
  takeLock(dir);

  expect(() => takeLock(dir)).toThrow(`process ${process.pid}`);
});

test('a folder that was let go can be taken again', () => {
  const dir = givenFolder();
  takeLock(dir)();

  const release = takeLock(dir);
  release();

  expect(readdirSync(dir)).toEqual([]);
});

test('a missing folder is made', () => {
  expect(() => takeLock(join(givenFolder(), 'a', 'b'))).not.toThrow();
});

test.each([
  ['of a process that is gone', async () => `${await deadPid()} 1`],
  ['whose process id belongs to another process by now', () => Promise.resolve(`${process.ppid} 1`)],
  ['that was written by half', () => Promise.resolve('')],
])('a lock %s is taken over', async (_, mark) => {
  const dir = givenFolder();
  writeFileSync(join(dir, 'lock'), await mark());

  takeLock(dir);

  expect(readFileSync(join(dir, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(dir)).toEqual(['lock']);
});
