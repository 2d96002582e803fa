import { Template } from 'aws-cdk-lib/assertions';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { someSettings } from './settings.ts';
import { synthesize } from './synth.ts';

const root = resolve(import.meta.dirname, '../..');
const kept = join(tmpdir(), 'salesdesk-synthesized');
const keptMs = 3_600_000;
const longestTurnMs = 180_000;
const lookAgainMs = 100;

type Settings = Parameters<typeof synthesize>[0];

/** The stack with these settings, by everything that it is made from. */
function nameFor(settings: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  const sources = ['addin', 'functions', 'infra'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const file of [...sources.sort(), join(root, 'package-lock.json'), join(root, 'cdk.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** When something was made; undefined where it is not there. */
const madeMs = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

const forget = (): void => {
  for (const name of readdirSync(kept))
    if ((madeMs(join(kept, name)) ?? Infinity) < Date.now() - keptMs)
      rmSync(join(kept, name), { recursive: true, force: true });
};

/** Takes the turn to make something, answering how to give it back; undefined while it is another's, who may have been killed. */
function turnFor(path: string): (() => void) | undefined {
  const lock = `${path}.lock`;
  const giveBack = (): void => rmSync(lock, { recursive: true, force: true });
  if ((madeMs(lock) ?? Infinity) < Date.now() - longestTurnMs) giveBack();
  try {
    mkdirSync(lock);
    return giveBack;
  } catch {
    return undefined;
  }
}

async function make(path: string, settings: Settings): Promise<void> {
  const own = `${path}.${process.pid}`;
  const { code, said } = await synthesize(settings, own);
  if (code !== 0) throw new Error(said);
  writeFileSync(join(own, 'said.txt'), said);
  renameSync(own, path);
  forget();
}

/** A stack, and the folder with everything that would be deployed. */
export interface Synthesized {
  readonly folder: string;
  readonly template: Template;
  /** What was said while it was made. */
  readonly said: string;
}

/** The stack with these settings, synthesized once for the same code: test files that ask for it meanwhile wait for the first. */
export async function synthesized(settings: Settings = someSettings): Promise<Synthesized> {
  mkdirSync(kept, { recursive: true });
  const folder = join(kept, nameFor(settings));
  while (madeMs(folder) === undefined) {
    const giveBack = turnFor(folder);
    if (giveBack === undefined) await wait(lookAgainMs);
    else if (madeMs(folder) === undefined) await make(folder, settings).finally(giveBack);
    else giveBack();
  }
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const template = Template.fromJSON(JSON.parse(textOf('Salesdesk.template.json')) as Record<string, unknown>);
  return { folder, template, said: textOf('said.txt') };
}
