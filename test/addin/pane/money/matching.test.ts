import { draftOf, keyOf, laidBy, laidByDue, placesOf } from '#addin/pane/money/matching.ts';
import type { Receivable } from '#policy/money/receivables.ts';
import { chanceFrom } from '#given/chance.ts';

const owed = (contractId: string, n: number, leftFen: number, dueOn?: string) =>
  ({ contractId, n, number: `HT-${contractId}`, label: '到货款', leftFen, ...(dueOn ? { dueOn } : {}) }) as Receivable;
const open = [owed('a', 1, 30_000_00, '2026-02-01'), owed('a', 2, 70_000_00, '2026-03-01'), owed('b', 1, 5_000_00)];

describe('what the typed amounts come to', () => {
  const places = placesOf(open);
  test.each([
    ['both instalments whole', { 'a 1': '30,000.00', 'a 2': '70000' }, 100_000_00, [30_000_00, 70_000_00], 0, true],
    ['a part, and the rest is an advance', { 'a 2': '1.5万' }, 20_000_00, [15_000_00], 5_000_00, true],
    ['nothing: all of it is an advance', {}, 20_000_00, [], 20_000_00, true],
    ['more than came in', { 'a 1': '30000' }, 20_000_00, [30_000_00], -10_000_00, false],
    ['more than is left of one', { 'b 1': '5,000.01' }, 20_000_00, [], 20_000_00, false],
    ['below nothing', { 'b 1': '-1' }, 20_000_00, [], 20_000_00, false],
    ['no amount at all', { 'b 1': '全部' }, 20_000_00, [], 20_000_00, false],
    ['finer than a fen', { 'b 1': '0.001' }, 20_000_00, [], 20_000_00, false],
    ['an instalment that is not there any more', { 'z 9': '1' }, 20_000_00, [], 20_000_00, true],
  ])('%s', (_, amounts, fen, parts, leftFen, isRight) => {
    const laid = laidBy({ amounts }, places, fen);
    expect([laid.parts.map((part) => part.fen), laid.leftFen, laid.isRight]).toEqual([parts, leftFen, isRight]);
    expect(Object.keys(laid.problems).length > 0).toBe(!isRight && leftFen >= 0);
  });

  test('laid by what falls due first it never exceeds what came in, nor what is left of one; and is right as it stands', () => {
    const chance = chanceFrom(7);
    for (let time = 0; time < 200; time += 1) {
      const some = placesOf(
        Array.from({ length: chance.below(5) }, (_, i) => owed(`c${String(i)}`, 1, chance.below(9_999_99) + 1)),
      );
      const fen = chance.below(30_000_00) + 1;
      const laid = laidBy({ amounts: laidByDue(some, fen) }, some, fen);
      const leftOfAll = some.reduce((sum, { leftFen }) => sum + leftFen, 0);
      expect(laid.isRight).toBe(true);
      expect(laid.laidFen).toBe(Math.min(fen, leftOfAll));
    }
  });

  test('a suggestion is typed as it says, and comes to the same parts', () => {
    const parts = [{ contractId: 'a', n: 2, fen: 12_345_67 }];
    const draft = draftOf({ customerId: 'c', name: '甲', parts }, 0);
    expect(laidBy(draft, places, 12_345_67).parts).toEqual(parts);
  });
});

describe('a receipt that counts already is matched again', () => {
  test('onto what is open, its own part of an instalment included, and onto one that it paid wholly', () => {
    const own = [
      { contractId: 'a', n: 1, fen: 1_000_00 },
      { contractId: 'paid', n: 3, fen: 2_000_00 },
    ];
    expect(placesOf(open, own).map((place) => [keyOf(place), place.leftFen])).toEqual([
      ['a 1', 31_000_00],
      ['a 2', 70_000_00],
      ['b 1', 5_000_00],
      ['paid 3', 2_000_00],
    ]);
  });

  test('an instalment of which nothing is left takes nothing', () => {
    expect(placesOf([owed('a', 1, 0)])).toEqual([]);
  });
});
