import { batchesOf } from '#addin/sheet/batches.ts';

const block = (rows: number, text = '可报备') => ({
  top: 0,
  left: 0,
  numberFormat: '@',
  values: Array.from({ length: rows }, () => [text]),
});

test('what fits a request goes in one', () => {
  expect(batchesOf([block(10_000), block(10_000)])).toHaveLength(1);
});

test('what does not fit goes on in the next, in order, and nothing is lost', () => {
  const blocks = [1, 2, 3].map((count) => block(count * 10_000, '可'.repeat(40)));

  const batches = batchesOf(blocks);

  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(blocks);
});

test('many small blocks are counted with what is written around them', () => {
  expect(batchesOf(Array.from({ length: 10_000 }, () => block(1))).length).toBeGreaterThan(1);
});
