import writeExcelFile from 'write-excel-file/universal';
import { rowsInFile, rowsInText, textIn } from '#addin/pane/money/file-rows.ts';

const any = () => true;

describe('the text of a bank’s lines', () => {
  test.each([
    [
      'copied from a sheet',
      '日期\t金额\n2026-03-02\t1,000.00',
      [
        ['日期', '金额'],
        ['2026-03-02', '1,000.00'],
      ],
    ],
    [
      'with commas, and quotes where a cell holds one',
      '日期,金额\r\n2026-03-02,"1,000.00"',
      [
        ['日期', '金额'],
        ['2026-03-02', '1,000.00'],
      ],
    ],
    [
      'with a line break and a quote within a cell',
      'a,"b\n""c"""\nd,e',
      [
        ['a', 'b\n"c"'],
        ['d', 'e'],
      ],
    ],
    ['with numbers that Excel is to keep as they are', '="0012",\'0034', [['0012', '0034']]],
    [
      'with semicolons, and decimals behind a comma',
      'a;1,5;c\nd;2,5;f',
      [
        ['a', '1,5', 'c'],
        ['d', '2,5', 'f'],
      ],
    ],
    [
      'with tabs, and commas within its cells',
      '甲公司, 乙公司\t1\n丙, 丁, 戊\t2',
      [
        ['甲公司, 乙公司', '1'],
        ['丙, 丁, 戊', '2'],
      ],
    ],
    [
      'with a tab behind every number',
      '88\t,"1,000.00\t"\n99\t,2',
      [
        ['88', '1,000.00'],
        ['99', '2'],
      ],
    ],
    ['that is nothing', '', []],
  ])('%s', (_, text, rows) => expect(rowsInText(text)).toEqual(rows));

  const bytes = (...each: readonly number[]) => Uint8Array.from(each);
  test.each([
    ['UTF-8', new TextEncoder().encode('付款人')],
    ['the encoding of Chinese Windows', bytes(0xb8, 0xb6, 0xbf, 0xee, 0xc8, 0xcb)],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x18, 0x4e, 0x3e, 0x6b, 0xba, 0x4e).with(2, 0xd8).with(3, 0x4e)],
  ])('is read where it was saved in %s', (_, saved) => expect(textIn(saved)).toContain('人'));
});

describe('a file', () => {
  test('of Excel is read with its days as days and its numbers whole; of several sheets the one that is the bank’s', async () => {
    const sheet = (name: string) => ({ sheet: name });
    const file = await writeExcelFile([
      { data: [[{ value: '说明' }]], ...sheet('封面') },
      {
        data: [
          [{ value: '日期' }, { value: '金额' }],
          [
            { value: new Date('2026-03-02T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
            { value: 102000.5, type: Number },
          ],
        ],
        ...sheet('明细'),
      },
    ]).toBlob();
    const read = await rowsInFile(file, (rows) => rows.length > 1);
    expect(read).toEqual({
      rows: [
        ['日期', '金额'],
        ['2026-03-02 00:00:00', '102000.5'],
      ],
    });
  });

  test.each([
    ['an old one of Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old'],
    ['a page under another name', [...Buffer.from('<html><table>')], 'page'],
    ['a workbook that is cut short', [0x50, 0x4b, 3, 4, 1, 2, 3], 'broken'],
    ['an empty one', [], 'empty'],
  ])('that is %s is told as such', async (_, bytes, problem) => {
    expect(await rowsInFile(new Blob([Uint8Array.from(bytes)]), any)).toEqual({ problem });
  });
});
