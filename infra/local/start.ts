import { CannotStart } from './cannot-start.ts';
import { UnknownOption, optionsFrom, usage } from './options.ts';
import { parentOf } from './process-table.ts';

const checkEveryMs = 500;

/** npm does not always pass a signal on, and cannot when it is killed; what it started ends with it all the same. */
const onNpmGone = (end: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const started = above();
  const check = () => {
    if (above() !== started) end();
  };
  setInterval(check, checkEveryMs).unref();
};

const run = async (): Promise<void> => {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) {
    console.log(usage);
    return;
  }
  let stop = (): Promise<void> => Promise.resolve();
  const end = async (code: number): Promise<void> => {
    await stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  onNpmGone(() => void end(0));
  const onLost = (why: string) => {
    console.error(`${why} Salesdesk stops.`);
    void end(1);
  };
  // What it takes to run is read only where it runs: help and a mistyped option are answered at once.
  const { startLocal } = await import('./local.ts');
  const local = await startLocal({ ...options, onLost });
  stop = local.stop;
  console.log(`Salesdesk is ready: ${local.url}`);
};

const tell = (error: unknown): void => {
  if (error instanceof UnknownOption) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
};

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
await run().catch(tell);
