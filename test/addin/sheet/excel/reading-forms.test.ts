import type { CellMap } from '#policy/form/cell-map.ts';
import { ask, atFormDesk, desk, formWith, seen, tripsOf, witnessed } from './form-desk.ts';

atFormDesk();

const paste = (rows: readonly (readonly string[])[], at = 'A1') =>
  desk.page.evaluate(([cells, corner]) => around.person.paste('Sheet1', corner, cells), [rows, at] as const);

/** A map by the addresses of its cells that say something. */
const texts = ({ cells }: CellMap) =>
  Object.fromEntries(
    cells.filter(({ text }) => text !== '').map(({ row, column, text }) => [`${row},${column}`, text]),
  );

describe('a sheet that somebody laid out by hand', () => {
  const layOut = () =>
    desk.page.evaluate(() => {
      const { model, person, areaFrom, areaOf } = around;
      const sheet = model.sheet('Sheet1');
      person.paste('Sheet1', 'B2', [
        ['采购单', '', '', ''],
        ['买方', '', '日期', '2026年3月1日'],
        ['交货', '', '付款', ''],
        ['数量', '12', '单价', '3.5'],
        ['大写', '', '合计', '=C5*E5'],
      ]);
      around.mergeCells(model, sheet, areaOf('B2:E2'));
      around.formatCells(model, sheet, areaOf('B2:E2'), { bold: true, fontSize: 16, horizontal: 'Center' });
      around.formatCells(model, sheet, areaOf('B3:E6'), {
        borderTop: { style: 'Continuous', weight: 'Thin', color: '#000000' },
        borderBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
        borderRight: { style: 'DashDot', weight: 'Medium', color: '#000000' },
      });
      around.formatCells(model, sheet, areaOf('C3'), { fill: '#FFFF00', locked: false, fontColor: '#C00000' });
      around.formatCells(model, sheet, areaOf('E5'), { numberFormat: '#,##0.00', horizontal: 'CenterAcrossSelection' });
      for (const cells of ['C4:C5', 'E4'])
        around.setValidation(model, sheet, areaOf(cells), {
          rule: { list: { inCellDropDown: true, source: '甲,乙' } },
        });
      around.setValidation(model, sheet, areaOf('D4'), {
        rule: { wholeNumber: { formula1: 1, operator: 'GreaterThan' } },
      });
      person.hideRows('Sheet1', '4:4');
      around.hideLines(model, sheet, 'columns', areaFrom(0, 3, 1, 1), true);
      around.resizeLines(model, sheet, 'columns', areaFrom(0, 1, 1, 1), 105);
      around.resizeLines(model, sheet, 'rows', areaFrom(1, 0, 1, 1), 40);
      around.addName(model, '买方', '=Sheet1!$C$3', '', undefined);
      around.addName(model, '卖方', '=Sheet1!$C$4:$D$4', '', sheet.id);
      around.addName(model, '常数', '=0.13', '', undefined);
      around.addTable(model, sheet, areaOf('B9:C11'), true);
      around.setPrintAreas(model, sheet, [areaOf('B2:E11')]);
      around.protect(model, sheet);
    });

  test('is read as the workbook itself tells it, whatever is on it', async () => {
    await layOut();

    const { map } = await ask('read');

    const byName = ({ names, ...rest }: CellMap) =>
      seen({ ...rest, names: names.toSorted((a, b) => (a.name < b.name ? -1 : 1)) });
    expect(byName(map)).toEqual(byName(await witnessed('Sheet1')));
    expect(map).toMatchObject({
      merges: [{ top: 2, left: 2, bottom: 2, right: 5 }],
      isProtected: true,
      tables: [{ top: 9, left: 2, bottom: 11, right: 3 }],
      printArea: { top: 2, left: 2, bottom: 11, right: 5 },
    });
    expect(map.names).toHaveLength(2);
    expect(map.cells.filter(({ isPick }) => isPick).map(({ row, column }) => [row, column])).toEqual([
      [4, 3],
      [4, 5],
      [5, 3],
    ]);
  });

  test('is read in a constant number of trips, also where rules differ from cell to cell', async () => {
    await layOut();

    expect(await tripsOf(() => ask('read'))).toBeLessThanOrEqual(3);
    expect(await tripsOf(() => ask('readValues'))).toBe(2);
  });

  test('tells what stands in it without its looks, cheaply', async () => {
    await layOut();

    const [{ map: whole }, { map: values }] = [await ask('read'), await ask('readValues')];

    const said = whole.cells.filter(({ text, formula }) => text !== '' || formula !== undefined);
    expect(values.cells).toEqual(said.map((cell) => ({ ...cell, look: undefined, isPick: undefined })));
    expect(values.merges).toEqual(whole.merges);
    expect(values.looks).toEqual([]);
  });
});

test('a blank sheet is a form without anything', async () => {
  const nothing = { sheet: 'Sheet1', cells: [], looks: [], merges: [], rows: [], columns: [], names: [], tables: [] };

  expect((await ask('read')).map).toEqual(nothing);
  expect((await ask('readValues')).map).toEqual(nothing);
});

test('a number in a column too narrow for it is read as a number, not as hashes', async () => {
  await paste([['1234567890123', '甲']]);
  await desk.page.evaluate(() => {
    const { model, areaOf } = around;
    around.resizeLines(model, model.sheet('Sheet1'), 'columns', areaOf('A1'), 6);
  });

  const { map } = await ask('readValues');

  expect(map.cells[0]).toMatchObject({ number: 1_234_567_890_123 });
  expect(map.cells[0]?.text).not.toMatch(/^#/);
});

describe('a sheet with much on it', () => {
  const fill = (rows: number, columns: number) =>
    desk.page.evaluate(
      ([down, across]) => {
        const line = Array.from({ length: across }, (_, i) => `字${i}`);
        around.person.paste(
          'Sheet1',
          'A1',
          Array.from({ length: down }, () => line),
        );
      },
      [rows, columns] as const,
    );

  test('of 20,000 used cells is read whole', async () => {
    await fill(2_000, 10);

    const begun = Date.now();
    const { map } = await ask('read');

    expect(map.cells).toHaveLength(20_000);
    expect(Date.now() - begun).toBeLessThan(20_000);
  }, 60_000);

  test('of more is no form, and says so', async () => {
    await fill(2_001, 10);

    await expect(ask('read')).rejects.toThrow('failed: 这张表的内容太多，不像一份合同');
    await expect(ask('readValues')).rejects.toThrow('failed: 这张表的内容太多，不像一份合同');
  }, 60_000);

  test('of which most is only coloured: what is written is read', async () => {
    await paste([['买方', '甲公司']]);
    await desk.page.evaluate(() => {
      const { model, areaOf } = around;
      around.formatCells(model, model.sheet('Sheet1'), areaOf('A50000'), { fill: '#FFFF00' });
      around.formatCells(model, model.sheet('Sheet1'), areaOf('Z1'), { fill: '#FFFF00' });
    });

    const { map } = await ask('read');

    expect(texts(map)).toEqual({ '1,1': '买方', '1,2': '甲公司' });
  });
});

describe('the contract’s code', () => {
  const code = 'SD·01JQZ8K5T0000000000000000C·r3·a1b2c3d4';

  test('is no part of the form that it stands under', async () => {
    const form = formWith(4);
    const printArea = { top: 1, left: 1, bottom: 2, right: 4 };
    const id = await ask('draw', { ...form, printArea }, '合同');
    await ask('setCode', id, code);

    const { map } = await ask('read', id);

    expect(seen(map)).toEqual(seen({ ...form, printArea }));
  });
});

test('a sheet that was deleted meanwhile is said to be gone', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.removeSheet(around.model, around.model.sheet('合同')));

  for (const what of ['read', 'readValues'] as const)
    await expect(ask(what, id)).rejects.toThrow('failed: 这张工作表已不在工作簿里');
});

test('a renamed sheet is the same sheet', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.renameSheet(around.model, around.model.sheet('合同'), '我的 合同'));

  expect((await ask('read', id)).map.sheet).toBe('我的 合同');
});

test('a form of 300 places takes as many trips as one of 60', async () => {
  const [few, many] = [await ask('draw', formWith(60), '少'), await ask('draw', formWith(300), '多')];

  for (const [what, trips] of [
    ['read', 2],
    ['readValues', 2],
  ] as const)
    expect([await tripsOf(() => ask(what, few)), await tripsOf(() => ask(what, many))]).toEqual([trips, trips]);
});
