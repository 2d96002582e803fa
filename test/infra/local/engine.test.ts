import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTable } from '#infra/local/database.ts';
import { type Engine, type EngineOptions, startEngine } from '#infra/local/engine.ts';
import { givenFolder } from '#given/folder.ts';
import { running, until } from '#given/process.ts';

const started: Engine[] = [];

afterEach(async () => {
  for (const engine of started.splice(0)) await engine.stop();
});

const start = async (options?: EngineOptions): Promise<Engine> => {
  const engine = await startEngine(options);
  started.push(engine);
  return engine;
};

const portOf = ({ endpoint }: Engine): string => new URL(endpoint).port;
const programOf = (engine: Engine) =>
  running(`--port ${portOf(engine)}`).filter(({ name }) => name.startsWith('dynoxide'));
const kill = (engine: Engine): void => {
  for (const { pid } of programOf(engine)) process.kill(pid, 'SIGKILL');
};

const key = { pk: 'a', sk: '#' };
const put = async ({ endpoint }: Engine) => {
  const { db, name } = await openTable(endpoint);
  await db.send(new PutCommand({ TableName: name, Item: key }));
};
const got = async ({ endpoint }: Engine) => {
  const { db, name } = await openTable(endpoint);
  return (await db.send(new GetCommand({ TableName: name, Key: key }))).Item;
};

test('what is written to a file is there after a restart', async () => {
  const file = join(givenFolder(), 'engine.db');
  const first = await start({ file });
  await put(first);
  await first.stop();

  expect(await got(await start({ file }))).toEqual(key);
});

test('an engine that dies is started again at the same address, with everything written', async () => {
  const engine = await start({ file: join(givenFolder(), 'engine.db') });
  await put(engine);

  for (const time of ['the first time', 'the second time']) {
    kill(engine);
    await until(`it answers again ${time}`, () => fetch(engine.endpoint).then(Boolean, () => false));
    await sleep(100);
  }

  expect(await got(engine)).toEqual(key);
});

test('an engine that dies with what it held in memory is reported', async () => {
  const lost: string[] = [];
  const engine = await start({ onLost: (why) => void lost.push(why) });

  kill(engine);

  await until('it is reported', () => lost.length > 0);
  expect(lost).toEqual([expect.stringContaining('in memory')]);
});

test('an engine that is stopped is gone, and nobody calls that lost', async () => {
  const lost: string[] = [];
  const engine = await start({ onLost: (why) => void lost.push(why) });

  await engine.stop();

  expect([programOf(engine), running(`--port ${portOf(engine)}`), lost]).toEqual([[], [], []]);
});

test('a file that is no database is a sentence, not a stack', async () => {
  await expect(startEngine({ file: givenFolder() })).rejects.toThrow(/^The database engine does not start: .+/);
});

test('the table is made once, however many ask at once, and left alone after', async () => {
  const engine = await start();
  await Promise.all([openTable(engine.endpoint), openTable(engine.endpoint), openTable(engine.endpoint)]);
  await put(engine);

  await openTable(engine.endpoint);

  expect(await got(engine)).toEqual(key);
});
