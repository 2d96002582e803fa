import fc from 'fast-check';
import { yuanText } from '#policy/form/number.ts';
import { amountIn, isYuan } from '#policy/money/amount.ts';

describe('an amount in a text', () => {
  test.each([
    ['1,234.50', 123_450],
    ['１，２３４．５０', 123_450],
    ['¥1,234.5', 123_450],
    ['￥ 1 234.50 元', 123_450],
    ['人民币1234.50元整', 123_450],
    ['CNY 1,234.50', 123_450],
    ['1,234.50RMB', 123_450],
    ['CNH1234.5', 123_450],
    ["'1234.50", 123_450],
    ["1'234.50", 123_450],
    ['3.5万元', 3_500_000],
    ['12.340', 1_234],
    ['0.00', 0],
    ['-0.00', 0],
    ['+5', 500],
    ['0.30000000000000004', 30],
    ['1234.5600000000002', 123_456],
  ])('%s', (text, fen) => {
    expect(amountIn(text)).toEqual({ fen });
  });

  test.each([
    '-1,234.50',
    '−1234.5',
    '－１２３４．５０',
    '1,234.50-',
    '(1,234.50)',
    '（1,234.50）',
    '¥(1,234.50)',
    '(¥1,234.50)',
    '-¥1,234.50',
    '¥-1,234.50',
    '负1234.50',
  ])('%s is negative', (text) => {
    expect(amountIn(text)).toEqual({ fen: -123_450 });
  });

  test.each([
    ['贷 1,234.50', { fen: 123_450, side: 'credit' }],
    ['1,234.50 贷', { fen: 123_450, side: 'credit' }],
    ['1,234.50CR', { fen: 123_450, side: 'credit' }],
    ['借：1,234.50', { fen: -123_450, side: 'debit' }],
    ['1,234.50 Dr', { fen: -123_450, side: 'debit' }],
    ['（借）-1,234.50', { fen: 123_450, side: 'debit' }],
  ])('%s where the debit side is negative', (text, amount) => {
    expect(amountIn(text, 'debit')).toEqual(amount);
  });

  test('a side says nothing of the sign where no side is negative', () => {
    expect(amountIn('借 5.00')).toEqual({ fen: 500, side: 'debit' });
  });

  test('a column may count in ten thousands', () => {
    expect(amountIn('3.25', undefined, 10_000)).toEqual({ fen: 3_250_000 });
    expect(amountIn('0.0000001', undefined, 10_000)).toEqual({ problem: 'below-a-fen' });
  });

  test.each([
    ['$100', 'not-yuan'],
    ['US$1,000.00', 'not-yuan'],
    ['1,000.00 USD', 'not-yuan'],
    ['100美元', 'not-yuan'],
    ['HK$5', 'not-yuan'],
    ['港币500元', 'not-yuan'],
    ['€9.99', 'not-yuan'],
    ['JPY 5000', 'not-yuan'],
    ['0.005', 'below-a-fen'],
    ['1,234.567', 'below-a-fen'],
    ['-0.001', 'below-a-fen'],
    ['', 'empty'],
    ['　', 'empty'],
    ['-', 'empty'],
    ['——', 'empty'],
    ['/', 'empty'],
    ['约5万', 'not-a-number'],
    ['1.234,56', 'not-a-number'],
    ['12,50', 'not-a-number'],
    ['1.2E+05', 'not-a-number'],
    ['#REF!', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-5-', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['1-2', 'not-a-number'],
    ['99999999999999', 'not-a-number'],
    ['9999999999999亿', 'not-a-number'],
    ['借', 'not-a-number'],
    ['()', 'not-a-number'],
  ])('「%s」 is none: %s', (text, problem) => {
    expect(amountIn(text)).toEqual({ problem });
  });

  test('whatever is written with separators and a sign is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.constantFrom('-#', '#-', '(#)'), (fen, shape) => {
        const text = fen < 0 ? shape.replace('#', yuanText(-fen)) : yuanText(fen);
        expect(amountIn(text)).toEqual({ fen });
      }),
    );
  });

  test('no text throws, and whole fen come of none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+()（）¥$元万借贷crdr ')) }),
        (text) => {
          const amount = amountIn(text, 'debit');
          expect('fen' in amount ? Number.isSafeInteger(amount.fen) : amount.problem).toBeTruthy();
        },
      ),
    );
  });
});

test.each(['', '人民币', 'CNY', 'RMB', '人民币元', 'cny', '￥', '156', '01'])('「%s」 means yuan', (currency) => {
  expect(isYuan(currency)).toBe(true);
});

test.each(['USD', '美元', '港币', '840', 'EUR'])('「%s」 does not', (currency) => {
  expect(isYuan(currency)).toBe(false);
});
