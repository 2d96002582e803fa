import { rowsOfText, tiled } from '#infra/local/workbook/view/hand/tsv.ts';

describe('a text from the clipboard', () => {
  test.each([
    ['one cell', '上海', [['上海']]],
    [
      'tabs and lines',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ["Windows' line ends and one at the end", 'a\r\nb\r\n', [['a'], ['b']]],
    [
      'an empty cell at the end of a row',
      'a\t\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    [
      'rows of different length',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a line within a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a quote and a tab within a cell', '"he said ""no"""\t"x\ty"', [['he said "no"', 'x\ty']]],
    ['quotes that are just text', '"轻工"机械\t5" pipe', [['"轻工"机械', '5" pipe']]],
    ['a quote that is never closed', '"a\tb', [['"a', 'b']]],
    ['an empty row in between', 'a\n\nb', [['a'], [''], ['b']]],
    ['leading zeros, full-width forms and formulas as they are', '00123\t１２\t=1+1', [['00123', '１２', '=1+1']]],
  ])('with %s becomes rows', (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows);
  });
});

describe('pasted rows', () => {
  test.each([
    [
      'fill an area whose sides are multiples of theirs',
      [['a', 'b']],
      2,
      4,
      [
        ['a', 'b', 'a', 'b'],
        ['a', 'b', 'a', 'b'],
      ],
    ],
    ['are put down once in any other area', [['a', 'b']], 2, 3, [['a', 'b']]],
  ])('%s', (_, rows, height, width, filled) => {
    expect(tiled(rows, height, width)).toEqual(filled);
  });
});
