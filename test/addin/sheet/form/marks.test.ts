import {
  addressesOfMarks,
  isSame,
  levelOf,
  levelsFromMild,
  markedBy,
  markedIn,
  markFormula,
} from '#addin/sheet/form/marks.ts';

test('our rules always hold, and are known wherever they were copied to', () => {
  for (const level of levelsFromMild) expect(levelOf(markFormula(level))).toBe(level);
  expect(levelOf('="SD·refuse" <> ""')).toBe('refuse');
});

test.each(['=LEN($A1)>5', '="SD·other"<>""', '="SD·refuse"<>""&A1', '"SD·refuse"<>""', ''])(
  '%j is none of our rules',
  (formula) => expect(levelOf(formula)).toBeUndefined(),
);

test('a cell with several findings shows the gravest, and that its text is fixed besides', () => {
  const marked = markedBy([
    { cell: 'B3', level: 'refuse' },
    { cell: 'B3', level: 'flag' },
    { cell: 'B3.2', level: 'special' },
    { cell: 'D1', level: 'flag' },
    { cell: 'D1', level: 'fixed' },
    { cell: 'E1', level: 'fixed' },
  ]);

  expect(marked).toEqual(
    new Map([
      ['fixed', new Set(['D1', 'E1'])],
      ['flag', new Set(['D1'])],
      ['refuse', new Set(['B3'])],
    ]),
  );
});

test('rules of one level show their cells together', () => {
  const [one, other] = [
    { top: 1, left: 2, bottom: 2, right: 2 },
    { top: 7, left: 4, bottom: 7, right: 5 },
  ];

  const shown = markedIn([
    { level: 'flag', areas: [one] },
    { level: 'flag', areas: [other] },
  ]);

  expect(shown).toEqual(new Map([['flag', new Set(['B1', 'B2', 'D7', 'E7'])]]));
});

describe('marks are the same', () => {
  const marks = markedBy([
    { cell: 'B1', level: 'refuse' },
    { cell: 'B2', level: 'refuse' },
  ]);

  test('in whatever order they come', () => {
    const areas = [2, 1].map((row) => ({ top: row, left: 2, bottom: row, right: 2 }));

    expect(isSame(marks, markedIn([{ level: 'refuse', areas }]))).toBe(true);
    expect(isSame(markedBy([]), markedIn([]))).toBe(true);
  });

  test.each([
    [[{ cell: 'B1', level: 'refuse' as const }]],
    [
      [
        { cell: 'B1', level: 'refuse' as const },
        { cell: 'B3', level: 'refuse' as const },
      ],
    ],
    [
      [
        { cell: 'B1', level: 'refuse' as const },
        { cell: 'B2', level: 'flag' as const },
      ],
    ],
    [[]],
  ])('and else they are not: %j', (others) => {
    expect(isSame(marks, markedBy(others))).toBe(false);
    expect(isSame(markedBy(others), marks)).toBe(false);
  });
});

test('cells of a level are told as addresses, neighbours together', () => {
  expect(addressesOfMarks(new Set(['B2', 'B1', 'D7', 'B3']))).toEqual(['B1:B3', 'D7:D7']);
});
