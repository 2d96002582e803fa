import { CellMap } from '#policy/form/cell-map.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { hideLines, resizeLines } from '#infra/local/workbook/model/lines.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { cellMapOf } from '#infra/local/workbook/xlsx/cell-map.ts';
import { at, givenBook } from '../given-book.ts';

const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const dashed = { style: 'DashDot', weight: 'Medium', color: '#000000' };

const mapOf = ({ model, sheet }: ReturnType<typeof givenBook>): CellMap => CellMap.parse(cellMapOf(model, sheet));

test('a cell says what it shows under its number format, its number and its formula', () => {
  const book = givenBook([['2026年3月1日', 1234.5, '=B1*2']]);
  formatCells(book.model, book.sheet, at('B1'), { numberFormat: '#,##0.00' });
  book.model.setComputed(book.sheet.id, 0, 2, 2469);
  expect(mapOf(book).cells.map(({ text, number, formula }) => [text, number, formula])).toEqual([
    ['2026年3月1日', 46_082, undefined],
    ['1,234.50', 1234.5, undefined],
    ['2469', 2469, '=B1*2'],
  ]);
});

test('equal looks are listed once, a fresh cell has none, and lines of dashes and dots are dashed', () => {
  const book = givenBook([['甲', '乙', '丙']]);
  formatCells(book.model, book.sheet, at('A1:B1'), {
    borderBottom: dashed,
    fill: '#FFF2CC',
    bold: true,
    horizontal: 'CenterAcrossSelection',
    locked: false,
  });
  const { cells, looks } = mapOf(book);
  expect(cells.map(({ look }) => look)).toEqual([0, 0, undefined]);
  expect(looks).toEqual([{ bottom: 'dashed', fill: '#FFF2CC', isBold: true, horizontal: 'center', isUnlocked: true }]);
});

test('a merged area has its first cell only, with the lines along the area’s own edges', () => {
  const book = givenBook([['合同', '', '']]);
  mergeCells(book.model, book.sheet, at('A1:C2'));
  formatCells(book.model, book.sheet, at('C1:C2'), { borderRight: thin });
  formatCells(book.model, book.sheet, at('A2:C2'), { borderBottom: thin });
  const { cells, looks, merges } = mapOf(book);
  expect(cells).toEqual([{ row: 1, column: 1, text: '合同', look: 0 }]);
  expect(looks).toEqual([{ right: 'thin', bottom: 'thin' }]);
  expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
});

test('rows and columns tell their size, that they are hidden and how their untouched cells look', () => {
  const book = givenBook([['甲']]);
  formatCells(book.model, book.sheet, at('B:B'), { borderBottom: thin });
  resizeLines(book.model, book.sheet, 'columns', at('B:B'), 105);
  resizeLines(book.model, book.sheet, 'rows', at('2:2'), 30);
  hideLines(book.model, book.sheet, 'rows', at('3:3'), true);
  book.sheet.filteredRows.set(4, true);
  expect(mapOf(book)).toMatchObject({
    columns: [{ at: 2, size: 20, look: 0 }],
    rows: [
      { at: 2, size: 30 },
      { at: 3, isHidden: true },
      { at: 5, isHidden: true },
    ],
    looks: [{ bottom: 'thin' }],
  });
});

test('a cell under a column’s look that is plain itself is there, so that it is not taken for one of the column', () => {
  const book = givenBook();
  formatCells(book.model, book.sheet, at('B:B'), { borderBottom: thin });
  book.sheet.cells.set(1, 1, { value: '', formula: undefined, format: {} });
  expect(mapOf(book).cells).toEqual([{ row: 2, column: 2, text: '' }]);
});

test.each([
  ['B2:B3', 2],
  ['B:B', 1],
])('a pick list over %s marks cells that are not in the file too, but not a column without end', (area, count) => {
  const book = givenBook([['甲', '乙']]);
  setValidation(book.model, book.sheet, at(area), { rule: { list: { inCellDropDown: true, source: '是,否' } } });
  expect(mapOf(book).cells.filter(({ isPick }) => isPick)).toHaveLength(count);
});

test('names of this sheet, tables, protection and the print area are told', () => {
  const book = givenBook([
    ['品名', '数量'],
    ['', ''],
  ]);
  addTable(book.model, book.sheet, at('A1:B2'), true);
  addName(book.model, '甲方', '=表单!$B$2');
  addName(book.model, '税率', '=0.13');
  addName(book.model, '别处', '=不在!$B$2');
  addName(book.model, 'Print_Area', '=表单!$A$1:$B$9,表单!$D$1', '', book.sheet.id);
  protect(book.model, book.sheet);
  expect(mapOf(book)).toMatchObject({
    sheet: '表单',
    names: [{ name: '甲方', area: { top: 2, left: 2, bottom: 2, right: 2 } }],
    tables: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    isProtected: true,
    printArea: { top: 1, left: 1, bottom: 9, right: 4 },
  });
});
