import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { engineProgram } from './engine-program.ts';
import { freePort } from './free-port.ts';
import { type Leashed, leash } from './leash.ts';

/** The embedded DynamoDB: its address, until it is stopped. */
export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** The file everything is kept in; undefined keeps it in memory. */
  readonly file?: string | undefined;
  /** Told once when the engine is gone for good and what it held in memory with it. */
  readonly onLost?: (why: string) => void;
}

const addressOf = (port: number): string => `http://127.0.0.1:${port}`;

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

const isGone = ({ child }: Leashed): boolean => child.exitCode !== null || child.signalCode !== null;

const startWithin = 10_000;

/** Waits for the first answer; false when the process ended or stayed silent. */
const isUp = async (engine: Leashed, endpoint: string): Promise<boolean> => {
  const deadline = Date.now() + startWithin;
  while (Date.now() < deadline && !isGone(engine)) {
    if (await answers(endpoint)) return !isGone(engine);
    await sleep(10);
  }
  return false;
};

interface Launched {
  readonly engine: Leashed;
  readonly port: number;
}

/** Tried again, since another program can take a free port in the moment before the engine does. */
const launch = async (choosePort: () => Promise<number>, file: string | undefined, tries = 3): Promise<Launched> => {
  const port = await choosePort();
  const kept = file === undefined ? [] : ['--db-path', file];
  const engine = leash(await engineProgram(), ['--port', String(port), ...kept]);
  if (await isUp(engine, addressOf(port))) return { engine, port };
  await engine.stop();
  if (tries > 1) return launch(choosePort, file, tries - 1);
  throw new CannotStart(`The database engine does not start: ${engine.lastWords() || 'it said nothing'}.`);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Starts the engine and keeps it up: one that dies is started again on its file, since every commit is on the disk. */
export const startEngine = async ({ file, onLost = () => undefined }: EngineOptions = {}): Promise<Engine> => {
  const { port, ...launched } = await launch(freePort, file);
  let { engine } = launched;
  let isStopping = false;
  const revive = async (): Promise<void> => {
    if (file === undefined) throw new Error('The database engine has died, and what it held in memory with it.');
    ({ engine } = await launch(() => Promise.resolve(port), file));
    if (isStopping) await engine.stop();
    else watch();
  };
  const onExit = (): void => {
    if (!isStopping) void revive().catch((error: unknown) => onLost(reasonOf(error)));
  };
  const watch = () => engine.child.once('exit', onExit);
  watch();
  return {
    endpoint: addressOf(port),
    stop: async () => {
      isStopping = true;
      await engine.stop();
    },
  };
};
