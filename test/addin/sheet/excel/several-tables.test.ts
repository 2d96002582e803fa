import type { Browser, Frame, Page } from 'playwright-core';
import type { TableName } from '#addin/sheet/sheet-table.ts';
import { launchBrowser } from '#given/browser.ts';
import type { Around } from './around.ts';
import type { Pane } from './pane.ts';
import { serve } from './served.ts';

declare global {
  var around: Around;
  var pane: Pane;
}

let browser: Browser;
let page: Page;
let frame: Frame;
let stop: () => void;

beforeAll(async () => {
  const served = await serve();
  stop = served.close;
  browser = await launchBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 600 } });
  await page.goto(served.url);
  await page.waitForFunction(() => 'around' in globalThis);
}, 60_000);

afterAll(async () => {
  await browser.close();
  stop();
});

beforeEach(async () => {
  await page.evaluate(() => around.beginAnew());
  const found = await (await page.waitForSelector('iframe')).contentFrame();
  if (!found) throw new Error('There is no pane.');
  frame = found;
  await frame.waitForFunction(() => 'pane' in globalThis);
  await frame.evaluate(() => pane.whenReady());
});

const open = (...names: readonly TableName[]) =>
  frame.evaluate(async (wanted) => {
    for (const name of wanted)
      for (const table of pane.tables) if (table.file === name) await pane.sheet.open(table, 'zh-CN');
  }, names);

/** What stands in the first column of a table, through one visit, and how many trips it took. */
const firstColumn = (name: TableName) =>
  frame.evaluate(async (wanted) => {
    const table = pane.tables.find(({ file }) => file === wanted) ?? pane.tables[0];
    const before = pane.visits.count;
    const cells = await pane.sheet
      .visit(table, 'whole', (look) => ({ result: look.columns.get(look.at.get(table.named) ?? -1)?.values ?? [] }))
      .catch((problem: unknown) => pane.remedy(problem));
    return { cells, trips: pane.visits.count - before };
  }, name);

test('each table has a sheet of its own, with its own columns, drop-downs and days', async () => {
  await open('customer', 'activity', 'customer-file');

  const made = await page.evaluate(() =>
    around.model.tables.map(({ name, sheetId, columns }) => {
      const sheet = around.model.sheet(sheetId);
      const headed = (places: readonly number[]) => places.map((place) => columns[place]?.name);
      return {
        name,
        sheet: sheet.name,
        lists: headed(sheet.validations.map(({ areas }) => areas[0]?.left ?? -1)),
        days: headed(
          columns.flatMap((_, place) => (sheet.look(9, place, 'numberFormat') === 'yyyy-mm-dd' ? [place] : [])),
        ),
        last: columns.at(-1)?.name,
      };
    }),
  );

  expect(made).toEqual([
    { name: '客户报备', sheet: '客户报备', lists: ['企业性质', '来源'], days: ['获取日期'], last: '戳记' },
    {
      name: '拜访与电话',
      sheet: '拜访与电话',
      lists: ['方式', '状态'],
      days: ['计划日期', '完成日期', '下次日期'],
      last: '戳记',
    },
    {
      name: '客户档案',
      sheet: '客户档案',
      lists: ['企业性质', '来源', '客情关系', '合作态度', '企业信誉', '信用状况'],
      days: ['获取日期'],
      last: '戳记',
    },
  ]);
});

test.each([
  ['remembered by the workbook', true],
  ['known by their headers, where the workbook has forgotten them', false],
])('renamed, sheets and all, each is still itself: %s', async (_, isRemembered) => {
  await open('customer', 'activity', 'customer-file');
  await page.evaluate((remembers) => {
    for (const [i, table] of around.model.tables.entries()) {
      around.person.paste(table.name, 'A2', [[`${table.name}的第一行`]]);
      around.renameSheet(around.model, around.model.sheet(table.sheetId), `我的${i}`);
      around.renameTable(around.model, table, `名单${i}`);
    }
    if (!remembers) around.model.settings.clear();
  }, isRemembered);

  const cells = [
    await firstColumn('customer'),
    await firstColumn('activity'),
    await firstColumn('customer-file'),
  ] as const;

  expect(cells.map((each) => each.cells)).toEqual([['客户报备的第一行'], ['拜访与电话的第一行'], ['客户档案的第一行']]);
});

test('one that is not there is named, and the others are read in as many trips as one alone', async () => {
  await open('customer');
  const alone = await firstColumn('customer');
  await open('customer-file');
  const beside = await firstColumn('customer');

  expect([alone.trips, beside.trips]).toEqual([2, 2]);
  expect((await firstColumn('activity')).cells).toContain('还没有「拜访与电话」表');
});

describe('the person at work', () => {
  const watch = () =>
    frame.evaluate(async () => {
      const [seen, edits]: [unknown[], string[]] = [[], []];
      Object.assign(globalThis, { seen, edits });
      await pane.sheet.watchSelection((selection) => seen.push(selection));
      for (const table of pane.tables) await pane.sheet.watchEdits(table, () => edits.push(table.file));
    });
  const lastSeen = () => frame.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen.at(-1));

  test('a selected cell is told with the table that its row is of, and a cell beside it with the table on its sheet', async () => {
    await open('customer', 'activity');
    await page.evaluate(() => around.person.paste('拜访与电话', 'A2', [['甲公司'], ['乙公司']]));
    await watch();
    const select = async (sheet: string, cell: string) => {
      await page.evaluate(([on, at]) => around.person.select(on, at), [sheet, cell] as const);
      await page.waitForTimeout(200);
      return lastSeen();
    };

    expect(await select('拜访与电话', 'F3')).toEqual({
      text: '',
      table: 'activity',
      row: { line: 3, noun: 'activity', name: '乙公司', field: 'contact' },
    });
    expect(await select('拜访与电话', 'Z99')).toEqual({ text: '', table: 'activity' });
    expect(await select('客户报备', 'Z99')).toEqual({ text: '', table: 'customer' });
    expect(await select('Sheet1', 'A1')).toEqual({ text: '' });
  });

  test('an edit is told to those who watch its table', async () => {
    await open('customer', 'activity', 'customer-file', 'receipt', 'staff', 'import');
    await page.waitForTimeout(500);
    await watch();

    await page.evaluate(() => around.person.type('拜访与电话', 'A2', '甲公司'));
    await page.waitForTimeout(500);

    expect(await frame.evaluate(() => (globalThis as unknown as { edits: string[] }).edits)).toEqual(['activity']);
  });
});

test('nothing was asked that the workbook does not know', async () => {
  expect(await page.evaluate(() => around.logged)).toEqual([]);
});
