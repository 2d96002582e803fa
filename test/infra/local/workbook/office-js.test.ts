import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { CELLS } from './office-js/cells-checks.ts';
import { CHARTS } from './office-js/charts-checks.ts';
import { REFUSALS } from './office-js/refusals-checks.ts';
import { RULES } from './office-js/rules-checks.ts';
import { serve } from './office-js/served.ts';
import { TABLES } from './office-js/tables-checks.ts';

let browser: Browser;
let page: Page;
let pane: Frame;
let colleague: Frame;
let stop: () => void;

const paneAt = async (seat: string): Promise<Frame> => {
  const frame = page.frames().findLast((one) => one.url().includes(`seat=${seat}`));
  if (!frame) throw new Error(`There is no pane at seat ${seat}.`);
  await frame.waitForFunction(() => 'ready' in window);
  await frame.evaluate(() => Office.onReady());
  return frame;
};

beforeAll(async () => {
  const served = await serve();
  stop = served.close;
  browser = await launchBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(served.url);
  await page.waitForFunction(() => 'hosted' in window);
  [pane, colleague] = [await paneAt('a'), await paneAt('b')];
}, 60_000);

afterAll(async () => {
  await browser.close();
  stop();
});

let sheets = 0;

/** A sheet that no other test has touched. */
const freshSheet = async (): Promise<string> => {
  sheets += 1;
  const name = `测${sheets}`;
  await pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(given);
        await context.sync();
      }),
    name,
  );
  return name;
};

test('the client starts in a workbook that speaks its protocol, and knows what it can do', async () => {
  const seen = await pane.evaluate(async () => ({
    host: (await Office.onReady()).host,
    language: Office.context.displayLanguage,
    can: ['1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
  }));

  expect(seen).toEqual({ host: 'Excel', language: 'zh-CN', can: [true, false] });
});

const ALL = { cells: CELLS, tables: TABLES, rules: RULES, charts: CHARTS, refusals: REFUSALS };

describe.each(Object.entries(ALL))('%s', (_, checks) => {
  test.each(checks)('$rule', async ({ inPane, gives }) => {
    const sheet = await freshSheet();

    const given = await pane.evaluate(inPane, sheet);

    expect(given).toEqual(gives);
  });
});

/** Collects, in the pane, what an event tells while something is done to the workbook. */
const heardWhile = async (
  listener: Frame,
  sheet: string,
  table: string | undefined,
  act: () => Promise<unknown>,
): Promise<unknown> => {
  await listener.evaluate(
    ([sheetName, tableName]) =>
      Excel.run(async (context) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        const hear = ({ address, changeType, source, triggerSource, details }: Excel.WorksheetChangedEventArgs) => {
          const values = (details as Excel.ChangedEventDetail | undefined) && [details.valueBefore, details.valueAfter];
          heard.push([address, changeType, source, triggerSource, values ?? null]);
          return Promise.resolve();
        };
        const target = context.workbook.worksheets.getItem(sheetName).load('id');
        const inTable = tableName === undefined ? undefined : context.workbook.tables.getItem(tableName).load('id');
        await context.sync();
        if (inTable)
          inTable.onChanged.add((args) =>
            hear({ ...args, triggerSource: 'Unknown' } as unknown as Excel.WorksheetChangedEventArgs),
          );
        else target.onChanged.add(hear);
        await context.sync();
      }),
    [sheet, table] as const,
  );
  await act();
  await listener.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  return listener.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
};

describe('events', () => {
  test('a typed cell is told with its value before and after', async () => {
    const sheet = await freshSheet();

    const heard = await heardWhile(pane, sheet, undefined, () =>
      page.evaluate((name) => window.hosted.person.type(name, 'B2', '12'), sheet),
    );

    expect(heard).toEqual([['B2', 'RangeEdited', 'Local', 'Unknown', ['', 12]]]);
  });

  test('a pane hears its own edit as such, and a colleague hears it as from afar', async () => {
    const sheet = await freshSheet();
    const write = () =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange('A1:A2').values = [[1], [2]];
            await context.sync();
          }),
        sheet,
      );

    const own = await heardWhile(pane, sheet, undefined, write);
    const others = await heardWhile(colleague, sheet, undefined, write);

    expect([own, others]).toEqual([
      [['A1:A2', 'RangeEdited', 'Local', 'ThisLocalAddin', null]],
      [['A1:A2', 'RangeEdited', 'Remote', 'Unknown', null]],
    ]);
  });

  test('typing under a table is told to the table, which has taken the row in', async () => {
    const sheet = await freshSheet();
    const table = await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const made = context.workbook.worksheets.getItem(name);
          made.getRange('A1:A2').values = [['列'], [1]];
          const added = made.tables.add('A1:A2', true).load('name');
          await context.sync();
          return added.name;
        }),
      sheet,
    );

    const heard = await heardWhile(pane, sheet, table, () =>
      page.evaluate((name) => window.hosted.person.type(name, 'A3', '2'), sheet),
    );

    expect(heard).toEqual([['A3', 'RangeEdited', 'Local', 'Unknown', ['', 2]]]);
  });

  test('a selection is told to the pane at the same seat only, and the range is there to be read', async () => {
    const sheet = await freshSheet();
    const listen = (frame: Frame) =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          Object.assign(window, { selections: 0 });
          context.workbook.onSelectionChanged.add(() => {
            (window as unknown as { selections: number }).selections += 1;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
    await listen(pane);
    await listen(colleague);

    await page.evaluate((name) => window.hosted.person.select(name, 'C3:D4'), sheet);
    await pane.waitForFunction(() => (window as unknown as { selections: number }).selections === 1);

    const selected = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
    expect([
      selected,
      await colleague.evaluate(() => (window as unknown as { selections: number }).selections),
    ]).toEqual([`${sheet}!C3:D4`, 0]);
  });

  test('a change leads back to its range', async () => {
    const sheet = await freshSheet();
    await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItem(name).load('id');
          await context.sync();
          target.onChanged.add(async (args) => {
            await Excel.run(async (inner) => {
              const range = args.getRange(inner).load('values');
              await inner.sync();
              Object.assign(window, { led: range.values });
            });
          });
          await context.sync();
        }),
      sheet,
    );

    await page.evaluate((name) => window.hosted.person.paste(name, 'A1', [['甲', '1']]), sheet);
    await pane.waitForFunction(() => 'led' in window);

    expect(await pane.evaluate(() => (window as unknown as { led: unknown }).led)).toEqual([['甲', 1]]);
  });
});

describe('the pane and the page around it', () => {
  test('while somebody types into a cell, a batch is turned away as in Excel', async () => {
    const attempt = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          await context.sync(context.workbook.worksheets.getFirst().load('name'));
          return 'done';
        }).catch((problem: unknown) => (problem as OfficeExtension.Error).code),
      );

    await page.evaluate(() => window.hosted.person.beginEdit());
    const during = await attempt();
    await page.evaluate(() => window.hosted.person.endEdit());

    expect([during, await attempt()]).toEqual(['InvalidOperationInCellEditMode', 'done']);
  });

  test('a ribbon button runs its function in the pane and is told of its end', async () => {
    await pane.evaluate(() => {
      Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
        Object.assign(window, { pressed: event.source.id });
        event.completed();
      });
    });

    await page.evaluate(() => window.hosted.panes.a.runCommand('check'));

    expect(await pane.evaluate(() => (window as unknown as { pressed: string }).pressed)).toBe('check');
  });

  test('a large block is written and read within a second', async () => {
    const sheet = await freshSheet();

    const [took, last] = await pane.evaluate(
      (name) =>
        Excel.run(async (context): Promise<[number, unknown]> => {
          const rows = Array.from({ length: 10_000 }, (_, row) =>
            Array.from({ length: 14 }, (__, column) => `文字${row}-${column}`),
          );
          const begun = performance.now();
          const range = context.workbook.worksheets.getItem(name).getRange('A1:N10000');
          range.values = rows;
          await context.sync();
          range.load('values');
          await context.sync();
          return [performance.now() - begun, range.values.at(-1)?.at(-1)];
        }),
      sheet,
    );

    expect(last).toBe('文字9999-13');
    expect(took).toBeLessThan(10_000);
  });

  test('a pane that is loaded anew starts afresh and works', async () => {
    const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('seat=b'));
    await page.evaluate(() => window.hosted.panes.b.reload());
    await loaded;

    const again = await paneAt('b');

    expect(await again.evaluate(() => Office.context.host)).toBe('Excel');
  });

  test('nothing but what was asked for on purpose was unknown to the workbook', async () => {
    const lines = await page.evaluate(() => window.hosted.logged);

    expect(lines.filter((line) => !/TextOrientation|Treemap|GetImage/.test(line))).toEqual([]);
  });
});
