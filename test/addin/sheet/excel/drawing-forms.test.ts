import { CellMap, type Line } from '#policy/form/cell-map.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { serviceTemplate } from '#infra/local/demo/templates/service.ts';
import { ask, atFormDesk, desk, formWith, seen, sitDown, standing, tripsOf, witnessed } from './form-desk.ts';

atFormDesk();

const bare: CellMap = { sheet: '表', cells: [], looks: [], merges: [], rows: [], columns: [], names: [], tables: [] };

/** The sheets of the workbook, the active one in brackets. */
const sheets = () =>
  desk.page.evaluate(() => {
    const active = around.model.activeSheet('').name;
    return around.model.sheets.map(({ name }) => (name === active ? `[${name}]` : name));
  });

describe.each([
  ['工业品购销合同', saleTemplate],
  ['技术服务单', serviceTemplate],
])('the form %s', (name, template) => {
  test('is drawn and read back as it is, cell by cell', async () => {
    await desk.page.evaluate(() => around.show());
    const id = await ask('draw', template, name);

    const { sheetId, map } = await ask('read', id);

    expect(sheetId).toBe(id);
    expect(CellMap.parse(map)).toEqual(map);
    expect(seen(map)).toEqual(seen(template));
    expect(seen(map)).toEqual(seen(await witnessed(name)));
  });
});

test('a form is shown at once: without gridlines, the cursor on its first cell', async () => {
  await ask('draw', saleTemplate, '云帆 2026-03');

  const shown = await desk.page.evaluate(() => {
    const { sheet, area } = around.model.selection('');
    return [sheet.name, area, sheet.showsGridlines];
  });
  expect(shown).toEqual(['云帆 2026-03', { top: 0, left: 0, bottom: 0, right: 0 }, false]);
});

test.each([
  ['upright over as many pages as it needs', saleTemplate, 'Portrait', 0],
  ['lying on the one page that it almost fits on', serviceTemplate, 'Landscape', 1],
])('a form is set up for A4, %s', async (_, template, orientation, high) => {
  const id = await ask('draw', template, '合同');

  expect(await desk.page.evaluate((sheet) => around.model.sheet(sheet).page, id)).toMatchObject({
    orientation,
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: high },
    centerHorizontally: true,
    margins: { top: 42, right: 42, bottom: 42, left: 42 },
  });
});

const awkward: CellMap = {
  sheet: '各种',
  looks: [
    { top: 'hair', right: 'thin', bottom: 'medium', left: 'thick', fill: '#FFF2CC', color: '#C00000' },
    { top: 'double', right: 'dotted', bottom: 'dashed', font: '楷体', size: 14, isBold: true, isItalic: true },
    { isUnderlined: true, isWrapped: true, horizontal: 'distributed', vertical: 'top', isUnlocked: true },
    { format: '#,##0.00' },
    { format: 'yyyy"年"m"月"d"日"', horizontal: 'right', vertical: 'center' },
    { format: '@' },
    { top: 'double', right: 'double', bottom: 'double', left: 'double' },
  ],
  cells: [
    { row: 2, column: 2, text: '红字', look: 0 },
    { row: 2, column: 3, text: '楷体', look: 1 },
    { row: 3, column: 2, text: '第一行\n第二行', look: 2 },
    { row: 3, column: 3, text: '1,234.50', number: 1234.5, look: 3 },
    { row: 4, column: 2, text: '2026年3月1日', number: 46_082, look: 4 },
    { row: 4, column: 3, text: '007', look: 5 },
    { row: 5, column: 2, text: '合并', look: 6 },
    { row: 8, column: 2, text: '=1+1' },
    { row: 8, column: 3, text: '+86 138' },
    { row: 9, column: 2, text: '6222021234567890123' },
    { row: 9, column: 3, text: '2026-03-01' },
    { row: 10, column: 2, text: '-' },
    { row: 10, column: 3, text: '100', number: 100 },
    { row: 12, column: 2, text: '200', number: 200, formula: '=C10*2' },
  ],
  merges: [{ top: 5, left: 2, bottom: 6, right: 4 }],
  rows: [
    { at: 3, size: 42 },
    { at: 7, isHidden: true },
    { at: 9, size: 20.25, isHidden: true },
  ],
  columns: [
    { at: 2, size: 20 },
    { at: 3, size: 12 },
    { at: 5, isHidden: true },
    { at: 6, size: 3 },
  ],
  names: [
    { name: '签订日期', area: { top: 4, left: 2, bottom: 4, right: 2 } },
    { name: '明细', area: { top: 8, left: 2, bottom: 10, right: 3 } },
  ],
  tables: [],
  printArea: { top: 2, left: 2, bottom: 12, right: 6 },
};

test('looks, lines, hidden rows and columns, names and texts that look like something else stay what they are', async () => {
  await desk.page.evaluate(() => around.show());
  const id = await ask('draw', awkward, '各种');

  const { map } = await ask('read', id);

  const rows = awkward.rows.map((row): Line => (row.isHidden ? { at: row.at, isHidden: true } : row));
  const columns = awkward.columns.filter(({ at }) => at < 5);
  expect(seen(map)).toEqual(seen({ ...awkward, rows, columns }));
  expect(await witnessed('各种')).toMatchObject({ columns: awkward.columns });
});

test('an inner line of a merged area is nobody’s, its outer lines are whole', async () => {
  await ask('draw', awkward, '各种');

  const lines = await desk.page.evaluate(() => {
    const sheet = around.model.sheet('各种');
    const sides = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'] as const;
    return [1, 2, 3].map((column) =>
      [4, 5].map((row) => sides.filter((side) => sheet.look(row, column, side).style === 'Double').join()),
    );
  });
  expect(lines).toEqual([
    ['borderTop,borderLeft', 'borderBottom,borderLeft'],
    ['borderTop', 'borderBottom'],
    ['borderTop,borderRight', 'borderRight,borderBottom'],
  ]);
});

test('a formula that reaches out of the workbook is never drawn: what it showed stands there as a text', async () => {
  const cells = ["='[价目.xlsx]表'!A1", "=cmd|'/c calc'!A0", "='C:\\x\\[a.xlsx]S'!B2"].map((formula, i) => ({
    row: i + 1,
    column: 1,
    text: `看到${i}`,
    formula,
  }));
  await ask('draw', { ...bare, cells }, '外链');

  expect(await standing('外链', 'A1', 'A2', 'A3')).toEqual(['看到0', '看到1', '看到2']);
});

test.each([
  ['合同', '合同 (2)'],
  ['甲/乙:[丙]?', '甲 乙 丙'],
  ["'引号'", '引号'],
  ['', '合同 (2)'],
  ['History', '合同History'],
  ['长'.repeat(40), '长'.repeat(31)],
])('a sheet that is to be called %j is called %j', async (wanted, expected) => {
  await ask('draw', bare, '合同');

  await ask('draw', bare, wanted);

  expect(await sheets()).toEqual(['Sheet1', '合同', `[${expected}]`]);
});

test.each([
  [0, ['[新]', 'Sheet1']],
  [99, ['Sheet1', '[新]']],
])('a form is put at place %d among the sheets', async (at, expected) => {
  await ask('draw', bare, '新', { at });

  expect(await sheets()).toEqual(expected);
});

test('a form spread over too many cells is refused before anything is drawn', async () => {
  const cells = [1, 2_000].map((row) => ({ row, column: row === 1 ? 1 : 30, text: '远' }));

  await expect(ask('draw', { ...bare, cells }, '大')).rejects.toThrow('failed: 这张表的内容太多');
  expect(await sheets()).toEqual(['[Sheet1]']);
});

test('in a workbook that is read only nothing is drawn', async () => {
  await sitDown(true);

  await expect(ask('draw', saleTemplate, '合同')).rejects.toThrow('readOnly');
  expect(await sheets()).toEqual(['[Sheet1]']);
});

test('a form of 300 places takes as many trips as one of 60', async () => {
  const [few, many] = [formWith(60), formWith(300)];

  expect([await tripsOf(() => ask('draw', few, '少')), await tripsOf(() => ask('draw', many, '多'))]).toEqual([3, 3]);
});
