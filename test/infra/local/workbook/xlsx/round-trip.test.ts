import fc from 'fast-check';
import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import { addChart, changeChart, changeSeries, placeChart } from '#infra/local/workbook/model/charts.ts';
import { CHART_KINDS, FRESH_AXIS } from '#infra/local/workbook/model/chart.ts';
import { addComment } from '#infra/local/workbook/model/comments.ts';
import { addConditional, changeConditional } from '#infra/local/workbook/model/conditionals.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { filterTable } from '#infra/local/workbook/model/filter.ts';
import { type CellFormat, NO_BORDER } from '#infra/local/workbook/model/format.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { hideLines, resizeLines } from '#infra/local/workbook/model/lines.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { changePage } from '#infra/local/workbook/model/page.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import { addSheet, colourTab, freeze, showGridlines, showSheet } from '#infra/local/workbook/model/sheets.ts';
import { type Snapshot, snapshotOf } from '#infra/local/workbook/model/snapshot.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { at, givenBook } from '../given-book.ts';

/** A workbook without what a file does not hold: ids, its own name and when a remark was made. */
const comparable = (model: WorkbookModel): Snapshot => {
  const snapshot = snapshotOf(model);
  const ids = new Map<string, string>();
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !/^\{[0-9A-F-]{36}\}$/.test(value)) return value;
    ids.set(value, ids.get(value) ?? `#${ids.size}`);
    return ids.get(value);
  };
  for (const comment of snapshot.comments) Object.assign(comment, { createdAt: '' });
  for (const sheet of snapshot.sheets) {
    for (const lines of [sheet.rows, sheet.columns]) {
      lines.formats.sort((a, b) => a[0] - b[0]);
      lines.sizes.sort((a, b) => a[0] - b[0]);
      lines.hidden.sort((a, b) => a - b);
    }
    const formats = sheet.cells.map(([, , , , format]) => (typeof format === 'number' ? sheet.formats[format] : null));
    Object.assign(sheet, { formats });
    sheet.cells = sheet.cells.map(([row, column, value, formula]) => [row, column, value, formula ?? null]);
  }
  return JSON.parse(JSON.stringify({ ...snapshot, name: '' }, plain)) as Snapshot;
};

const returned = async (model: WorkbookModel): Promise<WorkbookModel> => (await openXlsx(await saveXlsx(model))).model;

const line = { style: 'Dash', weight: 'Medium', color: '#C00000' };

/** One chart of each kind, dressed in one way or another. */
const givenCharts = (model: WorkbookModel): void => {
  const sheet = model.sheet('表单');
  const source = { sheet, area: at('A5:C7') };
  CHART_KINDS.forEach((kind, index) => {
    const chart = addChart(model, sheet, kind, source);
    placeChart(model, sheet, chart, { left: 10.5 + index, top: 200, width: 300 + index * 7, height: 180.25 });
  });
  const [first, second, third] = sheet.charts;
  if (!first || !second || !third) return;
  changeChart(model, sheet, first, {
    title: { text: '按"品名"\n<数量>', isShown: true },
    legend: { isShown: true, position: 'Left' },
    labels: { showsValue: true, showsShare: false, showsCategory: true, showsSeries: false, numberFormat: '0.0' },
    category: { ...FRESH_AXIS, isReversed: true, crossing: 'Maximum', title: { text: '品名', isShown: true } },
    value: { ...FRESH_AXIS, hasGridlines: false, numberFormat: '#,##0', minimum: -5, maximum: 50 },
    gapWidth: 60,
  });
  changeChart(model, sheet, second, {
    title: { isShown: false },
    legend: { isShown: false, position: 'Bottom' },
    value: { ...FRESH_AXIS, isShown: false, title: { isShown: true } },
  });
  const [series] = third.series;
  if (series) changeSeries(model, sheet, third, series, { name: '实收', color: '#C00000', categories: '' });
};

/** A form with everything that a workbook of ours can hold. */
const givenEverything = (): WorkbookModel => {
  const { model, sheet } = givenBook([
    ['采购合同', '', '', ''],
    ['甲方：', '', '乙方：', '北京"甲&乙"<公司>'],
    ['编号', '00123', 3.14159, true],
    ['合计', '=SUM(C6:C7)', '=IF(B4>1,"是","")', '\'=HYPERLINK("http://example.com")'],
    ['品名', '型号\n规格', '数量', '单价'],
    ['轴承', '6204', 10, 25.5],
    ['皮带', 'A-1', 3, 8],
  ]);
  model.setComputed(sheet.id, 3, 1, 13);
  model.setComputed(sheet.id, 3, 2, '是');
  mergeCells(model, sheet, at('A1:D1'));
  formatCells(model, sheet, at('A1'), {
    fontName: '宋体',
    fontSize: 18,
    bold: true,
    horizontal: 'Center',
    vertical: 'Center',
  });
  formatCells(model, sheet, at('B2'), { borderBottom: line, fill: '#FFF2CC', locked: false, underline: 'Double' });
  formatCells(model, sheet, at('C6:D7'), {
    numberFormat: '#,##0.00;[Red]-#,##0.00',
    italic: true,
    fontColor: '#1F4E79',
  });
  formatCells(model, sheet, at('B:B'), { numberFormat: '@', wrap: true });
  formatCells(model, sheet, at('9:9'), {
    borderTop: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
    indent: 2,
  });
  formatCells(model, sheet, at('B9'), { strikethrough: true, shrink: true, formulaHidden: true });
  resizeLines(model, sheet, 'columns', at('B:C'), 105);
  resizeLines(model, sheet, 'rows', at('1:1'), 36);
  hideLines(model, sheet, 'rows', at('12:13'), true);
  hideLines(model, sheet, 'columns', at('F:G'), true);
  const table = addTable(model, sheet, at('A5:D7'), true);
  filterTable(model, table, 0, { kind: 'values', values: ['轴承'] });
  setValidation(model, sheet, at('B2'), {
    rule: { list: { inCellDropDown: true, source: '甲公司,乙"公司' } },
    prompt: { title: '甲方', message: '选一个', showPrompt: true },
  });
  setValidation(model, sheet, at('C6:C7'), {
    rule: { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } },
    ignoresBlanks: false,
    errorAlert: { title: '数量', message: '1 到 99', showAlert: true, style: 'Warning' },
  });
  setValidation(model, sheet, at('D3'), {
    rule: { custom: { formula: '=LEN(D3)<5' } },
    errorAlert: { title: '', message: '', showAlert: false, style: 'Stop' },
  });
  setValidation(model, sheet, at('D2'), { rule: { list: { inCellDropDown: false, source: '=隐藏!$A$1:$A$3' } } });
  const custom = addConditional(model, sheet, [at('A1:D3'), at('F1')], 'Custom');
  changeConditional(model, sheet, custom, {
    formula: '=$B2=""',
    format: { fill: '#FF0000', bold: true },
    stopsIfTrue: true,
  });
  const value = addConditional(model, sheet, [at('C6:C7')], 'CellValue');
  changeConditional(model, sheet, value, {
    rule: { formula1: '=1', formula2: '=$D$6', operator: 'NotBetween' },
    format: { fontColor: '#00B050', numberFormat: '0.0' },
  });
  for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']) {
    const text = addConditional(model, sheet, [at('B3')], 'ContainsText');
    changeConditional(model, sheet, text, { rule: { operator, text: 'a"b' }, format: { borderBottom: line } });
  }
  addComment(model, sheet, at('B2'), '盖章方\n写全称', '李明');
  givenCharts(model);
  freeze(model, sheet, 1, 2);
  colourTab(model, sheet, '#00B0F0');
  showGridlines(model, sheet, false);
  changePage(model, sheet, {
    orientation: 'Landscape',
    paperSize: 'A3',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    margins: { top: 36, right: 18, bottom: 36, left: 18, header: 9, footer: 9 },
  });
  sheet.properties.set('salesdesk.contract', '{"id":"合同-1"}');
  sheet.properties.set('two', '2');
  const hidden = addSheet(model, '隐藏');
  hidden.cells.set(0, 0, { value: '甲', formula: undefined, format: undefined });
  showSheet(model, hidden, 'VeryHidden');
  addName(model, '甲方', '=表单!$B$2', '合同的甲方');
  addName(model, '税率', '=0.13');
  addName(model, '整列', '=表单!$C:$C');
  addName(model, 'Print_Area', '=表单!$A$1:$D$9', '', sheet.id);
  protect(model, sheet, { allowFormatCells: true, allowEditObjects: true, selectionMode: 'Normal' });
  return model;
};

/** What is said only by being left out comes back said. */
const spoken = (snapshot: Snapshot): Snapshot => {
  for (const sheet of snapshot.sheets)
    if (sheet.protection)
      sheet.protection = {
        options: Object.fromEntries(Object.entries(sheet.protection.options).filter(([, is]) => is !== false)),
        password: undefined,
      };
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
};

test('a form with everything comes back from a file as it was', async () => {
  const model = givenEverything();
  expect(spoken(comparable(await returned(model)))).toEqual(spoken(comparable(model)));
});

test('and so it does the second time, byte for byte', async () => {
  const first = await saveXlsx(givenEverything());
  const second = await saveXlsx((await openXlsx(first)).model);
  const third = await saveXlsx((await openXlsx(second)).model);
  expect(Buffer.from(third).equals(Buffer.from(second))).toBe(true);
});

test('nothing of our own files is told to be lost', async () => {
  const { dropped } = await openXlsx(await saveXlsx(givenEverything()));
  expect(dropped).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((one) => one.replaceAll('\r', '')),
  fc.constantFrom(
    '=1+1',
    "'",
    ' a ',
    '_x0041_',
    '_x005F_',
    '￥１２',
    '2026年3月1日',
    '\u0001',
    '#N/A',
    'TRUE',
    '00123',
    '\t',
    ']]>',
  ),
);
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.integer(),
);
const place = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }));
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((one) => `#${one.toString(16).toUpperCase().padStart(6, '0')}`);
const border = fc.oneof(
  fc.constant(NO_BORDER),
  fc.record({ style: fc.constantFrom('Continuous', 'Dash'), weight: fc.constantFrom('Thin', 'Medium'), color: colour }),
);
const looks: fc.Arbitrary<CellFormat> = fc.record(
  {
    fill: colour,
    fontColor: colour,
    fontSize: fc.integer({ min: 1, max: 409 }),
    bold: fc.boolean(),
    numberFormat: fc.constantFrom('General', '0.00', 'yyyy"年"m"月"', '@', '#,##0_);[Red](#,##0)'),
    horizontal: fc.constantFrom('General', 'Left', 'CenterAcrossSelection', 'Distributed'),
    wrap: fc.boolean(),
    locked: fc.boolean(),
    borderLeft: border,
    borderTop: border,
  },
  { requiredKeys: [] },
);

/** What of a format is not as on a fresh sheet. */
const governing = (model: WorkbookModel): unknown[] => {
  const [sheet] = model.sheets;
  const keys = [
    'fill',
    'fontColor',
    'fontSize',
    'bold',
    'numberFormat',
    'horizontal',
    'wrap',
    'locked',
    'borderLeft',
    'borderTop',
  ] as const;
  const found: unknown[] = [];
  for (let row = 0; sheet && row <= 41; row += 1)
    for (let column = 0; column <= 31; column += 1)
      found.push([sheet.cell(row, column).value, keys.map((key) => sheet.look(row, column, key))]);
  return found;
};

const areas = fc.constantFrom('B:B', 'D:F', '2:2', '4:9', 'A1', 'C3:E8');

test('any values in any looks come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(place, value), { maxLength: 30 }),
      fc.array(fc.tuple(areas, looks), { maxLength: 5 }),
      async (cells, dressed) => {
        const { model, sheet } = givenBook();
        for (const [[row, column], content] of cells)
          sheet.cells.set(row, column, { value: content, formula: undefined, format: undefined });
        for (const [area, format] of dressed) formatCells(model, sheet, at(area), format);
        expect(governing(await returned(model))).toEqual(governing(model));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
