import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ulid } from 'ulid';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { ask } from '#given/ask.ts';
import { aCompany } from '#given/many.ts';
import { until } from '#given/process.ts';
import type { Figure } from './figure.ts';
import { inFolder } from './folder.ts';

const patienceMs = 60_000;
const [batches, batchSize] = [6, 100];
const salesperson = demoStaff.find(({ roles }) => roles.includes('salesperson'))?.staffId;

async function urlOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ready = () => /is ready: (\S+)/.exec(said)?.[1];
  await until('the server is ready', () => ready() !== undefined, patienceMs);
  return ready() ?? '';
}

/** What a day's work leaves in the memory: some hundred reports, checked and stored, and the pages. */
async function work(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const sign = await ask(`${url}issuer/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ staffId: salesperson }),
  });
  const { access_token: token } = JSON.parse(sign.body) as { access_token: string };
  const authorization = `Bearer ${token}`;
  for (let batch = 0; batch < batches; batch += 1) {
    const commands = Array.from({ length: batchSize }, (_, i) => ({
      id: ulid(),
      verb: 'customer.report',
      basedOn: 0,
      input: { customerId: ulid(), card: aCompany(batch * batchSize + i) },
    }));
    const sent = { method: 'POST', headers: { ...headers, authorization }, body: JSON.stringify({ commands }) };
    const { status } = await ask(`${url}commands`, sent);
    if (status !== 200) throw new Error(`/commands answered ${status}.`);
    for (const page of ['', 'pane/', 'openapi.json']) await ask(`${url}${page}`);
  }
}

interface Resident {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
  readonly line: string;
}

const residents = (): Resident[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((text) => {
      const [, pid, parent, kilobytes, line = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(text) ?? [];
      return pid === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(parent), megabytes: Number(kilobytes) / 1024, line }];
    });

const below = (all: readonly Resident[], top: number): Resident[] =>
  all.filter(({ parent }) => parent === top).flatMap((one) => [one, ...below(all, one.pid)]);

/** Megabytes that `npm start` holds after some hundred reports: the server with its engine, and npm and shells around it. */
export const benchMemory = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const npm = spawn('npm', ['start', '--', '--port', '0', '--data', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(npm, 'exit');
    try {
      await work(await urlOf(npm));
      const all = residents();
      const whole = [...all.filter(({ pid }) => pid === npm.pid), ...below(all, npm.pid ?? 0)];
      const server = whole.filter(({ line }) => /start\.ts|dynoxide/.test(line) && !/^(npm|sh) /.test(line));
      const sum = (some: readonly Resident[]) => some.reduce((total, { megabytes }) => total + megabytes, 0);
      return [
        { name: 'memory of the server with its engine', value: sum(server), unit: 'MB', aim: '< 250' },
        { name: 'memory of npm start, npm itself included', value: sum(whole), unit: 'MB' },
      ];
    } finally {
      npm.kill();
      await ended;
    }
  });
