import { measuredActs, measuredPerPerson } from '#given/acts.ts';
import { acts, largestTransaction, readPerPerson } from '#infra/cost/units.ts';

test('each act takes and leaves what the cost page says it does', async () => {
  const measured = await measuredActs();
  expect([...measured.acts.keys()].sort()).toEqual(Object.keys(acts).sort());
  const others = [...measured.acts].filter(([act, { read, write, bytes }]) => {
    const said = acts[act];
    return Math.abs(said.read - read) > 1 || Math.abs(said.write - write) > 1 || Math.abs(said.bytes - bytes) > 300;
  });
  expect(others).toEqual([]);
  expect(measured.largestTransaction).toBe(largestTransaction);
}, 60_000);

test('the staff list takes for each person on it what the cost page says', async () => {
  expect(await measuredPerPerson()).toBeCloseTo(readPerPerson, 2);
}, 60_000);
