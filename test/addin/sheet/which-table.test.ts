import { customerTable } from '#addin/sheet/tables/customer.ts';
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
  const memory = new Map<'customer', Remembered>(remembered ? [['customer', remembered]] : []);
  expect(ourTables(tables, memory).get('customer')?.id).toBe(found);
});

test.each([undefined, null, 'x', {}, { id: 1, name: 'a' }, { id: 'a' }])('%j is nothing we remember', (value) => {
  expect(rememberedFrom(value)).toBeUndefined();
});
