import { queryItems } from '#functions/table/read.ts';
import { givenEngine } from '#given/engine.ts';
import { putItems } from '#given/lying.ts';

const count = 24;
const large = 'x'.repeat(100_000);
const keyOf = (i: number) => `@${String(i).padStart(6, '0')}`;

test('a page that is larger than the engine reads at a time is shown whole', async () => {
  const { table } = await givenEngine();
  await putItems(
    table,
    Array.from({ length: count }, (_, i) => ({ pk: 'a', sk: keyOf(i), large })),
  );
  const keysOf = async (page: object) =>
    (await queryItems(table, { partition: 'a', limit: count, ...page })).map(({ sk }) => sk);
  const all = Array.from({ length: count }, (_, i) => keyOf(i));
  expect(await keysOf({})).toEqual(all);
  expect(await keysOf({ isBackwards: true })).toEqual(all.toReversed());
  expect(await keysOf({ after: keyOf(1), limit: 20 })).toEqual(all.slice(2, 22));
  expect(await keysOf({ limit: 2 * count })).toEqual(all);
});
