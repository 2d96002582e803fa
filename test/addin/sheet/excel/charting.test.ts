import { mkdir } from 'node:fs/promises';
import type { FiguresSketch } from '#addin/sheet/figures.ts';
import { atFormDesk, desk, sitDown, standing, tripsOf } from './form-desk.ts';

atFormDesk();

const byClass: FiguresSketch = {
  sheetName: '分类汇总',
  title: '按客户类别：家数与合同金额（2026年）',
  header: [
    { text: '客户类别', kind: 'text' },
    { text: '家数', kind: 'count' },
    { text: '合同金额（元）', kind: 'money' },
  ],
  rows: [
    ['A 类 重点客户', 12, 1_284_500_050],
    ['B 类 一般客户', 37, 402_315_000],
    ['007', 5, 1],
    ['=1+1', 0, undefined],
  ],
  total: ['合计', 54, 1_686_815_051],
  chart: [
    { kind: 'bars', title: '各类客户的合同金额', columns: [2], measure: '元' },
    { kind: 'pie', title: '各类客户的家数', columns: [1] },
  ],
  notes: ['金额为已签署合同的合计，不含作废的合同；家数按现在的归属计算，同一客户只计一次。'],
};

const draw = (sketch: FiguresSketch = byClass): Promise<string> =>
  desk.frame.evaluate(
    (given) =>
      pane.drawFigures(given).catch((problem: unknown) => {
        throw new Error(`${pane.said(problem)}: ${pane.remedy(problem)}`);
      }),
    sketch,
  );

const sheets = () => desk.page.evaluate(() => around.model.sheets.map(({ name }) => name));

const chartsOn = (sheet: string) =>
  desk.page.evaluate((name) => around.model.sheet(name).charts.map((chart) => chart), sheet);

test('a table is drawn with its figures: texts as texts, counts whole, money to the fen', async () => {
  await draw();

  expect(await standing('分类汇总', 'A2', 'C2', 'A3', 'B3', 'C3', 'A5', 'C5', 'A6', 'C6', 'C7')).toEqual([
    '客户类别',
    '合同金额（元）',
    'A 类 重点客户',
    12,
    12_845_000.5,
    '007',
    0.01,
    '=1+1',
    '',
    16_868_150.51,
  ]);
  const formats = await desk.page.evaluate(() =>
    [0, 1, 2].map((column) => around.model.sheet('分类汇总').look(2, column, 'numberFormat')),
  );
  expect(formats).toEqual(['@', '#,##0', '#,##0.00']);
  expect(await desk.page.evaluate(() => around.model.formulas())).toEqual([]);
});

test('native charts of it stand beside it, drawn from its cells and not from its total', async () => {
  await draw();

  expect(await chartsOn('分类汇总')).toMatchObject([
    {
      kind: 'BarClustered',
      title: { text: '各类客户的合同金额', isShown: true },
      series: [{ name: '=分类汇总!$C$2', categories: '=分类汇总!$A$3:$A$6', values: '=分类汇总!$C$3:$C$6' }],
      legend: { isShown: false },
      category: { isReversed: true, crossing: 'Maximum' },
      value: { numberFormat: '#,##0', title: { text: '元', isShown: true } },
      from: { row: 2, column: 4, right: 0, down: 0 },
    },
    {
      kind: 'Pie',
      series: [{ categories: '=分类汇总!$A$3:$A$6', values: '=分类汇总!$B$3:$B$6' }],
      legend: { isShown: true, position: 'Bottom' },
      labels: { showsShare: true },
    },
  ]);
});

test('several columns are several series, each under its name', async () => {
  await draw({
    ...byClass,
    chart: { kind: 'columns', title: '家数与金额', columns: [1, 2, 9] },
  });

  expect(await chartsOn('分类汇总')).toMatchObject([
    {
      kind: 'ColumnClustered',
      series: [
        { name: '=分类汇总!$B$2', values: '=分类汇总!$B$3:$B$6' },
        { name: '合同金额（元）', categories: '=分类汇总!$A$3:$A$6', values: '=分类汇总!$C$3:$C$6' },
      ],
    },
  ]);
});

test('it is shown at once, its header stays in view and heads every page of A4', async () => {
  const id = await draw();

  const seen = await desk.page.evaluate((sheetId) => {
    const { sheet, area } = around.model.selection('');
    const title = around.model.names.find(({ name, sheetId: of }) => name === 'Print_Titles' && of === sheetId);
    return [sheet.id, area.top, sheet.frozen, sheet.showsGridlines, sheet.page, title?.formula] as const;
  }, id);
  expect(seen).toMatchObject([
    id,
    0,
    { rows: 2, columns: 0 },
    false,
    { orientation: 'Portrait', paperSize: 'A4', zoom: { horizontalFitToPages: 1 } },
    '=分类汇总!$2:$2',
  ]);
});

test('in the screenshot: the table, its notes, and both charts beside it', async () => {
  await desk.page.evaluate(() => around.show());
  await draw();
  await desk.page.locator('.chart-layer svg').nth(1).waitFor();
  await mkdir('test/screenshots', { recursive: true });
  await desk.page.screenshot({ path: 'test/screenshots/figures.png' });

  const charts = desk.page.locator('.chart-layer > div').last().locator('svg');
  expect(await charts.first().locator('.label').allTextContents()).toEqual(['12,845,001', '4,023,150', '0']);
});

describe('drawn again', () => {
  const fewer: FiguresSketch = {
    ...byClass,
    rows: byClass.rows.slice(0, 2),
    chart: { kind: 'line', title: '家数', columns: [1] },
    notes: [],
  };

  test('it is the same sheet with the new figures, and nothing is left of the old ones', async () => {
    const id = await draw();
    expect(await draw(fewer)).toBe(id);

    expect(await sheets()).toEqual(['Sheet1', '分类汇总']);
    expect(await standing('分类汇总', 'A4', 'A5', 'B5', 'A6', 'A7', 'A9')).toEqual([
      'B 类 一般客户',
      '合计',
      54,
      '',
      '',
      '',
    ]);
    expect((await chartsOn('分类汇总')).map(({ kind, name }) => [kind, name])).toEqual([
      ['LineMarkers', 'Salesdesk 1'],
    ]);
    expect(await desk.page.evaluate(() => around.model.sheet('分类汇总').merges)).toEqual([]);
  });

  test('also where it was renamed or hidden, and other sheets stay as they are', async () => {
    const id = await draw();
    await desk.page.evaluate(() => {
      const sheet = around.model.sheet('分类汇总');
      around.person.type('Sheet1', 'A1', '我的');
      around.person.activate('Sheet1');
      around.renameSheet(around.model, sheet, '给经理');
      around.showSheet(around.model, sheet, 'Hidden');
    });

    expect(await draw(fewer)).toBe(id);
    expect(await sheets()).toEqual(['Sheet1', '给经理']);
    expect(await standing('Sheet1', 'A1')).toEqual(['我的']);
    expect((await chartsOn('给经理'))[0]?.series[0]?.values).toBe('=给经理!$B$3:$B$4');
  });

  test('what somebody wrote beside it stays, and a chart of theirs too', async () => {
    await draw(fewer);
    await desk.page.evaluate(() => {
      around.person.type('分类汇总', 'A20', '经理：请核对');
      const sheet = around.model.sheet('分类汇总');
      around.addChart(around.model, sheet, 'Pie', { sheet, area: around.areaOf('A3:B4') });
    });

    await draw(fewer);

    expect(await standing('分类汇总', 'A20')).toEqual(['经理：请核对']);
    expect((await chartsOn('分类汇总')).map(({ name }) => name)).toEqual(['图表 1', 'Salesdesk 1']);
  });

  test('where that would be in the way, the sheet is left to them and a new one is made', async () => {
    const id = await draw(fewer);
    await desk.page.evaluate(() => around.person.type('分类汇总', 'A6', '经理：请核对'));

    const other = await draw();

    expect(other).not.toBe(id);
    expect(await sheets()).toEqual(['Sheet1', '分类汇总', '分类汇总 (2)']);
    expect(await standing('分类汇总', 'A6', 'A5')).toEqual(['经理：请核对', '合计']);
    expect(await draw(fewer)).toBe(other);
  });

  test('a sheet of the person’s that has its name by chance is not touched', async () => {
    await desk.page.evaluate(() => {
      around.addSheet(around.model, '分类汇总');
      around.person.type('分类汇总', 'A1', '我的');
    });

    await draw();

    expect(await sheets()).toEqual(['Sheet1', '分类汇总', '分类汇总 (2)']);
    expect(await standing('分类汇总', 'A1')).toEqual(['我的']);
  });

  test('figures of another name have a sheet of their own', async () => {
    const id = await draw();
    const other = await draw({ ...fewer, sheetName: '按大区' });

    expect([await draw(fewer), await draw({ ...byClass, sheetName: '按大区' })]).toEqual([id, other]);
    expect(await sheets()).toEqual(['Sheet1', '分类汇总', '按大区']);
  });

  test('a sheet that was protected is refused with the remedy, and stays, even where its cells may be written', async () => {
    await draw();
    await desk.page.evaluate(() => {
      const sheet = around.model.sheet('分类汇总');
      around.formatCells(around.model, sheet, around.areaOf('A1:Z40'), { locked: false });
      around.protect(around.model, sheet);
    });

    await expect(draw(fewer)).rejects.toThrow('protected: 工作表受保护');
    expect(await standing('分类汇总', 'A6')).toEqual(['=1+1']);
  });
});

test('without rows there is a header and no chart', async () => {
  await draw({ ...byClass, rows: [] });

  expect(await standing('分类汇总', 'A2', 'A3', 'C3')).toEqual(['客户类别', '合计', 16_868_150.51]);
  expect(await chartsOn('分类汇总')).toEqual([]);
});

test('too many rows are refused before anything is drawn; so is a workbook that is read only', async () => {
  const rows = Array.from({ length: 2_001 }, (_, i) => [`客户${i}`, 1, 1]);
  await expect(draw({ ...byClass, rows })).rejects.toThrow('failed: 要汇总的行太多');
  expect(await sheets()).toEqual(['Sheet1']);

  await sitDown(true);
  await expect(draw()).rejects.toThrow('readOnly');
});

test('many rows take as many trips as few', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => [`客户${i}`, i, i * 100]);
  const few = await tripsOf(() => draw());
  const many = await tripsOf(() => draw({ ...byClass, sheetName: '很多', rows }));

  expect([few, many]).toEqual([4, 4]);
});
