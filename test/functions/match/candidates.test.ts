import { choose, MOST_CANDIDATES } from '#functions/match/index.ts';

const crowd = Array.from({ length: 24 }, (_, at) => `c${at}`);

describe('the candidates chosen among what the keys found', () => {
  test.each([
    ['the same name alone', [{ key: 'sound:zenniu|实业', ids: ['a'] }], ['a']],
    ['a telephone alone', [{ key: 'phone:87654321', ids: ['a'] }], ['a']],
    ['a street alone is too little', [{ key: 'street:江北|文三路|20', ids: ['a'] }], []],
    ['half a brand alone is too little', [{ key: 'part:真|实业', ids: ['a'] }], []],
    [
      'half a brand in that street',
      [
        { key: 'part:真|实业', ids: ['a', 'b'] },
        { key: 'street:江北|文三路|20', ids: ['b'] },
      ],
      ['b'],
    ],
    ['a telephone that everybody has', [{ key: 'phone:87654321', ids: crowd }], []],
    ['a key of a kind that is not known', [{ key: 'constructor:x', ids: ['a'] }], []],
  ])('%s', (_, hits, expected) => {
    expect(choose(hits)).toEqual(expected);
  });

  test('what has much less than the best is not fetched', () => {
    const hits = [
      { key: 'sound:zhenniu|实业', ids: ['a'] },
      { key: 'street:江北|文三路|20', ids: ['a'] },
      { key: 'phone:87654321', ids: ['a', 'b'] },
    ];
    expect(choose(hits)).toEqual(['a']);
  });

  test('the best come first, and never more than the budget', () => {
    const hits = [
      { key: 'sound:a|b', ids: ['a', 'b', 'c'] },
      { key: 'part:ab|b', ids: ['d', 'e', 'f'] },
      { key: 'phone:87654321', ids: ['f'] },
    ];
    expect(choose(hits)[0]).toBe('f');
    expect(choose(hits)).toHaveLength(MOST_CANDIDATES);
  });
});
