import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

const VERSION = '1.2.1';
const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** The npm package that carries the engine's program for one kind of machine. */
export const packageFor = (platform: string, arch: string): string => `@dynoxide/${platform}-${arch}`;

const programIn = (name: string): string | undefined => {
  try {
    return require.resolve(`${name}/dynoxide${process.platform === 'win32' ? '.exe' : ''}`);
  } catch {
    return undefined;
  }
};

const install = async (what: string): Promise<void> => {
  const shell = process.platform === 'win32';
  await promisify(execFile)('npm', ['install', '--no-save', '--no-audit', '--no-fund', what], { cwd: root, shell });
};

/** Where to find the engine's program and how to get it where npm did not bring it along. */
export interface ProgramSource {
  readonly name: string;
  readonly find: (name: string) => string | undefined;
  readonly install: (what: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

const here: ProgramSource = {
  name: packageFor(process.platform, process.arch),
  find: programIn,
  install,
  say: (sentence) => console.log(sentence),
};

/** The engine's program; on a machine that npm ci brought none for, it is fetched once. */
export const engineProgram = async ({ name, find, install, say }: ProgramSource = here): Promise<string> => {
  const present = find(name);
  if (present !== undefined) return present;
  say(`The database engine for this machine is missing; fetching ${name}@${VERSION} once.`);
  await install(`${name}@${VERSION}`).catch(() => undefined);
  const fetched = find(name);
  if (fetched !== undefined) return fetched;
  throw new CannotStart(
    `There is no ${name} to be had: set DYNAMODB_ENDPOINT to a DynamoDB Local (or to AWS) and start again.`,
  );
};
