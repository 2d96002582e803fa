import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leash } from '#infra/local/leash.ts';
import { givenFolder } from '#given/folder.ts';
import { running, until } from '#given/process.ts';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A program that tells its own process id and then stays. */
const staying = (file: string) => ['sh', ['-c', `echo $$ > '${file}'; exec sleep 60`]] as const;

const pidIn = async (file: string): Promise<number> => {
  await until('the program runs', () => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
  return Number(readFileSync(file, 'utf8'));
};

test('what is on the leash ends when it is stopped', async () => {
  const file = join(givenFolder(), 'pid');
  const program = leash(...staying(file));
  const pid = await pidIn(file);

  await program.stop();

  expect(isRunning(pid)).toBe(false);
});

test.each(['SIGKILL', 'SIGTERM'] as const)('what is on the leash ends when its parent gets %s', async (signal) => {
  const file = join(givenFolder(), 'pid');
  const script = `import { leash } from '#infra/local/leash.ts'; leash(...${JSON.stringify(staying(file))});`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: 'inherit',
  });
  const pid = await pidIn(file);

  parent.kill(signal);
  await once(parent, 'exit');

  await until('the program ends', () => !isRunning(pid));
  await until('so does the shell that held it', () => running(file).length === 0);
});

test('what it said before it failed is kept', async () => {
  const program = leash('sh', ['-c', 'echo no such thing >&2; exit 3']);
  const [code] = (await once(program.child, 'close')) as [number];

  expect({ code, words: program.lastWords() }).toEqual({ code: 3, words: 'no such thing' });
});
