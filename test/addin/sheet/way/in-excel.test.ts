import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { aCompany } from '#given/many.ts';
import { readStampCell } from '#addin/sheet/stamp.ts';
import type { Around } from '../excel/around.ts';
import type { AtTheDesk } from '../excel/desk.ts';
import type { Pane } from '../excel/pane.ts';
import { serve } from '../excel/served.ts';

declare global {
  var around: Around;
  var atTheDesk: AtTheDesk;
  var pane: Pane;
}

const patience = 120_000;

const rowCount = 240;
const [phoneAt, resultAt, stageAt, stampAt] = [4, 9, 11, 13];

let browser: Browser;
let page: Page;
let frame: Frame;
let house: Department;
let stop: () => void;
/** What happens between the server's doing and its answer's arrival. */
let meanwhile: (path: string) => Promise<'answered' | 'lost' | 'signedOut'>;

beforeAll(async () => {
  const served = await serve();
  stop = served.close;
  browser = await launchBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 600 } });
  await page.exposeFunction('ask', async (method: 'get' | 'post', path: string, body?: unknown) => {
    const chen = house.as('chen');
    const answer = method === 'get' ? await chen.get(path) : await chen.post(path, body);
    const end = await meanwhile(path);
    return end === 'answered' ? answer.body : end === 'lost' ? undefined : end;
  });
  await page.goto(served.url);
  await page.waitForFunction(() => 'around' in globalThis);
}, patience);

afterAll(async () => {
  await browser.close();
  stop();
});

const typed = (i: number): string[] => {
  const { name, principal, demand, phone, address } = aCompany(i);
  return [name, principal, '普通公司', demand, i % 40 === 7 ? '12345' : phone, address, '', '展览会', '2026-03-02'];
};
const reported = async () => {
  const found: string[] = [];
  for (let after: string | undefined, first = true; first || after; first = false) {
    const { body } = await house
      .as('wang')
      .get<{ items: { record: { name: string } }[]; after?: string }>(
        `/customers?list=confirm${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      );
    found.push(...body.items.map(({ record }) => record.name));
    after = body.after;
  }
  return found;
};

/** Every row of the table as texts, in the order of the sheet. */
const body = () =>
  page.evaluate(() => {
    const [table] = around.model.tables;
    if (!table) return [];
    const sheet = around.model.sheet(table.sheetId);
    const { top, bottom, left, right } = table.area;
    return Array.from({ length: bottom - top }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => {
        const { formula, value } = sheet.cell(top + 1 + row, left + column);
        return String(formula ?? value);
      }),
    );
  });

beforeEach(async () => {
  house = await givenDepartment();
  meanwhile = () => Promise.resolve('answered');
  await page.evaluate(() => around.beginAnew());
  const found = await (await page.waitForSelector('iframe')).contentFrame();
  if (!found) throw new Error('There is no pane.');
  frame = found;
  await frame.waitForFunction(() => 'atTheDesk' in globalThis);
  await frame.evaluate(() => pane.whenReady());
  await frame.evaluate(() => pane.sheet.open(pane.tables[0], 'zh-CN'));
  await page.evaluate(
    (rows) => around.person.paste('客户报备', 'A2', rows),
    Array.from({ length: rowCount }, (_, i) => typed(i)),
  );
}, patience);

const at = (row: readonly string[], column: number) => row[column] ?? '';
const stampOf = (row: readonly string[], column = stampAt) => readStampCell(at(row, column)).stamp;
const check = () => frame.evaluate(async () => atTheDesk.check(await atTheDesk.begin()));
const send = () => frame.evaluate(async () => atTheDesk.send(await atTheDesk.begin()));
const survey = () => frame.evaluate(async () => atTheDesk.survey(await atTheDesk.begin()));

test(
  'checked, sorted, filtered and widened by a column while it is sent: each row gets its own answer',
  async () => {
    const checked = await check();
    expect(checked.rows.filter(({ verdict }) => verdict === 'wrong')).toHaveLength(6);
    const marked = await body();
    expect(marked.filter((row) => at(row, stampAt).endsWith('!phone;')).map((row) => at(row, phoneAt))).toEqual(
      Array.from({ length: 6 }, () => '12345'),
    );

    let batches = 0;
    meanwhile = async () => {
      batches += 1;
      if (batches === 2)
        await page.evaluate(() => {
          const { person } = around;
          person.sort('客户报备', [{ key: 0, ascending: false }]);
          person.filter('客户报备', '企业性质', ['政府机构']);
          person.insert('客户报备', 'K:K', 'Right');
          person.type('客户报备', 'K1', '我的备注');
          person.type('客户报备', 'K2', '=LEN(A2)');
        });
      return 'answered';
    };
    const sent = await send();

    expect(sent).toMatchObject({ left: 0, table: [] });
    const rows = await body();
    expect(rows.map(([name]) => name)).not.toEqual(marked.map(([name]) => name));
    const acknowledged = rows.filter((row) => stampOf(row, stampAt + 1)?.revision === 1);
    expect(acknowledged.every((row) => at(row, stageAt + 1) === '待确认' && at(row, phoneAt) !== '12345')).toBe(true);
    expect((await reported()).sort()).toEqual(acknowledged.map(([name]) => name).sort());
    const records = await frame.evaluate(
      async (ids) => (await atTheDesk.begin()).server.read(ids),
      acknowledged.slice(0, 100).map((row) => stampOf(row, stampAt + 1)?.id ?? ''),
    );
    expect(records.map(({ record }) => record.name).sort()).toEqual(
      acknowledged
        .slice(0, 100)
        .map(([name]) => name)
        .sort(),
    );
    expect(rows[0]?.[10]).toBe('=LEN(A2)');
    expect((await survey()).toSend).toBe(6);
    expect(await page.evaluate(() => around.logged)).toEqual([]);
  },
  patience,
);

test(
  'every row has its id before it is sent, so an answer that is lost makes no second customer',
  async () => {
    const stampedWhenSent: boolean[] = [];
    meanwhile = async (path) => {
      if (path !== '/commands') return 'answered';
      stampedWhenSent.push((await body()).every((row) => stampOf(row) !== undefined));
      return stampedWhenSent.length === 2 ? 'lost' : 'answered';
    };
    const first = await send();
    meanwhile = () => Promise.resolve('answered');
    const second = await send();

    expect(stampedWhenSent).toEqual([true, true]);
    expect([first.ending, second.ending, second.left]).toEqual(['offline', undefined, 0]);
    const stored = await reported();
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toHaveLength(
      (await body()).filter((row) => at(row, resultAt).startsWith('已报备') || at(row, resultAt).startsWith('疑似'))
        .length,
    );
  },
  patience,
);

test(
  'a column that was deleted comes back with what it held',
  async () => {
    await send();
    const before = await body();
    await page.evaluate(() => around.person.delete('客户报备', 'F:F', 'Left'));
    const broken = await survey();
    const left = await frame.evaluate(async () => atTheDesk.repairHeader(await atTheDesk.begin()));

    expect(broken.table.map(({ where }) => where.field)).toEqual(['address']);
    expect(left).toEqual([]);
    const after = await body();
    const addresses = (rows: string[][], column: number) =>
      rows.flatMap((row) => (stampOf(row, column === 5 ? stampAt : stampAt - 1)?.revision ? [at(row, column)] : []));
    expect(addresses(after, 13)).toEqual(addresses(before, 5));
    expect((await survey()).rows.filter(({ state }) => state === 'changed')).toEqual([]);
  },
  patience,
);

/** What a check or a sending tells the person to do: the findings on the table, or why the workbook could not be worked with. */
const told = (doing: 'check' | 'send') =>
  frame.evaluate(async (way) => {
    try {
      const { table, rows, ending } = await atTheDesk[way](await atTheDesk.begin());
      return { says: table.map(({ remedy }) => remedy['zh-CN']), rows: rows.length, ending };
    } catch (problem) {
      return { says: [pane.remedy(problem)], rows: 0, ending: undefined };
    }
  }, doing);

const typedInto = (rows: readonly (readonly string[])[]) => rows.map((row) => [at(row, 0), at(row, phoneAt)]);

describe('bad input through the sheet', () => {
  test.each<readonly [what: string, meddle: () => void, says: RegExp]>([
    ['a renamed header', () => around.person.type('客户报备', 'D1', '想要什么'), /请改回表头，或点「修复表头」/],
    ['a removed column', () => around.person.delete('客户报备', 'F:F', 'Left'), /请改回表头，或点「修复表头」/],
    [
      'a protected sheet',
      () => around.protect(around.model, around.model.sheet('客户报备')),
      /请在「审阅」里撤消工作表保护/,
    ],
  ])('%s: checked or sent, it is said what to do, and nothing is sent or lost', async (_, meddle, says) => {
    const before = typedInto(await body());
    await page.evaluate(meddle);

    const answers = [await told('check'), await told('send')];

    expect(answers).toEqual(answers.map(() => ({ says: [expect.stringMatching(says)], rows: 0, ending: undefined })));
    expect(typedInto(await body())).toEqual(before);
    expect(await reported()).toEqual([]);
  });

  test('a table that is gone: it is said where to make one', async () => {
    await page.evaluate(() => around.removeSheet(around.model, around.model.sheet('客户报备')));

    expect((await told('check')).says).toEqual([expect.stringMatching(/请先点「报备」新建/)]);
    expect((await told('send')).says).toEqual([expect.stringMatching(/请先点「报备」新建/)]);
  });

  test('an empty table: there is nothing to check or to send, and nothing is asked or written', async () => {
    await page.evaluate((count) => around.person.delete('客户报备', `3:${String(count + 1)}`, 'Up'), rowCount);
    await page.evaluate(() => around.person.clear('客户报备', 'A2:N2'));
    let asked = 0;
    meanwhile = (path) => {
      if (path !== '/me') asked += 1;
      return Promise.resolve('answered');
    };

    expect([await told('check'), await told('send')]).toEqual(
      Array.from({ length: 2 }, () => ({ says: [], rows: 0, ending: undefined })),
    );
    expect([asked, (await body()).flat().join('')]).toEqual([0, '']);
  });

  test('a merged cell is refused by the workbook within the table, and above and beside it does no harm', async () => {
    const isRefused = await page.evaluate(() => {
      const { model, areaFrom, mergeCells, person } = around;
      const sheet = model.sheet('客户报备');
      person.insert('客户报备', '1:1', 'Down');
      mergeCells(model, sheet, areaFrom(0, 0, 1, 14));
      mergeCells(model, sheet, areaFrom(1, 15, 4, 2));
      try {
        mergeCells(model, sheet, areaFrom(2, 0, 2, 1));
        return false;
      } catch {
        return true;
      }
    });
    const before = typedInto(await body());

    const sent = await send();

    expect(isRefused).toBe(true);
    expect(sent).toMatchObject({ table: [], left: 0 });
    expect(typedInto(await body())).toEqual(before);
  });

  test.each<
    readonly [
      what: string,
      meddle: () => 'answered' | 'lost' | 'signedOut' | (() => void),
      mend: () => void,
      told: { says: unknown[]; ending?: string },
    ]
  >([
    ['the connection is lost', () => 'lost', () => undefined, { says: [], ending: 'offline' }],
    ['the token expires', () => 'signedOut', () => undefined, { says: [], ending: 'signedOut' }],
    [
      'the sheet is protected',
      () => () => around.protect(around.model, around.model.sheet('客户报备')),
      () => around.unprotect(around.model, around.model.sheet('客户报备')),
      { says: [expect.stringMatching(/请在「审阅」里撤销保护后再试/)] },
    ],
    [
      'the stamp’s header is renamed',
      () => () => around.person.type('客户报备', 'N1', '别动'),
      () => around.person.type('客户报备', 'N1', '戳记'),
      { says: [] },
    ],
  ])('in mid-send %s: sent again, the rest goes out, and no row twice', async (_, meddle, mend, expected) => {
    const before = typedInto(await body());
    let batches = 0;
    meanwhile = async (path) => {
      if (path !== '/commands') return 'answered';
      batches += 1;
      if (batches !== 2) return 'answered';
      const doing = meddle();
      if (typeof doing === 'string') return doing;
      await page.evaluate(doing);
      return 'answered';
    };

    const first = await told('send');
    await page.evaluate(mend);
    meanwhile = () => Promise.resolve('answered');
    const second = await send();

    expect(first).toMatchObject(expected);
    expect([second.ending, second.left]).toEqual([undefined, 0]);
    const rows = await body();
    expect(typedInto(rows)).toEqual(before);
    const acknowledged = rows.filter((row) => stampOf(row)?.revision === 1).map((row) => at(row, 0));
    expect((await reported()).sort()).toEqual(acknowledged.sort());
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect((await survey()).toSend).toBe(6);
  });
});
