import { linesUnder, sampleOf, understood, type Cells } from '#addin/sheet/foreign/columns-in.ts';
import { importTable } from '#addin/sheet/tables/import.ts';

const read = (cells: Cells) => {
  const found = understood(importTable, cells);
  if (!found) throw new Error('Nothing was understood.');
  return found;
};
const row = ['甲公司', '13900000000', '李青禾'];

test.each<readonly [string, Cells, Readonly<Record<string, number>>, number]>([
  ['in the first row', [['公司名称', '联系电话', '归属人'], row], { name: 0, phone: 1, ownerId: 2 }, 1],
  [
    'lines down, below a title and an empty line',
    [['老客户一览', '', ''], ['', '', ''], ['单位名称', '手机', '业务员'], row],
    { name: 0, phone: 1, ownerId: 2 },
    3,
  ],
  [
    'with what people add to titles',
    [['* 公司名称（全称）', '联系电话：', '归属人'], row],
    { name: 0, phone: 1, ownerId: 2 },
    1,
  ],
  ['in two rows', [['客户', '联系'], ['名称', '电话'], row], { name: 0, phone: 1 }, 2],
  ['in English', [['Company', 'Mobile', 'Sales rep'], row], { name: 0, phone: 1, ownerId: 2 }, 1],
  ['in columns of which we know one by nothing', [['公司名称', '电话', '星座'], row], { name: 0, phone: 1 }, 1],
])('a header is found %s', (_, cells, at, below) => {
  expect(read(cells)).toMatchObject({ at, below });
});

test('where no title means anything, the first row of several texts is taken for the header, and nothing is mapped', () => {
  expect(
    read([
      ['', ''],
      ['甲', '乙'],
      ['1', '2'],
    ]),
  ).toEqual({ below: 2, titles: ['甲', '乙'], at: {} });
  expect(understood(importTable, [['一句话']])).toBeUndefined();
  expect(understood(importTable, [])).toBeUndefined();
});

test('of the rows below, headings said again, sums and blanks are none; the rest is taken as it stands', () => {
  const cells: Cells = [
    ['公司名称', '建档日期', '归属人'],
    ['甲公司', 43529, ''],
    ['', '', ''],
    ['公司名称', '建档日期', '归属人'],
    ['乙公司', '', ''],
    ['合计', '2 家', ''],
  ];
  const found = read(cells);
  expect(linesUnder(cells, found, found.at)).toEqual([
    { name: '甲公司', filedOn: 43529, ownerId: '' },
    { name: '乙公司', filedOn: '', ownerId: '' },
  ]);
  expect(linesUnder(cells, found, { name: 0 }, { ownerId: '李青禾' })[0]).toEqual({
    name: '甲公司',
    ownerId: '李青禾',
  });
  const filedOn = importTable.card.find(({ key }) => key === 'filedOn');
  expect(filedOn && sampleOf(cells, found, 1, filedOn)).toBe('2019-03-05');
});
