import Big from 'big.js';
import fc from 'fast-check';
import { fenInWords, fenOf, numberIn, shareIn, wholeShare, wordsOf, yuanText } from '#policy/form/number.ts';

describe('a number in a text', () => {
  test.each([
    ['12500', '12500'],
    ['12,500.00', '12500'],
    ['１２，５００．５０', '12500.5'],
    [' 12 500 ', '12500'],
    ['¥7,660.00', '7660'],
    ['人民币7,660元整', '7660'],
    ['7660 RMB', '7660'],
    ['$1,200', '1200'],
    ['3.5万元', '35000'],
    ['1.2亿', '120000000'],
    ['.5', '0.5'],
    ['-5', '-5'],
    ['+5', '5'],
  ])('%s is %s', (text, expected) => {
    expect(numberIn(text)?.toFixed()).toBe(expected);
  });

  test.each([
    '',
    '/',
    '-',
    '1e400',
    '1e5',
    '12,50',
    '1,2345',
    '12.5.3',
    '七千',
    '#REF!',
    'Infinity',
    'NaN',
    '0x10',
    '5%',
    '99999999999999',
  ])('%s is none', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  test('whatever is written with separators is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (fen) => {
        expect(fenOf(numberIn(yuanText(fen)))).toBe(fen);
      }),
    );
  });
});

describe('fen', () => {
  test.each([
    ['0.005', 1],
    ['0.004', 0],
    ['-0', 0],
    ['-0.01', undefined],
  ])('of %s yuan are %s', (yuan, expected) => {
    expect(fenOf(new Big(yuan))).toBe(expected);
  });
});

describe('an amount in words', () => {
  test.each([
    ['壹拾贰万元整', 12_000_000],
    ['人民币柒仟陆佰陆拾元整', 766_000],
    ['（大写）人民币拾贰元正', 1_200],
    ['大写：壹万零伍佰圆零柒分', 1_050_007],
    ['伍角', 50],
    ['壹亿元', 10_000_000_000],
    ['貳萬參仟圓整', 2_300_000],
    ['壹 佰 元 整', 10_000],
  ])('%s is %d fen', (words, fen) => {
    expect(fenInWords(words)).toBe(fen);
  });

  test.each(['', '十二万元', '壹拾贰万', '壹壹元整', '柒柒仟元整', '120元', '元整', '壹佰元多'])(
    '%s cannot be read',
    (words) => {
      expect(fenInWords(words)).toBeUndefined();
    },
  );

  test('whatever is written out is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 13 }), (fen) => {
        expect(fenInWords(wordsOf(fen))).toBe(fen);
      }),
    );
  });
});

describe('a share', () => {
  test.each([
    ['30%', 0.3],
    ['３０％', 0.3],
    ['33.33%', 0.3333],
    ['13', 0.13],
    ['0%', 0],
  ])('%s', (text, part) => {
    expect(shareIn(text)).toBe(Math.round(part * wholeShare));
  });

  test.each(['三成', '-5%', '2000%', '/'])('%s is none', (text) => {
    expect(shareIn(text)).toBeUndefined();
  });
});
