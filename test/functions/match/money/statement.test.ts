import fc from 'fast-check';
import { reconcile, type StatementLine } from '#functions/match/money/statement.ts';

const line = (on: string, fen: number, reference = ''): StatementLine => ({ on: `2026-11-${on}`, fen, reference });
const told = (ours: readonly StatementLine[], theirs: readonly StatementLine[]): string[] =>
  reconcile(ours, theirs).lines.map(
    ({ verdict, ours: here, theirs: there, fen }) => `${here.join('+')}:${there.join('+')} ${verdict} ${fen}`,
  );

describe('each line is', () => {
  test.each<[string, StatementLine[], StatementLine[], string[]]>([
    ['the same', [line('03', 500, 'XS-2026-0012')], [line('03', 500, 'xs20260012 货款')], ['0:0 same 0']],
    [
      'the same with a number on one side only',
      [line('03', 500, 'XS-0012')],
      [line('03', 500, '货款')],
      ['0:0 same 0'],
    ],
    ['the same on another day', [line('03', 500, 'XS-0012')], [line('28', 500, 'XS0012')], ['0:0 date-differs 0']],
    ['near enough without a number', [line('03', 500)], [line('06', 500)], ['0:0 date-differs 0']],
    [
      'another amount under one number',
      [line('03', 500, 'XS-0012')],
      [line('04', 480, 'XS-0012')],
      ['0:0 amount-differs 20'],
    ],
    ['a slip of the pen', [line('03', 12_345)], [line('03', 12_354)], ['0:0 amount-differs -9']],
    [
      'missing on either side',
      [line('03', 500, 'XS-0012')],
      [line('03', 500, 'XS-0013')],
      ['0: missing-there 500', ':0 missing-here -500'],
    ],
    ['nowhere near', [line('01', 500)], [line('25', 500)], ['0: missing-there 500', ':0 missing-here -500']],
    ['of another sign', [line('03', 500)], [line('03', -500)], ['0: missing-there 500', ':0 missing-here 500']],
    [
      'several there',
      [line('03', 900, 'XS-0012')],
      [line('04', 400, 'XS-0012'), line('05', 500, 'XS-0012')],
      ['0:0+1 date-differs 0'],
    ],
    ['several here, paid', [line('03', -400), line('03', -500)], [line('03', -900)], ['0+1:0 same 0']],
    [
      'several there in more than one way, which is not guessed',
      [line('03', 900)],
      [line('04', 400), line('05', 500), line('06', 500)],
      ['0: missing-there 900', ':0 missing-here -400', ':1 missing-here -500', ':2 missing-here -500'],
    ],
    [
      'twice here and once there',
      [line('03', 500, 'XS-0012'), line('03', 500, 'XS-0012')],
      [line('03', 500, 'XS-0012')],
      ['0:0 same 0', '1: missing-there 500'],
    ],
    [
      'by its number before its day',
      [line('03', 500, 'XS-0012'), line('03', 500, 'XS-0013')],
      [line('03', 500, 'XS-0013'), line('09', 500, 'XS-0012')],
      ['0:1 date-differs 0', '1:0 same 0'],
    ],
    ['nothing', [], [], []],
  ])('%s', (_, ours, theirs, expected) => {
    expect(told(ours, theirs)).toEqual(expected);
  });

  test('told in words', () => {
    const { lines } = reconcile([line('03', 120_000, 'XS-0012')], [line('03', 100_000, 'XS-0012'), line('09', -100)]);
    expect(lines.map(({ words }) => words['zh-CN'])).toEqual([
      '金额不同，我方 1,200.00，对方 1,000.00，相差 200.00',
      '我方没有这一笔：-1.00',
    ]);
  });
});

const lines = fc.array(
  fc.record({
    on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
    fen: fc.oneof(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })),
    reference: fc.constantFrom('', '货款', 'XS-0012', 'XS-0013 货款'),
  }),
  { maxLength: 14 },
);

test('the named differences come to what ours is more than theirs, and every line is told once', () => {
  fc.assert(
    fc.property(lines, lines, (ours, theirs) => {
      const result = reconcile(ours, theirs);
      const total = (all: readonly { fen: number }[]): number => all.reduce((sum, { fen }) => sum + fen, 0);
      const differing = result.lines.filter(({ verdict }) => !['same', 'date-differs'].includes(verdict));
      expect(total(differing)).toBe(total(ours) - total(theirs));
      expect(result.differenceFen).toBe(total(ours) - total(theirs));
      expect(result.lines.flatMap((one) => one.ours).sort((a, b) => a - b)).toEqual([...ours.keys()]);
      expect(result.lines.flatMap((one) => one.theirs).sort((a, b) => a - b)).toEqual([...theirs.keys()]);
    }),
    { numRuns: 200 },
  );
});

test('a statement against itself agrees, however it is ordered', () => {
  fc.assert(
    fc.property(lines, (ours) => {
      expect(reconcile(ours, ours.toReversed()).agrees).toBe(true);
    }),
    { numRuns: 100 },
  );
});
