import { asKept, knownWire } from '#infra/wire.ts';
import { takenAway } from '#infra/wire/additive.ts';
import { wireNow } from '#infra/wire/now.ts';
import { routes } from '#functions/http/routes.ts';
import { release } from '#policy/release.ts';

const known = knownWire();
const now = wireNow();

test('panes of the last release work with the API as it is now', () => expect(takenAway(known, now)).toEqual([]));

test('the wire that is kept is this release’s: a new release keeps its own (npm run wire)', () =>
  expect(known.release).toBe(release));

test('what is kept is read back as it was written', () => expect(JSON.parse(asKept(now))).toEqual(now));

test('each door’s answer is read from its types', () => {
  expect(Object.keys(now.answers).sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  const saysNothing = Object.entries(now.answers).filter(([, answer]) => Object.keys(answer).length === 0);
  expect(saysNothing).toEqual([]);
});

test('in an answer a list of words is text, what may be undefined need not be there, a list has its rows', () => {
  const { TodayList, TodayLine } = now.types;
  expect(TodayList).toMatchObject({
    type: 'object',
    properties: { items: { type: 'array', items: { $ref: 'TodayLine' } } },
    required: ['items', 'counts'],
  });
  expect(TodayLine).toMatchObject({ properties: { kind: { type: 'string' }, on: { type: 'string' } } });
  expect(TodayLine?.required).not.toContain('on');
});
