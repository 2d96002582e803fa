import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How a program ended, and all it said. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs node in the project with this environment and nothing of ours: no credentials, no settings of this machine. */
export const runNode = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((settled) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
    const child = execFile(process.execPath, args, { cwd: root, env }, (_, out, err) =>
      settled({ code: child.exitCode ?? 1, said: out + err }),
    );
  });
