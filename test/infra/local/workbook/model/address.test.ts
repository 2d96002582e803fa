import { addressOf, fullAddress, parseAddress } from '#infra/local/workbook/model/address.ts';
import { LAST_COLUMN, LAST_ROW } from '#infra/local/workbook/model/area.ts';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }, undefined],
  ['$B$3:$AA$10', { top: 2, left: 1, bottom: 9, right: 26 }, undefined],
  ['C4:A2', { top: 1, left: 0, bottom: 3, right: 2 }, undefined],
  ['B:C', { top: 0, left: 1, bottom: LAST_ROW, right: 2 }, undefined],
  ['$2:$3', { top: 1, left: 0, bottom: 2, right: LAST_COLUMN }, undefined],
  ['客户!A1', { top: 0, left: 0, bottom: 0, right: 0 }, '客户'],
  ["'it''s 1'!B2", { top: 1, left: 1, bottom: 1, right: 1 }, "it's 1"],
])('%s is read as an area and its sheet', (text, area, sheetName) => {
  expect(parseAddress(text)).toEqual({ area, sheetName });
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', '客户', 'A1:2', 'a b'])('%p is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each(['A1', 'A1:B2', 'XFD1048576', 'B:C', '2:3'])('%s is written as it is read', (text) => {
  expect(addressOf(parseAddress(text)?.area ?? { top: 9, left: 9, bottom: 9, right: 9 })).toBe(text);
});

test.each([
  ['客户', '客户!A1'],
  ['表 一', "'表 一'!A1"],
  ["it's", "'it''s'!A1"],
  ['2026', "'2026'!A1"],
  ['AB12', "'AB12'!A1"],
])('the sheet %s is quoted only where it must be', (name, address) => {
  expect(fullAddress(name, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(address);
});
