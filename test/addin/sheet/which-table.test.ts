import { customerFileTable } from '#addin/sheet/tables/customer-file.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';
import type { TableName } from '#addin/sheet/sheet-table.ts';
import { columnsOf, ourTables, rememberedFrom, type Remembered } from '#addin/sheet/which-table.ts';

const ours = columnsOf(customerTable).map(({ header }) => header['zh-CN']);
const table = (id: string, name: string, header: readonly string[] = []) => ({ id, name, header });

test.each([
  ['the one remembered by its id', [table('1', 'a'), table('2', 'b')], { id: '2', name: 'a' }, '2'],
  ['else by the name it had', [table('1', 'a'), table('2', 'b')], { id: '9', name: 'b' }, '2'],
  ['else by our own name', [table('1', 'a', ours), table('2', '客户报备')], undefined, '2'],
  ['else by its header', [table('1', 'a'), table('2', 'b', ours)], undefined, '2'],
  ['the fuller header of two', [table('1', 'a', ours.slice(0, 9)), table('2', 'b', ours)], undefined, '2'],
  ['none where the header only shares a few words', [table('1', 'a', ours.slice(0, 3))], undefined, undefined],
  ['none where there is no company’s name', [table('1', 'a', ours.slice(1))], undefined, undefined],
])('our table is %s', (_, tables, remembered, found) => {
  const memory = new Map<TableName, Remembered>(remembered ? [['customer', remembered]] : []);
  expect(ourTables(tables, memory).get('customer')?.id).toBe(found);
});

describe('two of our tables that have columns in common', () => {
  const file = columnsOf(customerFileTable).map(({ header }) => header['zh-CN']);
  const found = (tables: readonly ReturnType<typeof table>[], memory: [TableName, Remembered][] = []) =>
    Object.fromEntries([...ourTables(tables, new Map(memory))].map(([name, { id }]) => [name, id]));

  test.each<readonly [string, ReturnType<typeof table>[], [TableName, Remembered][], object]>([
    [
      'each is the one it fits best',
      [table('1', 'a', file), table('2', 'b', ours)],
      [],
      { customer: '2', 'customer-file': '1' },
    ],
    [
      'a second list of reports is no file',
      [table('1', '客户报备', ours), table('2', 'b', ours)],
      [],
      { customer: '1' },
    ],
    ['a file alone is no list of reports', [table('1', 'a', file)], [], { 'customer-file': '1' }],
    [
      'what is remembered as the one is not the other, whatever it has come to look like',
      [table('1', '客户档案', ours)],
      [['customer', { id: '1', name: '客户报备' }]],
      { customer: '1' },
    ],
  ])('%s', (_, tables, memory, expected) => expect(found(tables, memory)).toEqual(expected));
});

test.each([undefined, null, 'x', {}, { id: 1, name: 'a' }, { id: 'a' }])('%j is nothing we remember', (value) => {
  expect(rememberedFrom(value)).toBeUndefined();
});
