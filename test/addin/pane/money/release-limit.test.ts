import { limitIn } from '#addin/pane/money/release-limit.ts';
import { amountProblems } from '#policy/money/amount.ts';

test.each([
  ['', { isFit: true }],
  ['  ', { isFit: true }],
  ['210,000', { isFit: true, upTo: { upToFen: 21_000_000 } }],
  ['¥1.5', { isFit: true, upTo: { upToFen: 150 } }],
  ['0', { isFit: true, upTo: { upToFen: 0 } }],
  ['-5', { isFit: false, problem: amountProblems['not-a-number'] }],
  ['三十', { isFit: false, problem: amountProblems['not-a-number'] }],
])('%p as the sum of a release', (typed, wanted) => {
  expect(limitIn(typed)).toEqual(wanted);
});
