import { filterSheet, filterTable, clearFilters, unfilterSheet } from '#infra/local/workbook/model/filter.ts';
import { hideLines } from '#infra/local/workbook/model/lines.ts';
import { sortTable } from '#infra/local/workbook/model/sort.ts';
import type { Criterion } from '#infra/local/workbook/model/table.ts';
import { at, givenBook, givenTable, standing } from '../given-book.ts';

test.each([
  ['numbers before texts, blanks last', true, [3, '', 'b', 1, 'a'], [1, 3, 'a', 'b', '']],
  ['backwards, blanks still last', false, [3, '', 'b', 1, 'a'], ['b', 'a', 3, 1, '']],
  ['Chinese by sound', true, ['张', '阿', '李', '陈'], ['阿', '陈', '李', '张']],
])('a table is sorted %s', (_, ascending, before, after) => {
  const { model, sheet, table } = givenTable([['列'], ...before.map((value) => [value])]);

  sortTable(model, table, [{ key: 0, ascending }]);

  expect(standing(sheet, `A2:A${before.length + 1}`).flat()).toEqual(after);
});

test('a second field decides between equals, and formulas look at their own row', () => {
  const { model, sheet, table } = givenTable([
    ['类', '额', '倍'],
    ['B', 1, '=B2*2'],
    ['A', 2, '=B3*2'],
    ['A', 1, '=B4*2'],
  ]);

  sortTable(model, table, [
    { key: 0, ascending: true },
    { key: 1, ascending: true },
  ]);

  expect(standing(sheet, 'A2:C4')).toEqual([
    ['A', 1, '=B2*2'],
    ['A', 2, '=B3*2'],
    ['B', 1, '=B4*2'],
  ]);
});

test('hidden rows stay where they are while the others are sorted', () => {
  const { model, sheet, table } = givenTable([['列'], [3], [5], [1]]);
  hideLines(model, sheet, 'rows', at('3:3'), true);

  sortTable(model, table, [{ key: 0, ascending: true }]);

  expect(standing(sheet, 'A2:A4').flat()).toEqual([1, 5, 3]);
});

const custom = (first: string, second?: string, both = true): Criterion => ({ kind: 'custom', first, second, both });

test.each([
  ['values as one sees them', { kind: 'values', values: ['开', '12'] }, ['开', 12]],
  ['a text with anything around it', custom('=*关*'), ['关闭']],
  ['anything but a text', custom('<>开'), ['关闭', 12, 5]],
  ['a number range', custom('>=5', '<12'), [5]],
  ['either of two', custom('=开', '=关闭', false), ['开', '关闭']],
] as [string, Criterion, unknown[]][])('a filter on %s shows only those rows', (_, criterion, shown) => {
  const { model, sheet, table } = givenTable([['列'], ['开'], ['关闭'], [12], [5]]);

  filterTable(model, table, 0, criterion);

  const visible = [1, 2, 3, 4].filter((row) => !sheet.isRowHidden(row)).map((row) => sheet.cell(row, 0).value);
  clearFilters(model, table);
  expect([visible, sheet.filteredRows.size]).toEqual([shown, 0]);
});

test('two columns filter together', () => {
  const { model, sheet, table } = givenTable([
    ['甲', '乙'],
    [1, 1],
    [1, 2],
    [2, 1],
  ]);

  filterTable(model, table, 0, { kind: 'values', values: ['1'] });
  filterTable(model, table, 1, { kind: 'values', values: ['1'] });

  expect([1, 2, 3].filter((row) => sheet.isRowHidden(row))).toEqual([2, 3]);
});

test('a plain range is filtered under its first row until the filter is removed', () => {
  const { model, sheet } = givenBook([['列'], [1], [2]]);

  filterSheet(model, sheet, at('A1:A3'), 0, { kind: 'values', values: ['2'] });
  const during = [...sheet.filteredRows.keys()];
  unfilterSheet(model, sheet, true);

  expect([during, sheet.filteredRows.size, sheet.filter]).toEqual([[1], 0, undefined]);
});
