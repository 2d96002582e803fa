import { addressOf } from '#infra/local/workbook/model/address.ts';
import { insertion, removal, shiftedArea } from '#infra/local/workbook/model/shift.ts';
import { at } from '../given-book.ts';

test.each([
  ['inserted above', insertion(at('1:2'), 'Down'), 'A5:B6', 'A7:B8'],
  ['inserted at its first row', insertion(at('5:5'), 'Down'), 'A5:B6', 'A6:B7'],
  ['inserted inside', insertion(at('6:6'), 'Down'), 'A5:B6', 'A5:B7'],
  ['inserted below', insertion(at('7:7'), 'Down'), 'A5:B6', 'A5:B6'],
  ['deleted above', removal(at('1:2'), 'Up'), 'A5:B6', 'A3:B4'],
  ['deleted over its first row', removal(at('4:5'), 'Up'), 'A5:B6', 'A4:B4'],
  ['deleted over its last row', removal(at('6:9'), 'Up'), 'A5:B6', 'A5:B5'],
  ['deleted all over', removal(at('4:9'), 'Up'), 'A5:B6', undefined],
  ['columns inserted inside', insertion(at('B:B'), 'Right'), 'A5:B6', 'A5:C6'],
  ['columns deleted before', removal(at('A:A'), 'Left'), 'B5:C6', 'A5:B6'],
  ['cells inserted in its columns', insertion(at('A1:B1'), 'Down'), 'A5:B6', 'A6:B7'],
  ['cells inserted in one of its columns', insertion(at('A1:A1'), 'Down'), 'A5:B6', 'A5:B6'],
  ['rows inserted in a whole column', insertion(at('1:2'), 'Down'), 'B:B', 'B:B'],
])('an area with rows or cells %s', (_, shift, before, after) => {
  const moved = shiftedArea(at(before), shift);

  expect(moved && addressOf(moved)).toBe(after);
});
