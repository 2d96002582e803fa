import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ulid } from 'ulid';
import { ask } from '#given/ask.ts';
import { anotherCard } from '#given/customer.ts';
import { givenFolder } from '#given/folder.ts';
import { running, until } from '#given/process.ts';

const longestMs = 60_000;
const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await until('nothing is left running', () => running(folder).length === 0);
}, longestMs);

const folder = givenFolder();
/** What `npm start` runs, without npm. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly start: string };
};
const [, ...program] = scripts.start.split(' ');

const start = (...args: string[]): ChildProcessByStdio<null, Readable, Readable> => {
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  started.push(child);
  return child;
};

const readyLine = /^Salesdesk is ready: (https:\/\/localhost:\d+\/)$/m;

const urlOf = async (child: ChildProcess): Promise<string> => {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until('it is ready', () => readyLine.test(said) || child.exitCode !== null, 30_000);
  const url = readyLine.exec(said)?.[1];
  if (url === undefined) throw new Error(said);
  return url;
};

const ended = async (child: ReturnType<typeof start>) => {
  const [[code], out, error] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, out, error };
};

test(
  '--help tells the options',
  async () => {
    const { code, out } = await ended(start('--help'));

    expect([code, out]).toEqual([0, expect.stringContaining('--data DIR')]);
  },
  longestMs,
);

test(
  'an unknown option tells the usage and ends with 2',
  async () => {
    const { code, error } = await ended(start('--prot', '4000'));

    expect([code, error]).toEqual([2, expect.stringMatching(/--prot[^]*Usage: npm start/)]);
  },
  longestMs,
);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops everything',
  async (signal) => {
    const dir = join(folder, signal);
    const child = start('--port', '0', '--empty', '--data', dir);
    const url = await urlOf(child);

    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];

    expect([code, running(dir)]).toEqual([0, []]);
    await expect(ask(`${url}health`)).rejects.toThrow('ECONNREFUSED');
  },
  longestMs,
);

test(
  'a second start on the same data is told which process holds it',
  async () => {
    const dir = join(folder, 'held');
    const first = start('--port', '0', '--empty', '--data', dir);
    await urlOf(first);

    const { code, error } = await ended(start('--port', '0', '--empty', '--data', dir));

    expect([code, error.trim()]).toEqual([
      1,
      `${dir} is in use by the Salesdesk that runs as process ${first.pid ?? 0}; stop it, or choose another folder with --data.`,
    ]);
  },
  longestMs,
);

test(
  'after kill -9 the next start takes over, with the workbook and the sign-in as they were',
  async () => {
    const dir = join(folder, 'killed');
    const first = start('--port', '0', '--empty', '--data', dir);
    const url = await urlOf(first);
    await ask(`${url}workbook?book=default`, { method: 'PUT', body: '{"kept":true}' });
    const keys = await ask(`${url}issuer/jwks`);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await until('the engine ends with it', () => running(dir).length === 0);

    const again = await urlOf(start('--port', '0', '--empty', '--data', dir));

    expect((await ask(`${again}workbook?book=default`)).body).toBe('{"kept":true}');
    expect((await ask(`${again}issuer/jwks`)).body).toBe(keys.body);
  },
  longestMs,
);

const reporting = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((mark) =>
  Array.from({ length: 10 }, (_, i) => ({
    id: ulid(),
    verb: 'customer.report',
    basedOn: 0,
    input: { customerId: ulid(), card: anotherCard(`苏州${mark}${'东南西北中春夏秋冬晨'.charAt(i)}精密机械有限公司`) },
  })),
);

const sendTo = async (url: string, path: string, body: unknown): Promise<unknown> => {
  const token = await ask(`${url}issuer/token`, { method: 'POST', body: '{"staffId":"staff-chen"}' });
  const { access_token } = JSON.parse(token.body) as { access_token: string };
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  return JSON.parse((await ask(url + path, { method: 'POST', headers, body: JSON.stringify(body) })).body);
};

const send = async (url: string, commands: unknown[]) =>
  (await sendTo(url, 'commands', { commands })) as { results: { ok: boolean }[] };

test(
  'after kill -9 in mid-send every acknowledged row is there once, and sending again completes the rest',
  async () => {
    const dir = join(folder, 'rows');
    const first = start('--port', '0', '--data', dir);
    const url = await urlOf(first);
    const acknowledged = reporting.map(async (commands) => {
      const { results } = await send(url, commands);
      first.kill('SIGKILL');
      return commands.filter((_, i) => results[i]?.ok).map(({ input }) => input.customerId);
    });
    const sure = (await Promise.allSettled(acknowledged)).flatMap((each) =>
      each.status === 'fulfilled' ? each.value : [],
    );

    const again = await urlOf(start('--port', '0', '--data', dir));
    const { items } = (await sendTo(again, 'customers/read', { ids: sure })) as { items: unknown[] };
    const results = (await Promise.all(reporting.map((commands) => send(again, commands)))).flatMap(
      (sent) => sent.results,
    );

    expect(sure.length).toBeGreaterThan(0);
    expect(sure.length).toBeLessThan(80);
    expect(items).toHaveLength(sure.length);
    expect(results.filter(({ ok }) => ok)).toHaveLength(80);
  },
  longestMs,
);

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'it ends with the npm that started it, even by %s',
  async (signal) => {
    const dir = join(folder, `npm-${signal}`);
    const project = givenFolder();
    const script = `node --import ${import.meta.resolve('tsx')} ${resolve('infra/local/start.ts')}`;
    writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts: { start: script } }));
    const npm = spawn('npm', ['start', '--', '--port', '0', '--empty', '--data', dir], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(npm);
    await urlOf(npm);

    npm.kill(signal);

    await until('nothing is left running', () => running(dir).length === 0);
  },
  longestMs,
);

test(
  'the server fits into 250 MB',
  async () => {
    const child = start('--port', '0', '--data', join(folder, 'memory'));
    const url = await urlOf(child);
    await Promise.all(Array.from({ length: 50 }, () => ask(`${url}openapi.json`)));

    const [own] = running(join(folder, 'memory')).filter(({ pid }) => pid === child.pid);

    expect(own?.residentMb).toBeGreaterThan(20);
    expect(own?.residentMb).toBeLessThan(250);
  },
  longestMs,
);
