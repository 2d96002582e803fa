import { readCsv, writeCsv } from '#functions/match/csv.ts';

describe('a table in a text', () => {
  test.each([
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['any line end, and none at the end', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['quoted commas, quotes and line ends', '"a,1","b""2","c\nd"\n', [['a,1', 'b"2', 'c\nd']]],
    [
      'an empty line is not a row, an empty record is',
      'a,b\n\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['an empty last field', 'a,', [['a', '']]],
    ['a quote that is never closed', '"a,b', [['a,b']]],
    ['text after a quoted field', '"a"b,c', [['ab', 'c']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test('what is written reads the same', () => {
    const rows = [['a,b', 'c"d', 'e\r\nf', '', 'g']];
    expect(readCsv(writeCsv(rows))).toEqual(rows);
  });

  test.each(['=1+1', '+86 138', '-2+3', '@SUM(A1)', '\t=1', '＝1', " =cmd|'/C calc'!A0"])(
    'what a spreadsheet would take for a formula, %j, is written as a text',
    (cell) => {
      expect(readCsv(writeCsv([[cell, 'b']]))).toEqual([[`'${cell}`, 'b']]);
    },
  );

  test.each(['-1,234.00', '+86', '-5', '0512-66180275'])('%s is written as it is', (cell) => {
    expect(readCsv(writeCsv([[cell, 'b']]))).toEqual([[cell, 'b']]);
  });

  test('a field of a million characters is read', () => {
    const field = 'x""'.repeat(333_333);
    expect(readCsv(`"${field}",b`)[0]?.[0]).toHaveLength(666_666);
  });
});
