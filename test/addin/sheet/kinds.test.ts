import fc from 'fast-check';
import { choice, day, digits, several, text } from '#addin/sheet/kinds.ts';
import { natures } from '#policy/terms/customer.ts';

const readBy = (kind: typeof text) => (value: string | number | boolean) => {
  const reading = kind.read(value);
  return 'text' in reading ? reading.text : reading.reason['zh-CN'];
};

describe('text is kept as it was typed', () => {
  test.each([
    ['  前后有空格 ', '  前后有空格 '],
    ['007', '007'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['+86 138', '+86 138'],
    ['ＡＢＣ１２３', 'ＡＢＣ１２３'],
    ['𠮷野家😀', '𠮷野家😀'],
    [13812345678, '13812345678'],
    [1.5, '1.5'],
    [true, 'TRUE'],
    ['', ''],
    ['#N/A', '单元格里是错误值 #N/A'],
    ['半个字\ud842', '有一个字不完整'],
    [913201000000000000, 'Excel 已改动这串数字'],
    [1e21, 'Excel 已改动这串数字'],
  ])('%p', (typed, expected) => expect(readBy(text)(typed)).toBe(expected));

  test.each([
    ['9.13201E+17', 'Excel 已改动这串数字'],
    ['91320100MA1E+5', '91320100MA1E+5'],
    [13812345678, '13812345678'],
  ])('digits: %p', (typed, expected) => expect(readBy(digits)(typed)).toBe(expected));

  test('any text is written as it was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = readBy(text)(typed);
        if (!typed.startsWith('#')) expect(text.write(read, 'zh-CN')).toBe(typed);
      }),
    );
  });
});

describe('a choice is known by its word in either language, its key or a shorter word', () => {
  const nature = choice(natures, { 企业: 'company' });

  test.each([
    ['普通公司', 'company'],
    [' 普通 公司', 'company'],
    ['Company', 'company'],
    ['企业', 'company'],
    ['government', 'government'],
    ['', ''],
    ['—', ''],
    ['国企', '「国企」不在可选项里'],
  ])('%p', (typed, expected) => expect(readBy(nature)(typed)).toBe(expected));

  test('an unknown word is answered with the choices', () => {
    expect(nature.read('国企')).toMatchObject({ remedy: { 'zh-CN': '请选：政府机构、普通公司、经销商' } });
  });

  test('what is read is written as the word of the language', () => {
    expect([nature.write('dealer', 'zh-CN'), nature.write('dealer', 'en'), nature.write('', 'en')]).toEqual([
      '经销商',
      'dealer',
      '',
    ]);
  });
});

describe('several of a few are kept by their keys, in their own order', () => {
  const kind = several(natures, { 企业: 'company' });

  test.each([
    ['', ''],
    ['经销商', 'dealer'],
    ['经销商、企业', 'company,dealer'],
    ['company; 政府机构，经销商', 'government,company,dealer'],
    ['企业/企业', 'company'],
  ])('%s', (typed, read) => {
    expect(kind.read(typed)).toEqual({ text: read });
  });

  test('one that is none of them is named', () => {
    expect(kind.read('企业、邻居')).toMatchObject({ reason: { 'zh-CN': '「邻居」不在可选项里' } });
  });

  test('they are written as a person lists them, and read back', () => {
    expect(kind.write('company,dealer', 'zh-CN')).toBe('普通公司、经销商');
    expect(kind.write('company,dealer', 'en')).toBe('company, dealer');
    expect(kind.write('', 'en')).toBe('');
  });
});

describe('a day is read however people write it', () => {
  test.each([
    [46082, '2026-03-01'],
    [46082.75, '2026-03-01'],
    [20260301, '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026.3.1', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['２０２６－０３－０１', '2026-03-01'],
    [' 2026-03-01 14:30 ', '2026-03-01'],
    ['', ''],
    ['/', ''],
    ['上周三', '「上周三」认不出是哪一天'],
    ['3月1日', '「3月1日」认不出是哪一天'],
    ['2026-02-30', '「2026-02-30」认不出是哪一天'],
    [-1, '「-1」认不出是哪一天'],
  ])('%p', (typed, expected) => expect(readBy(day)(typed)).toBe(expected));

  test('every day is written as the serial that is read as it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const on = date.toISOString().slice(0, 10);
          expect(readBy(day)(day.write(on, 'zh-CN'))).toBe(on);
        },
      ),
    );
  });
});
