import { mkdir } from 'node:fs/promises';
import { type Opened, open } from '../shown/open.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await open();
}, 60_000);

afterAll(() => opened.close());

afterEach(() => expect(opened.problems).toEqual([]));

/** A fresh sheet with figures by region, and charts of these kinds beside them, four to a row. */
const withCharts = (...kinds: Parameters<typeof shown.addChart>[2][]) =>
  opened.page.evaluate(async (wanted) => {
    const { model, person, areaFrom, addSheet, addChart, changeChart, placeChart, writeCells, formatCells, view } =
      shown;
    const sheet = addSheet(model);
    writeCells(model, sheet, areaFrom(0, 0, 6, 3), [
      ['大区', '家数', '金额（万元）'],
      ['华东大区', 12, 340.5],
      ['华北大区', 7, 125],
      ['华南大区', 9, 200],
      ['西南大区', 3, 61.25],
      ['东北大区', 5, -20],
    ]);
    formatCells(model, sheet, areaFrom(1, 2, 5, 1), { numberFormat: '#,##0.00' });
    person.select(sheet.id, 'A1');
    wanted.forEach((kind, index) => {
      const chart = addChart(model, sheet, kind, { sheet, area: areaFrom(0, 0, 6, 3) });
      const [across, down] = [index % 2, Math.floor(index / 2)];
      placeChart(model, sheet, chart, { left: 160 + across * 340, top: 20 + down * 215, width: 330, height: 205 });
      if (kind !== 'Line')
        changeChart(model, sheet, chart, {
          labels: { ...chart.labels, showsValue: kind !== 'Pie', showsShare: kind === 'Pie' },
        });
    });
    await view.settled();
    return sheet.id;
  }, kinds);

const chart = (nth = 0) => opened.page.locator('.chart-layer svg').nth(nth);
const texts = (part: string, nth = 0) => chart(nth).locator(`.${part}`).allTextContents();
const boxOf = async () => chart().boundingBox();

test('in the screenshot: bars, columns, a line and a pie, with Chinese names and figures', async () => {
  await opened.page.setViewportSize({ width: 1240, height: 760 });
  await withCharts('BarClustered', 'ColumnStacked', 'LineMarkers', 'Pie');
  await chart(3).waitFor();
  await mkdir('test/screenshots', { recursive: true });
  await opened.page.screenshot({ path: 'test/screenshots/workbook-charts.png' });

  expect(await texts('category')).toEqual(['华东大区', '华北大区', '华南大区', '西南大区', '东北大区']);
  expect(await texts('legend')).toEqual(['', '家数', '', '金额（万元）']);
  expect(await texts('title', 3)).toEqual(['家数']);
  expect(await texts('label')).toContain('340.50');
});

/** Waits until it is so. */
const until = (is: (given: string) => boolean, given = '') =>
  opened.page.waitForFunction(is, given, { timeout: 10_000 }).then(() => true);

const shows = (text: string) =>
  until((wanted) => document.querySelector('.chart-layer')?.textContent.includes(wanted) ?? false, text);

test('what is typed into a cell is drawn', async () => {
  const id = await withCharts('ColumnClustered');
  await opened.page.evaluate((sheet) => {
    shown.person.type(sheet, 'A2', '长三角');
    shown.person.type(sheet, 'C3', '1250');
  }, id);

  expect([await shows('长三角'), await shows('1,250.00')]).toEqual([true, true]);
});

test('what a formula comes to is drawn', async () => {
  const id = await withCharts('BarClustered');
  await opened.page.evaluate((sheet) => shown.person.type(sheet, 'B2', '=B3*100+1'), id);

  expect(await shows('701')).toBe(true);
});

test('a chart scrolls with its cells, and the cells below it can be pressed', async () => {
  const id = await withCharts('Pie');
  const before = await boxOf();
  await opened.page.mouse.move(600, 400);
  await opened.page.mouse.wheel(0, 200);
  await until(
    (y) => (document.querySelector('.chart-layer svg')?.getBoundingClientRect().top ?? 0) < Number(y) - 100,
    String(before?.y),
  );
  const scrolled = await opened.page.evaluate(
    () => shown.view.surface.api.getActiveWorkbook()?.getActiveSheet().getScrollState().sheetViewStartRow ?? 0,
  );
  const after = await boxOf();
  await opened.page.mouse.click(500, 300);
  await until(() => shown.model.selection('').area.left > 3);

  expect(scrolled).toBeGreaterThan(0);
  expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(100);
  expect(await opened.page.evaluate(() => shown.model.selection('').sheet.id)).toBe(id);
});

test('over rows that stay in view a chart stays in view with them', async () => {
  await withCharts('Pie');
  await opened.page.evaluate(async () => {
    shown.freeze(shown.model, shown.model.activeSheet(''), 6, 0);
    await shown.view.settled();
  });
  await until(() => document.querySelectorAll('.chart-layer > div').length === 2);
  const tops = () =>
    opened.page.evaluate(() =>
      [...document.querySelectorAll('.chart-layer svg')].map((svg) => Math.round(svg.getBoundingClientRect().top)),
    );
  const before = await tops();
  await opened.page.mouse.move(600, 500);
  await opened.page.mouse.wheel(0, 200);
  await until(
    (was) =>
      JSON.stringify(
        [...document.querySelectorAll('.chart-layer svg')].map((svg) => Math.round(svg.getBoundingClientRect().top)),
      ) !== was,
    JSON.stringify(before),
  );
  const after = await tops();

  expect(before[0]).toBe(before[1]);
  expect(before.filter((top, index) => top === after[index])).toHaveLength(1);
});

test('wider columns make it wider, rows above move it, and it is as large as the sheet is drawn', async () => {
  await withCharts('Pie');
  await chart().waitFor();
  const before = await boxOf();
  await opened.page.evaluate(() => {
    const { model, areaFrom, resizeLines } = shown;
    const sheet = model.activeSheet('');
    resizeLines(model, sheet, 'columns', areaFrom(0, 4, 1, 1), 78);
    resizeLines(model, sheet, 'rows', areaFrom(0, 0, 1, 1), 45);
  });
  await until(
    (y) =>
      Math.round((document.querySelector('.chart-layer svg')?.getBoundingClientRect().top ?? 0) - Number(y)) === 40,
    String(before?.y),
  );
  const after = await boxOf();
  await opened.page.evaluate(() => shown.view.surface.api.getActiveWorkbook()?.getActiveSheet().zoom(0.5));
  await until(
    (width) =>
      Math.round(document.querySelector('.chart-layer svg')?.getBoundingClientRect().width ?? 0) === Number(width),
    String(Math.round((after?.width ?? 0) / 2)),
  );

  expect(Math.round((after?.width ?? 0) - (before?.width ?? 0))).toBe(40);
});

test('another sheet shows its own; a chart that is taken away is gone', async () => {
  await withCharts('Pie', 'Line');
  await chart(1).waitFor();
  await opened.page.evaluate(() => {
    const sheet = shown.model.activeSheet('');
    const [first] = sheet.charts;
    if (first) shown.removeChart(shown.model, sheet, first);
  });
  await until(() => document.querySelectorAll('.chart-layer svg').length === 1);
  await opened.page.evaluate(() => shown.person.select('报备', 'A1'));

  expect(await until(() => document.querySelectorAll('.chart-layer svg').length === 0)).toBe(true);
});

test('names and titles are texts, whatever is in them', async () => {
  const id = await withCharts('BarStacked');
  await opened.page.evaluate((sheet) => shown.person.type(sheet, 'A2', '<img src=x onerror=alert(1)>'), id);

  expect(await shows('<img')).toBe(true);
  expect(await opened.page.locator('.chart-layer img').count()).toBe(0);
});
