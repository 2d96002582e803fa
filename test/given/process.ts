import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of this machine, as `ps` shows it. */
export interface Running {
  readonly pid: number;
  readonly name: string;
  readonly line: string;
  readonly residentMb: number;
}

/** The processes whose command line has this text. */
export const running = (text: string): Running[] =>
  execFileSync('ps', ['-eo', 'pid=,rss=,comm=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .map((found) => found ?? [])
    .map(([, pid, kb, name = '', line = '']) => ({ pid: Number(pid), name, line, residentMb: Number(kb) / 1024 }))
    .filter(({ line }) => line.includes(text));

/** Waits until something holds, and says what did not when it never does. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>, withinMs = 8_000): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (await holds()) return;
    await sleep(25);
  }
  throw new Error(`Never: ${what}`);
};
