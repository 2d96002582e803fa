import { jest } from '@jest/globals';
import { createTicking, type Ticked, type Ticks } from '#addin/pane/review/ticking.ts';
import type { Envelope, Result } from '#addin/wire.ts';

const [restMs, againMs] = [600, 5_000];
const refused = (kind: 'stale' | 'forbidden'): Result => ({
  ok: false,
  id: 'any',
  status: kind === 'stale' ? 409 : 403,
  findings: [],
  refusal:
    kind === 'stale' ? { kind, says: { 'zh-CN': '已有变化', en: 'changed' }, revision: 9 } : { kind, findings: [] },
});

/** A house that keeps ticks, and answers when and how the test says. */
function givenHouse(tokens: readonly string[], { ticked = [] as readonly string[], left = new Map() as Ticks } = {}) {
  const kept = new Set(ticked);
  const sent: Envelope[] = [];
  let answers: (() => Promise<Result>)[] = [];
  let revision = 3;
  let remembered: Ticks = new Map();
  let outrun = 0;
  const read = (): Ticked => ({ revision, items: tokens.map((token) => ({ token, isTicked: kept.has(token) })) });
  const keep = ({ input }: Envelope): Result => {
    const { on, off } = input as { on: string[]; off: string[] };
    on.forEach((token) => kept.add(token));
    off.forEach((token) => kept.delete(token));
    revision += 1;
    return { ok: true, id: 'any', status: 200, record: { revision }, findings: [], abilities: [] };
  };
  const ticking = createTicking(read(), left, {
    commandOf: (ticks, basedOn) => ({
      id: `command-${sent.length}`,
      verb: 'contract.tick',
      basedOn,
      input: {
        on: [...ticks].flatMap(([token, isOn]) => (isOn ? [token] : [])),
        off: [...ticks].flatMap(([token, isOn]) => (isOn ? [] : [token])),
      },
    }),
    send: (command) => {
      sent.push(command);
      const [answer, ...rest] = answers;
      answers = rest;
      return answer ? answer() : Promise.resolve(keep(command));
    },
    remember: (unsaved) => (remembered = unsaved),
    onSaved: () => undefined,
    onOutrun: () => (outrun += 1),
    restMs,
    againMs,
  });
  return {
    ticking,
    kept,
    sent,
    read,
    answerOnce: (...next: (() => Promise<Result>)[]) => (answers = next),
    keepUnanswered: (command: Envelope) => {
      keep(command);
      return Promise.reject(new Error('the line broke'));
    },
    moveOn: () => (revision += 1),
    remembered: () => [...remembered.keys()],
    outrun: () => outrun,
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('ticks show at once and go together a little later', async () => {
  const { ticking, sent, kept } = givenHouse(['a', 'b', 'c']);
  ticking.tick('a', true);
  ticking.tick('b', true);
  ticking.tick('c', true);
  ticking.tick('c', false);
  expect([...ticking.state().ticked]).toEqual(['a', 'b']);
  expect(ticking.state().unsaved).toBe(2);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(restMs);
  expect(sent.map(({ input, basedOn }) => ({ input, basedOn }))).toEqual([
    { input: { on: ['a', 'b'], off: [] }, basedOn: 3 },
  ]);
  expect(ticking.state()).toMatchObject({ unsaved: 0, revision: 4 });
  expect([...kept]).toEqual(['a', 'b']);
});

test('what is ticked while a command is on its way goes next, on the revision that came back', async () => {
  const { ticking, sent, answerOnce } = givenHouse(['a', 'b']);
  let arrive: (result: Result) => void = () => undefined;
  answerOnce(() => new Promise((resolve) => (arrive = resolve)));
  ticking.tick('a', true);
  await jest.advanceTimersByTimeAsync(restMs);
  ticking.tick('b', true);
  ticking.tick('a', false);
  await jest.advanceTimersByTimeAsync(restMs);
  expect(sent).toHaveLength(1);
  arrive({ ok: true, id: 'any', status: 200, record: { revision: 4 }, findings: [], abilities: [] });
  await jest.advanceTimersByTimeAsync(0);
  expect(sent[1]).toMatchObject({ input: { on: ['b'], off: ['a'] }, basedOn: 4 });
  expect([...ticking.state().ticked]).toEqual(['b']);
  expect(ticking.state().unsaved).toBe(0);
});

test('a line that breaks loses nothing: the same command goes again, and says so meanwhile', async () => {
  const { ticking, sent, kept, answerOnce, keepUnanswered, remembered } = givenHouse(['a']);
  answerOnce(() => keepUnanswered(sent[0] as Envelope));
  ticking.tick('a', true);
  await jest.advanceTimersByTimeAsync(restMs);
  expect(ticking.state()).toMatchObject({ unsaved: 1, error: new Error('the line broke') });
  expect(remembered()).toEqual(['a']);
  await jest.advanceTimersByTimeAsync(againMs);
  expect(sent.map(({ id }) => id)).toEqual(['command-0', 'command-0']);
  expect(ticking.state()).toMatchObject({ unsaved: 0, error: undefined });
  expect(remembered()).toEqual([]);
  expect([...kept]).toEqual(['a']);
});

test('ticks that a closed pane left are shown and sent; those of what is no longer there are not', async () => {
  const left: Ticks = new Map([
    ['a', true],
    ['gone', true],
    ['b', false],
  ]);
  const { ticking, kept } = givenHouse(['a', 'b'], { ticked: ['b'], left });
  expect([...ticking.state().ticked]).toEqual(['a']);
  await jest.advanceTimersByTimeAsync(restMs);
  expect([...kept]).toEqual(['a']);
});

test('outrun: the contract is read again, then what still stands goes on the new revision', async () => {
  const { ticking, sent, read, answerOnce, moveOn, outrun } = givenHouse(['a', 'b']);
  answerOnce(() => Promise.resolve(refused('stale')));
  ticking.tick('a', true);
  expect(await ticking.flush()).toBe(false);
  expect(outrun()).toBe(1);
  expect(ticking.state().turnedAway).toMatchObject({ ok: false });
  moveOn();
  ticking.renew(read());
  await jest.advanceTimersByTimeAsync(restMs);
  expect(sent[1]).toMatchObject({ input: { on: ['a'], off: [] }, basedOn: 4 });
  expect(ticking.state()).toMatchObject({ unsaved: 0, turnedAway: undefined });
});

test('somebody else has decided: the ticks have nowhere to go and are not sent for ever', async () => {
  const { ticking, sent, answerOnce, remembered, outrun } = givenHouse(['a']);
  answerOnce(() => Promise.resolve(refused('forbidden')));
  ticking.tick('a', true);
  expect(await ticking.flush()).toBe(false);
  expect(await ticking.flush()).toBe(true);
  await jest.advanceTimersByTimeAsync(againMs * 3);
  expect(sent).toHaveLength(1);
  expect(remembered()).toEqual([]);
  expect(outrun()).toBe(1);
});

test('what was read before the last save does not take it back', async () => {
  const { ticking, read } = givenHouse(['a']);
  const before = read();
  ticking.tick('a', true);
  await ticking.flush();
  ticking.renew(before);
  expect([...ticking.state().ticked]).toEqual(['a']);
});
