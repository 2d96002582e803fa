import { nameOfField, nameOfPart } from '#addin/sheet/card/card-names.ts';
import { parts, type Block } from '#addin/sheet/card/card-lines.ts';
import { rowsPutIn } from '#addin/sheet/card/rows-put-in.ts';

const lines = (block: Block, rows: readonly number[]) =>
  rows.flatMap((row, slot) =>
    parts[block].map((part, i) => [nameOfPart({ block, slot, part }), `${'ADGJ'.charAt(i)}${row}`] as const),
  );
const putIn = (contacts: readonly number[], notes: readonly number[]) =>
  rowsPutIn(new Map([...lines('contact', contacts), ...lines('note', notes), [nameOfField('creditStanding'), 'C30']]));

test('a row between two lines of a block could be one, with its cells where theirs are', () => {
  expect(putIn([15, 17], [])).toEqual([
    { block: 'contact', cells: { name: 'A16', post: 'D16', phone: 'G16', note: 'J16' } },
  ]);
});

test('what stands between the notes of two sections is none, nor what stands before, after, or among no lines', () => {
  expect(putIn([14, 15], [27, 28, 32, 33])).toEqual([]);
  expect(putIn([], [])).toEqual([]);
});

test('rows moved about are found all the same, and no more than anybody writes on', () => {
  expect(putIn([17, 15], [33, 36]).map(({ cells }) => Object.values(cells)[0])).toEqual(['A16', 'A34', 'A35']);
  expect(putIn([31, 900_000], [])).toHaveLength(100);
});
