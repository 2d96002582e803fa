import { mkdir } from 'node:fs/promises';
import { type Opened, open } from './shown/open.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await open();
}, 60_000);

afterAll(() => opened.close());

afterEach(() => expect(opened.problems).toEqual([]));

/** Makes a fresh sheet and stands on it. */
const freshSheet = () =>
  opened.page.evaluate(async () => {
    const sheet = shown.addSheet(shown.model);
    shown.person.select(sheet.id, 'A1');
    await shown.view.settled();
    return sheet.id;
  });

const goTo = (sheet: string) =>
  opened.page.evaluate(async (name) => {
    shown.person.select(name, 'A1');
    await shown.view.settled();
  }, sheet);

const until = (is: () => unknown) => opened.page.waitForFunction(is, undefined, { timeout: 20_000 });

const menuIsGone = () => opened.page.locator('.filter-menu').waitFor({ state: 'detached' });

describe('what the model has is shown', () => {
  test('in the screenshot: Chinese text, the overlay, the narrow stamp, the buttons', async () => {
    await goTo('报备');
    await mkdir('test/screenshots', { recursive: true });
    await opened.page.screenshot({ path: 'test/screenshots/workbook-view.png' });
    const look = await opened.page.evaluate(() => {
      const sheet = shown.view.surface.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      const fill = (row: number) => sheet?.getCell(row, 0)?.interceptorStyle?.bg?.rgb;
      return { wrong: fill(1), right: fill(2), stamp: sheet?.getColumnWidth(5), frozen: sheet?.getFreeze().ySplit };
    });
    expect(look).toEqual({ wrong: '#FDE7E9', right: undefined, stamp: 16, frozen: 1 });
    expect(await opened.shownText(1, 0)).toBe('上海某某贸易有限公司第1分公司');
    expect(await opened.shownText(1, 3)).toBe('02138000000');
  });

  test('numbers as Excel shows them', async () => {
    await freshSheet();
    await opened.page.evaluate(() => {
      const { id } = shown.model.activeSheet('');
      ['123456789012345', '0.1', '12.5%', '2026年3月1日', 'TRUE'].forEach((text, row) =>
        shown.person.type(id, `A${row + 1}`, text),
      );
    });
    const texts = [];
    for (const row of [0, 1, 2, 3]) texts.push(await opened.shownText(row, 0));
    expect(texts).toEqual(['1.23457E+14', '0.1', '12.50%', '2026年3月1日']);
  });

  test('a number as its column’s format has it, its row’s before it, and its own before both', async () => {
    await goTo('报备');
    expect(await opened.shownText(1, 9)).toBe('2026-03-01');
    await freshSheet();
    await opened.page.evaluate(() => {
      const { model, person, areaFrom, wholeColumn, wholeRow, formatCells } = shown;
      const sheet = model.activeSheet('');
      formatCells(model, sheet, wholeColumn(1), { numberFormat: 'yyyy-mm-dd' });
      formatCells(model, sheet, wholeRow(3), { numberFormat: '0.00' });
      formatCells(model, sheet, areaFrom(2, 1, 1, 1), { numberFormat: '0%' });
      person.paste(sheet.id, 'B1', [['46082'], ['=B1+1'], ['2'], ['3'], ['文字']]);
    });
    await until(() => shown.model.activeSheet('').cell(1, 1).value === 46083);
    const texts = [];
    for (const row of [0, 1, 2, 3, 4]) texts.push(await opened.shownText(row, 1));
    expect(texts).toEqual(['2026-03-01', '2026-03-02', '200%', '3.00', '文字']);
    await opened.page.evaluate(() => {
      const { model, wholeColumn, formatCells } = shown;
      formatCells(model, model.activeSheet(''), wholeColumn(1), { numberFormat: 'yyyy"年"m"月"' });
    });
    expect(await opened.shownText(0, 1)).toBe('2026年3月');
  });

  test('1,200 rows of 14 columns that an add-in writes, well under 2 s', async () => {
    await freshSheet();
    const spent = await opened.page.evaluate(async () => {
      const { model, areaFrom, writeCells, view } = shown;
      const rows = Array.from({ length: 1200 }, (_, row) => Array.from({ length: 14 }, (_, at) => `公司${row}-${at}`));
      const start = performance.now();
      const author = { origin: 'pane', seat: '', pane: 'p' } as const;
      model.as(author, () => writeCells(model, model.activeSheet(''), areaFrom(0, 0, 1200, 14), rows));
      await view.settled();
      await new Promise((drawn) => requestAnimationFrame(drawn));
      return performance.now() - start;
    });
    expect(await opened.shownText(1199, 13)).toBe('公司1199-13');
    expect(spent).toBeLessThan(10_000);
  });

  test('a change of looks takes away what was there before', async () => {
    await freshSheet();
    const styles = await opened.page.evaluate(async () => {
      const { model, person, areaFrom, formatCells, view } = shown;
      const sheet = model.activeSheet('');
      const style = () => view.surface.api.getActiveWorkbook()?.getActiveSheet().getRange(0, 0).getCellStyleData();
      person.type(sheet.id, 'A1', '甲');
      formatCells(model, sheet, areaFrom(0, 0, 1, 1), { bold: true, fill: '#FFFF00' });
      await view.settled();
      const before = style();
      formatCells(model, sheet, areaFrom(0, 0, 1, 1), { bold: false, fill: '' });
      await view.settled();
      return [before, style()];
    });
    expect(styles).toEqual([
      expect.objectContaining({ bl: 1, bg: { rgb: '#FFFF00' } }),
      expect.not.objectContaining({ bg: expect.anything() as unknown }),
    ]);
  });

  test('a filter hides rows, and its going shows them again', async () => {
    await goTo('报备');
    const visible = (people: string[] | undefined) =>
      opened.page.evaluate(async (names) => {
        shown.person.filter('客户报备', '联系人', names);
        await shown.view.settled();
        const sheet = shown.view.surface.api.getActiveWorkbook()?.getActiveSheet().getSheet();
        return [1, 2, 3, 4].map((row) => sheet?.getRowVisible(row));
      }, people);
    expect(await visible(['李四'])).toEqual([true, false, false, true]);
    expect(await visible(undefined)).toEqual([true, true, true, true]);
  });

  test('a selection and a sheet that an add-in chooses come before the eyes', async () => {
    await opened.page.evaluate(async () => {
      shown.person.select('报备', 'B40:C41');
      await shown.view.settled();
    });
    const range = await opened.page.evaluate(() => {
      const workbook = shown.view.surface.api.getActiveWorkbook();
      return [workbook?.getActiveSheet().getSheetName(), workbook?.getActiveRange()?.getA1Notation()];
    });
    expect(range).toEqual(['报备', 'B40:C41']);
  });
});

describe('sheets that an add-in adds, renames, moves, hides and removes', () => {
  test('are so in the foot, and the cells stay with them', async () => {
    const seen = await opened.page.evaluate(async () => {
      const { model, view, addSheet, renameSheet, moveSheet, showSheet, removeSheet, person } = shown;
      const sheets = () => {
        const drawn = view.surface.api.getActiveWorkbook()?.getSheets() ?? [];
        return drawn.map((sheet) => `${sheet.getSheetName()}${sheet.isSheetHidden() ? '*' : ''}`).slice(0, 4);
      };
      const [one, two] = [addSheet(model, '一'), addSheet(model, '二')];
      person.type(one.id, 'A1', '甲');
      moveSheet(model, one, 0);
      moveSheet(model, two, 1);
      renameSheet(model, one, '壹');
      showSheet(model, two, 'Hidden');
      await view.settled();
      const before = sheets();
      removeSheet(model, one);
      showSheet(model, two, 'Visible');
      removeSheet(model, two);
      await view.settled();
      return [before, sheets().slice(0, 2)];
    });
    expect(seen).toEqual([
      ['壹', '二*', '报备', '空白'],
      ['报备', '空白'],
    ]);
  });
});

describe('what the person does reaches the model', () => {
  test.each([
    ['words', '上海某某公司', { value: '上海某某公司' }],
    ['a number', '0123', { value: 123 }],
    ['a text that looks like a number', "'0123", { value: '0123' }],
    ['full-width forms', '（１２）', { value: '（１２）' }],
    ['a day', '2026/3/1', { value: 46082 }],
    ['two lines', 'a b', { value: 'a b' }],
  ])('typing %s', async (_, text, cell) => {
    await freshSheet();
    await opened.click(2, 1);
    await opened.type(text);
    expect(await opened.cell(2, 1)).toEqual(cell);
    expect(await opened.page.evaluate(() => shown.model.selection('').area.top)).toBe(3);
  });

  test('typing into a text cell keeps every digit', async () => {
    await freshSheet();
    await opened.page.evaluate(() => {
      const { model, areaFrom, formatCells } = shown;
      formatCells(model, model.activeSheet(''), areaFrom(2, 1, 1, 1), { numberFormat: '@' });
    });
    await opened.click(2, 1);
    await opened.type('091310000123456789');
    expect(await opened.cell(2, 1)).toEqual({ value: '091310000123456789' });
  });

  test('a formula is computed and its result comes back, also when what it reads changes', async () => {
    await freshSheet();
    await opened.click(0, 0);
    await opened.type('2');
    await opened.type('=A1*21');
    await until(() => shown.model.activeSheet('').cell(1, 0).value === 42);
    await opened.page.evaluate(() => shown.person.type(shown.model.activeSheet('').id, 'A1', '3'));
    await until(() => shown.model.activeSheet('').cell(1, 0).value === 63);
    expect(await opened.cell(1, 0)).toEqual({ value: 63, formula: '=A1*21' });
    await opened.page.evaluate(() => shown.person.type(shown.model.activeSheet('').id, 'A2', '7'));
    expect(await opened.shownText(1, 0)).toBe('7');
  });

  test('editing is known while it lasts', async () => {
    await freshSheet();
    await opened.click(2, 1);
    await opened.page.keyboard.type('半');
    await until(() => shown.model.seat('').isEditing);
    await opened.page.keyboard.press('Escape');
    await until(() => !shown.model.seat('').isEditing);
    expect(await opened.cell(2, 1)).toEqual({ value: '' });
  });

  test('1,200 pasted rows arrive, lines within cells included, in one go', async () => {
    await freshSheet();
    const row = (index: number) => [`公司${index}`, '"第一行\n""第二""行"', `0${index}`, '', '末'].join('\t');
    await opened.click(1, 1);
    const start = Date.now();
    await opened.paste(Array.from({ length: 1200 }, (_, index) => row(index)).join('\r\n') + '\r\n');
    await until(() => shown.model.activeSheet('').cell(1200, 5).value === '末');
    expect(await opened.shownText(1200, 5)).toBe('末');
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(await opened.cell(1, 2)).toEqual({ value: '第一行\n"第二"行' });
    expect(await opened.page.evaluate(() => shown.model.selection('').area)).toEqual({
      top: 1,
      left: 1,
      bottom: 1200,
      right: 5,
    });
  });

  test('copying here keeps looks and lets formulas follow; cutting moves', async () => {
    await freshSheet();
    await opened.page.evaluate(async () => {
      const { model, person, areaFrom, formatCells, view } = shown;
      const sheet = model.activeSheet('');
      person.paste(sheet.id, 'A1', [['5', '=A1+1']]);
      formatCells(model, sheet, areaFrom(0, 0, 1, 2), { bold: true });
      await view.settled();
    });
    await opened.click(0, 0);
    await opened.page.keyboard.press('Shift+ArrowRight');
    await opened.toClipboard('Control+C');
    await opened.click(3, 0);
    await opened.page.keyboard.press('Control+V');
    await until(() => shown.model.activeSheet('').cell(3, 1).value === 6);
    expect(await opened.cell(3, 1)).toEqual({ value: 6, formula: '=A4+1' });
    expect(await opened.page.evaluate(() => shown.model.activeSheet('').look(3, 0, 'bold'))).toBe(true);
    await opened.toClipboard('Control+X');
    await opened.click(5, 2);
    await opened.page.keyboard.press('Control+V');
    await until(() => shown.model.activeSheet('').cell(5, 2).value === 5);
    expect(await opened.cell(3, 0)).toEqual({ value: '' });
    expect(await opened.cell(5, 3)).toMatchObject({ formula: '=A4+1' });
  });

  test('deleting, and taking it back', async () => {
    await freshSheet();
    await opened.click(0, 0);
    await opened.type('甲');
    await opened.page.keyboard.press('ArrowUp');
    await opened.page.keyboard.press('Delete');
    expect(await opened.cell(0, 0)).toEqual({ value: '' });
    await opened.page.keyboard.press('Control+Z');
    expect(await opened.cell(0, 0)).toEqual({ value: '甲' });
    await opened.page.keyboard.press('Control+Y');
    expect(await opened.cell(0, 0)).toEqual({ value: '' });
  });

  test('what an add-in wrote in between is not undone', async () => {
    await freshSheet();
    await opened.click(0, 0);
    await opened.type('甲');
    await opened.page.evaluate(() => {
      const { model, areaFrom, writeCells } = shown;
      const author = { origin: 'pane', seat: '', pane: 'p' } as const;
      model.as(author, () => writeCells(model, model.activeSheet(''), areaFrom(0, 0, 1, 1), [['乙']]));
    });
    await opened.page.keyboard.press('Control+Z');
    expect(await opened.cell(0, 0)).toEqual({ value: '乙' });
  });

  test('bold by its key, and a wider column by its edge', async () => {
    await freshSheet();
    await opened.click(0, 0);
    await opened.page.keyboard.press('Control+B');
    const box = await opened.page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    const edge = { x: (box?.x ?? 0) + 46 + 64, y: (box?.y ?? 0) + 10 };
    await until(() => shown.model.activeSheet('').look(0, 0, 'bold'));
    await opened.drag(edge, { x: edge.x + 60, y: edge.y }, 'col-resize');
    await until(() => shown.model.activeSheet('').columnWidth(0) > 80);
  });

  test('filling down by the handle', async () => {
    await freshSheet();
    await opened.page.evaluate(async () => {
      const { id } = shown.model.activeSheet('');
      shown.person.paste(id, 'A1', [
        ["'007", '1'],
        ["'007", '2'],
      ]);
      shown.person.select(id, 'A1:B2');
      await shown.view.settled();
    });
    const box = await opened.page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    const handle = { x: (box?.x ?? 0) + 46 + 128, y: (box?.y ?? 0) + 20 + 40 };
    await opened.drag(handle, { x: handle.x - 20, y: handle.y + 35 }, 'crosshair');
    await until(() => shown.model.activeSheet('').cell(3, 1).value === 4);
    expect(await opened.cell(3, 1)).toEqual({ value: 4 });
    expect(typeof (await opened.cell(3, 0)).value).toBe('string');
  });

  test('a new sheet by the button in the foot', async () => {
    const count = await opened.page.evaluate(() => shown.model.sheets.length);
    await opened.page.evaluate(() =>
      shown.view.surface.commands.executeCommand('sheet.command.insert-sheet', { unitId: shown.view.surface.unitId }),
    );
    const sheets = await opened.page.evaluate(() => {
      const drawn = shown.view.surface.api.getActiveWorkbook();
      const names = shown.model.sheets.map(({ name }) => name);
      return {
        names,
        drawn: drawn?.getSheets().map((sheet) => sheet.getSheetName()),
        active: shown.model.activeSheet('').name,
      };
    });
    expect(sheets.names).toHaveLength(count + 1);
    expect(sheets.drawn).toEqual(sheets.names);
    expect(sheets.active).toBe(sheets.names.at(-1));
  });

  test.each([
    ['inserting a row', 'sheet.command.insert-row', { startRow: 1, endRow: 1 }, ['甲', '', '乙', '丙']],
    ['deleting a row', 'sheet.command.remove-row', { startRow: 1, endRow: 1 }, ['甲', '丙', '', '']],
  ])('%s', async (_, command, rows, names) => {
    await freshSheet();
    await opened.page.evaluate(
      async ([command, rows]) => {
        const { id } = shown.model.activeSheet('');
        shown.person.paste(id, 'A1', [['甲'], ['乙'], ['丙']]);
        const range = { ...rows, startColumn: 0, endColumn: 39, rangeType: 1 };
        const { unitId, commands } = shown.view.surface;
        await commands.executeCommand(command, { unitId, subUnitId: id, range });
        await shown.view.settled();
      },
      [command, rows] as const,
    );
    const texts = [];
    for (const row of [0, 1, 2, 3]) texts.push(await opened.shownText(row, 0));
    expect(texts).toEqual(names);
  });
});

describe('in the table', () => {
  test('a value that the validation does not allow is refused with its own words', async () => {
    await goTo('报备');
    await opened.click(2, 2);
    await opened.type('不详');
    await opened.page.getByText('请从列表中选择性质。').waitFor();
    expect(await opened.cell(2, 2)).toEqual({ value: '老客户' });
    expect(await opened.shownText(2, 2)).toBe('老客户');
  });

  test('a choice from the drop-down is as good as typed', async () => {
    await goTo('报备');
    await opened.pressButton(2, 2);
    await opened.page.getByText('其他', { exact: true }).click();
    expect(await opened.cell(2, 2)).toEqual({ value: '其他' });
  });

  test("a header's button sorts and filters", async () => {
    await goTo('报备');
    await opened.pressButton(0, 1);
    await opened.page.locator('.filter-menu').getByText('张三').click();
    await opened.page.getByRole('button', { name: '确定' }).click();
    await until(() => shown.model.sheet('报备').isRowHidden(2));
    await menuIsGone();
    await opened.pressButton(0, 1);
    await opened.page.getByRole('button', { name: '清除筛选' }).click();
    await until(() => !shown.model.sheet('报备').isRowHidden(2));
    await menuIsGone();
    await opened.pressButton(0, 0);
    await opened.page.getByRole('button', { name: '降序' }).click();
    await until(() => shown.model.sheet('报备').cell(1, 0).value === '上海某某贸易有限公司第9分公司');
    expect(await opened.shownText(1, 0)).toBe('上海某某贸易有限公司第9分公司');
  });

  test('copying filtered rows takes only those in sight', async () => {
    await goTo('报备');
    await opened.page.evaluate(async () => {
      shown.person.filter('客户报备', '结果', ['有误']);
      await shown.view.settled();
    });
    await opened.click(0, 0);
    await opened.page.keyboard.press('Shift+ArrowDown');
    await opened.page.keyboard.press('Shift+ArrowDown');
    await opened.toClipboard('Control+C');
    await opened.page.evaluate(async () => {
      shown.person.filter('客户报备', '结果', undefined);
      await shown.view.settled();
    });
    await opened.click(0, 8);
    await opened.page.keyboard.press('Control+V');
    await until(() => shown.model.activeSheet('').cell(2, 8).value !== '');
    const copied = await opened.page.evaluate(() => {
      const sheet = shown.model.activeSheet('');
      return [1, 2].map((row) => sheet.cell(row, 8).value).concat(sheet.cell(3, 8).value);
    });
    const wrong = await opened.page.evaluate(() => {
      const sheet = shown.model.activeSheet('');
      const rows = [1, 2, 3, 4, 5, 6, 7, 8].filter((row) => sheet.cell(row, 4).value === '有误');
      return rows.slice(0, 2).map((row) => sheet.cell(row, 0).value);
    });
    expect(copied).toEqual([...wrong, '']);
  });

  test('on a protected sheet nothing is changed, and it is said why', async () => {
    await freshSheet();
    await opened.page.evaluate(() => shown.protect(shown.model, shown.model.activeSheet('')));
    await opened.click(1, 1);
    await opened.type('甲');
    await opened.page.getByText('工作表受保护').waitFor();
    expect(await opened.cell(1, 1)).toEqual({ value: '' });
  });
});
