import * as fc from 'fast-check';
import { differences, readsTheSame, type Stretch } from '#addin/pane/parts/differences.ts';

const shown = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join('');

test.each([
  { left: '宁波砺舟模具', right: '宁波励舟模具', marked: ['宁波[砺]舟模具', '宁波[励]舟模具'] },
  { left: '云帆机械', right: '云帆精密机械', marked: ['云帆机械', '云帆[精密]机械'] },
  { left: '甲乙', right: '乙甲', marked: ['[甲]乙', '乙[甲]'] },
  { left: '同一家', right: '同一家', marked: ['同一家', '同一家'] },
  { left: '', right: '有', marked: ['', '[有]'] },
  { left: '𠮷田商社', right: '吉田商社', marked: ['[𠮷]田商社', '[吉]田商社'] },
  { left: '（苏州）云帆', right: '(苏州)云舟', marked: ['（苏州）云[帆]', '(苏州)云[舟]'] },
  { left: 'ＡＢＣ', right: 'abc', marked: ['[ＡＢＣ]', '[abc]'] },
])('$left beside $right', ({ left, right, marked }) => {
  const marks = differences(left, right);
  expect([shown(marks.left), shown(marks.right)]).toEqual(marked);
});

test('the stretches are the texts again, and what is not marked is the same on both sides but for width', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'A', '(', '（'), maxLength: 12 });
  const quiet = (stretches: readonly Stretch[]): string =>
    stretches
      .flatMap(({ text: part, isDifferent }) => (isDifferent ? [] : [part]))
      .join('')
      .normalize('NFKC');
  fc.assert(
    fc.property(text, text, (left, right) => {
      const marks = differences(left, right);
      expect(marks.left.map(({ text: part }) => part).join('')).toBe(left);
      expect(marks.right.map(({ text: part }) => part).join('')).toBe(right);
      expect(quiet(marks.left)).toBe(quiet(marks.right));
    }),
  );
});

test.each([
  ['０５１２-6582', '0512-6582', true],
  ['Abc ', 'ABC', true],
  ['云帆', '云舟', false],
])('%s reads the same as %s: %s', (left, right, isSame) => {
  expect(readsTheSame(left, right)).toBe(isSame);
});
