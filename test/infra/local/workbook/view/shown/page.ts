import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { areaFrom, EVERYTHING } from '#infra/local/workbook/model/area.ts';
import { writeCells } from '#infra/local/workbook/model/cells.ts';
import { FRESH_AXIS } from '#infra/local/workbook/model/chart.ts';
import { addChart, changeChart, placeChart, removeChart } from '#infra/local/workbook/model/charts.ts';
import { addConditional, changeConditional } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { resizeLines } from '#infra/local/workbook/model/lines.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import {
  addSheet,
  freeze,
  moveSheet,
  removeSheet,
  renameSheet,
  showSheet,
} from '#infra/local/workbook/model/sheets.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { fontsReady } from '#infra/local/workbook/view/fonts.ts';
import { showWorkbook } from '#infra/local/workbook/view/workbook-view.ts';

const ROWS = 60;
const HEADER = ['公司名称', '联系人', '性质', '电话', '结果', '印记'];

const wholeColumn = (column: number) => ({ ...EVERYTHING, left: column, right: column });
const wholeRow = (row: number) => ({ ...EVERYTHING, top: row, bottom: row });

/** The table 客户报备 as the add-in makes it: drop-downs, text columns, an overlay and a narrow stamp; a day beside it. */
const report = (model: WorkbookModel): void => {
  const sheet = model.sheet('报备');
  writeCells(model, sheet, areaFrom(0, 0, 1, 6), [HEADER]);
  const table = addTable(model, sheet, areaFrom(0, 0, ROWS + 1, 6), true);
  table.name = '客户报备';
  formatCells(model, sheet, areaFrom(1, 3, ROWS, 1), { numberFormat: '@' });
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `上海某某贸易有限公司第${row + 1}分公司`,
    row % 3 === 0 ? '李四' : '张三',
    row % 2 === 0 ? '新客户' : '老客户',
    `0213800${String(row).padStart(4, '0')}`,
    row % 3 === 0 ? '有误' : '可报备',
    `K${row}·1·abcdef`,
  ]);
  writeCells(model, sheet, areaFrom(1, 0, ROWS, 6), rows);
  [160, 60, 70, 90, 70, 12].forEach((size, column) =>
    resizeLines(model, sheet, 'columns', areaFrom(0, column, 1, 1), size),
  );
  formatCells(model, sheet, wholeColumn(9), { numberFormat: 'yyyy-mm-dd' });
  writeCells(model, sheet, areaFrom(1, 9, 1, 1), [[46082]]);
  freeze(model, sheet, 1, 0);
  const natures = { list: { inCellDropDown: true, source: '新客户,老客户,其他' } };
  const errorAlert = { showAlert: true, style: 'Stop', title: '性质', message: '请从列表中选择性质。' };
  setValidation(model, sheet, areaFrom(1, 2, ROWS, 1), { rule: natures, errorAlert });
  const overlay = addConditional(model, sheet, [areaFrom(1, 0, ROWS, 1)], 'Custom');
  changeConditional(model, sheet, overlay, { formula: '=$E2="有误"', format: { fill: '#FDE7E9' } });
};

const model = new WorkbookModel(['报备', '空白']);
report(model);
await fontsReady();
const person = new Person(model);
const view = showWorkbook(model, person, document.body);
const ofSheets = { addSheet, moveSheet, removeSheet, renameSheet, showSheet };
const ofCharts = { FRESH_AXIS, addChart, changeChart, placeChart, removeChart };
const doings = {
  ...ofSheets,
  ...ofCharts,
  freeze,
  resizeLines,
  areaFrom,
  formatCells,
  protect,
  wholeColumn,
  wholeRow,
  writeCells,
};

/** What the test's page lets the test reach. */
export type Shown = typeof doings & { model: WorkbookModel; person: Person; view: typeof view };

Object.assign(globalThis, { shown: { ...doings, model, person, view } });
