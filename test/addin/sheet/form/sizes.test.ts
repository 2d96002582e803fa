import { charactersOf, freshWidth, pointsOf } from '#addin/sheet/form/sizes.ts';

test('a width comes back from points to a thousandth of a character', () => {
  for (const characters of [0, 0.5, 9.5, 8.43, 17, 255]) expect(charactersOf(pointsOf(characters))).toBe(characters);
});

test('a fresh column is as wide as Excel makes it: 48 points', () => {
  expect(charactersOf(freshWidth)).toBe(9.143);
});

test('no width is larger than a form may have', () => {
  expect(charactersOf(1e6)).toBe(500);
});
