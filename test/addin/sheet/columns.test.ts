import { findColumns } from '#addin/sheet/columns.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';

const columns = [...customerTable.card, ...customerTable.ours];
const places = (...headers: string[]) => Object.fromEntries(findColumns(headers, columns).at);

test.each([
  ['our own words', ['公司名称', '联系电话'], { name: 0, phone: 1 }],
  ['the other language', ['Company name', 'PHONE'], { name: 0, phone: 1 }],
  ['words that mean the same', ['单位名称', '手机号', '税号'], { name: 0, phone: 1, creditCode: 2 }],
  ['stars, colons, brackets and spaces', ['公司 名称*', '联系电话（必填）：'], { name: 0, phone: 1 }],
  ['another order with columns between', ['备注', '地址', '我的', '客户名称'], { address: 1, name: 3 }],
  ['our own word before one that means the same', ['电话', '联系电话'], { phone: 1 }],
  ['a header that is there twice counts once', ['公司名称', '公司名称'], { name: 0 }],
  ['words that mean nothing to us', ['序号', '哪里'], {}],
])('a header is recognised: %s', (_, headers, expected) => expect(places(...headers)).toEqual(expected));

test('what is missing is named in the order of the table', () => {
  const headers = columns.map(({ header }) => header['zh-CN']).filter((text) => text !== '来源' && text !== '公司地址');
  expect(findColumns(headers, columns).missing).toEqual(['address', 'source']);
});
