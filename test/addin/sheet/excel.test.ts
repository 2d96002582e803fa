import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import type { Around } from './excel/around.ts';
import type { Pane } from './excel/pane.ts';
import { serve } from './excel/served.ts';

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

const begin = async () => {
  await page.evaluate(() => around.beginAnew());
  const element = await page.waitForSelector('iframe');
  const found = await element.contentFrame();
  if (!found) throw new Error('There is no pane.');
  frame = found;
  await frame.waitForFunction(() => 'pane' in globalThis);
  await frame.evaluate(() => pane.whenReady());
};

beforeEach(begin);

const TABLE = '客户报备';
const STAMP = '01JABCDEFGHJKMNPQRSTVWXYZ0·3·abc';
const HEADER = [
  '公司名称',
  '负责人',
  '企业性质',
  '需求方向',
  '联系电话',
  '公司地址',
  '统一社会信用代码',
  '来源',
  '获取日期',
  '结果',
  '归属',
  '阶段',
  '编号',
  '戳记',
];

const open = () => frame.evaluate(() => pane.sheet.open(pane.tables[0], 'zh-CN'));
const paste = (rows: string[][], at = 'A2') =>
  page.evaluate(([cells, corner]) => around.person.paste('客户报备', corner, cells), [rows, at] as const);
const cell = (row: number, column: number) =>
  page.evaluate(
    ([down, right]) => {
      const sheet = around.model.tables[0]?.sheetId ?? '';
      const { value, formula } = around.model.sheet(sheet).cell(down, right);
      return formula ?? value;
    },
    [row, column] as const,
  );

/** Reads columns of the table through one visit. */
const read = (keys: string[]) =>
  frame.evaluate(
    (wanted) =>
      pane.sheet.visit(pane.tables[0], 'whole', (look) => ({
        result: wanted.map((key) => look.columns.get(look.at.get(key) ?? -1)?.values ?? []),
      })),
    keys,
  );

interface Wanted {
  readonly row: number;
  readonly key: string;
  readonly value: string | number;
  readonly numberFormat: string;
}

const change = (plan: {
  writes?: Wanted[];
  addedRows?: number;
  headers?: { column: number; text: string }[];
  marks?: { level: 'refuse' | 'special' | 'flag'; field: string }[];
}) =>
  frame.evaluate(
    (given) =>
      pane.sheet
        .visit(pane.tables[0], 'stamps', () => ({ result: 'done', plan: { writes: [], ...given } }))
        .catch((problem: unknown) => pane.said(problem)),
    plan,
  );

const text = (row: number, key: string, value: string): Wanted => ({ row, key, value, numberFormat: '@' });
const overlays = () =>
  page.evaluate(() =>
    around.model.sheets.flatMap(({ conditionals }) => conditionals.map(({ formula, areas }) => [formula, areas[0]])),
  );

test('the pane knows that it stands beside a workbook, and in which language', async () => {
  expect(await frame.evaluate(() => pane.whenReady())).toEqual({ isExcel: true, language: 'zh-CN' });
});

describe('the table', () => {
  test('is made with every column, text columns, drop-downs that hold nothing back, and a frozen header', async () => {
    await open();

    const made = await page.evaluate(() => {
      const [table] = around.model.tables;
      const sheet = around.model.sheet(table?.sheetId ?? '');
      return {
        sheet: sheet.name,
        name: table?.name,
        header: table?.columns.map(({ name }) => name),
        formats: [0, 6, 8, 13].map((column) => sheet.look(4000, column, 'numberFormat')),
        lists: sheet.validations.map(({ areas, errorAlert }) => [
          areas[0]?.left,
          (errorAlert as { showAlert: boolean }).showAlert,
        ]),
        frozen: sheet.frozen.rows,
        stampWidth: sheet.columnWidth(13) < 20,
        active: around.model.activeSheet('').name,
      };
    });

    expect(made).toEqual({
      sheet: TABLE,
      name: TABLE,
      header: HEADER,
      formats: ['@', '@', 'yyyy-mm-dd', '@'],
      lists: [
        [2, false],
        [7, false],
      ],
      frozen: 1,
      stampWidth: true,
      active: TABLE,
    });
  });

  test('is not made twice, and is gone to from another sheet', async () => {
    await open();
    await page.evaluate(() => around.person.activate('Sheet1'));

    await open();

    expect(await page.evaluate(() => [around.model.tables.length, around.model.activeSheet('').name])).toEqual([
      1,
      TABLE,
    ]);
  });

  test.each([
    ['another name for table and sheet', true],
    ['another name for both, in a workbook that has forgotten it', false],
  ])('is found under %s', async (_, isRemembered) => {
    await open();
    await paste([['甲公司']]);
    await page.evaluate((remembers) => {
      const [table] = around.model.tables;
      if (!table) return;
      around.renameSheet(around.model, around.model.sheet(table.sheetId), '我的客户');
      around.renameTable(around.model, table, '名单');
      if (!remembers) around.model.settings.clear();
    }, isRemembered);

    expect(await read(['name'])).toEqual([['甲公司']]);
  });

  test('that is not there is said to be missing', async () => {
    expect(await change({})).toBe('noTable');
  });
});

describe('reading', () => {
  const awkward = ['007号公司', '=HYPERLINK("http://a.example","甲")', '全角（ＡＢＣ）　公司', '+86 公司', "'引号公司"];

  test('gives what was pasted as it was typed, all 1,200 rows in one visit', async () => {
    await open();
    const rows = Array.from({ length: 1200 }, (_, row) => [
      awkward[row % awkward.length] ?? '',
      `张${row}`,
      '政府',
      '显微镜',
      `0${21380000000 + row}`,
      '上海市',
      `91310000${String(row).padStart(10, '0')}`,
      '拜访',
      '2026-03-01',
    ]);
    await paste(rows);

    const [names, phones, codes, days] = await read(['name', 'phone', 'creditCode', 'obtainedOn']);

    expect(names).toEqual(rows.map(([name]) => name));
    expect(phones).toEqual(rows.map((row) => row[4]));
    expect(codes).toEqual(rows.map((row) => row[6]));
    expect(days?.every((day) => day === 46082)).toBe(true);
  });

  test('tells a formula from a text that begins like one', async () => {
    await open();
    await paste([[awkward[1] ?? ''], ['乙公司']]);
    await page.evaluate(() => {
      const sheet = around.model.sheet('客户报备');
      around.formatCells(around.model, sheet, around.areaFrom(2, 0, 1, 1), { numberFormat: 'General' });
      around.person.type('客户报备', 'A3', '="乙"');
    });

    const formulas = await frame.evaluate(() =>
      pane.sheet.visit(pane.tables[0], 'whole', (look) => ({
        result: [0, 1].map((row) => pane.isFormula(look, 'name', row)),
      })),
    );

    expect(formulas).toEqual([false, true]);
  });

  test('needs as many trips for 10,000 rows as for 100, and so does writing', async () => {
    const tripsFor = async (count: number): Promise<readonly [number, number]> => {
      await begin();
      await open();
      const rows = Array.from({ length: count }, (_, row) => [`公司${row}`, '张三', '公司', '仪器', '13800000000']);
      await paste(rows);
      return frame.evaluate(async (rowCount) => {
        const writes = Array.from({ length: rowCount }, (_, row) => [
          { row, key: 'result', value: '可报备', numberFormat: '@' },
          { row, key: 'stamp', value: '01JABCDEFGHJKMNPQRSTVWXYZ0·3·abc', numberFormat: '@' },
        ]).flat();
        const before = pane.visits.count;
        const begun = performance.now();
        await pane.sheet.visit(pane.tables[0], 'whole', (look) => ({
          result: look.rowCount,
          plan: { writes, marks: [{ level: 'refuse', field: 'name' }] },
        }));
        return [pane.visits.count - before, performance.now() - begun] as const;
      }, count);
    };

    const [few, many] = [await tripsFor(100), await tripsFor(10_000)];

    expect(many[0]).toBe(few[0]);
    expect(many[0]).toBe(3);
    expect(many[1]).toBeLessThan(10_000);
  }, 30_000);
});

describe('writing', () => {
  test('touches nothing but the cells it is asked for', async () => {
    await open();
    await paste([['甲公司'], ['乙公司'], ['丙公司']]);
    await page.evaluate(() => {
      const { model, person, areaFrom } = around;
      const [table] = model.tables;
      if (!table) return;
      person.insert('客户报备', 'B:B', 'Right');
      person.type('客户报备', 'B1', '我的');
      const sheet = model.sheet(table.sheetId);
      around.formatCells(model, sheet, areaFrom(1, 1, 3, 1), { numberFormat: 'General', fill: '#00FF00' });
      person.type('客户报备', 'B2', '=LEN(A2)');
      person.type('客户报备', 'B3', '=LEN(A3)');
      around.formatCells(model, sheet, areaFrom(1, 0, 1, 1), { fill: '#FFFF00' });
      person.filter('客户报备', '公司名称', ['甲公司', '丙公司']);
      person.select('客户报备', 'C3');
    });

    await change({
      writes: [text(0, 'name', '甲有限公司'), text(1, 'principal', '李四'), text(2, 'result', '可报备')],
    });

    const after = await page.evaluate(() => {
      const [table] = around.model.tables;
      const sheet = around.model.sheet(table?.sheetId ?? '');
      const content = [0, 1, 2, 10].map((column) =>
        [1, 2, 3].map((row) => sheet.cell(row, column).formula ?? sheet.cell(row, column).value),
      );
      const fills = [sheet.look(1, 0, 'fill'), sheet.look(2, 1, 'fill')];
      return {
        content,
        fills,
        hidden: sheet.isRowHidden(2),
        selected: around.model.selection('').area,
      };
    });
    expect(after.content).toEqual([
      ['甲有限公司', '乙公司', '丙公司'],
      ['=LEN(A2)', '=LEN(A3)', expect.anything()],
      ['', '李四', ''],
      ['', '', '可报备'],
    ]);
    expect(after.fills).toEqual(['#FFFF00', '#00FF00']);
    expect(after.hidden).toBe(true);
    expect(after.selected).toMatchObject({ top: 2, left: 2 });
  });

  test.each(['=1+1', '+86 138', '-1', '@甲', '007', '91310000000000000X', '310000000000000001', '2026-03-01'])(
    'a text stays the text it is: %s',
    async (value) => {
      await open();
      await page.evaluate(() => {
        const sheet = around.model.sheet('客户报备');
        around.formatCells(around.model, sheet, around.areaFrom(1, 0, 1, 14), { numberFormat: 'General' });
      });

      await change({ writes: [text(0, 'name', value), text(0, 'result', value)] });

      expect([await cell(1, 0), await cell(1, 9)]).toEqual([value, value]);
      expect(await page.evaluate(() => around.model.tables[0] && around.model.sheets[1]?.cell(1, 0).formula)).toBe(
        undefined,
      );
    },
  );

  test('a day is written as a day', async () => {
    await open();

    await change({ writes: [{ row: 0, key: 'obtainedOn', value: 46082, numberFormat: 'yyyy-mm-dd' }] });

    expect(await cell(1, 8)).toBe(46082);
  });

  test.each([
    ['a table that is still blank', [] as string[][], 1],
    ['a table with rows', [['甲公司'], ['乙公司']], 2],
  ])('rows are added below %s, and what stood below moves down', async (_, rows, before) => {
    await open();
    if (rows.length > 0) await paste(rows);
    await page.evaluate(() => around.person.type('客户报备', 'A9', '我的备注'));

    await change({ addedRows: 3, writes: [text(before, 'name', '新公司'), text(before + 2, 'stamp', 'x')] });

    expect(await page.evaluate(() => around.model.tables[0]?.area.bottom)).toBe(before + 3);
    expect(await cell(before + 1, 0)).toBe('新公司');
    expect(await cell(before + 3, 13)).toBe('x');
    expect(await cell(8 + 3, 0)).toBe('我的备注');
  });
});

test('a header is mended, and a column that is gone comes back at the right end as we make it', async () => {
  await open();
  await paste([['甲公司']]);
  await page.evaluate(() => {
    around.person.type('客户报备', 'B1', '谁');
    around.person.delete('客户报备', 'C:C', 'Left');
  });

  const done = await change({
    headers: [
      { column: 13, text: '企业性质' },
      { column: 1, text: '负责人' },
    ],
  });

  const after = await page.evaluate(() => {
    const [table] = around.model.tables;
    const sheet = around.model.sheet(table?.sheetId ?? '');
    const list = sheet.validations.find(({ areas }) => areas.some(({ left }) => left === 13));
    return {
      header: table?.columns.map(({ name }) => name),
      format: sheet.look(1, 13, 'numberFormat'),
      hasList: list !== undefined,
    };
  });
  expect(done).toBe('done');
  expect(after).toEqual({
    header: [...HEADER.filter((name) => name !== '企业性质'), '企业性质'],
    format: '@',
    hasList: true,
  });
});

describe('the overlay', () => {
  test('appears for a mark and goes when the mark is gone; the person’s own stays', async () => {
    await open();
    await paste([['甲公司'], ['乙公司']]);
    await page.evaluate(() => {
      const sheet = around.model.sheet('客户报备');
      const own = around.addConditional(around.model, sheet, [around.areaFrom(1, 0, 2, 1)], 'Custom');
      around.changeConditional(around.model, sheet, own, { formula: '=LEN($A2)>5', format: { fill: '#00FF00' } });
    });

    await change({ writes: [text(0, 'stamp', `${STAMP} !name;`)], marks: [{ level: 'refuse', field: 'name' }] });
    const during = await overlays();
    await change({ marks: [{ level: 'flag', field: 'phone' }] });
    const other = await overlays();
    await change({ marks: [] });

    expect(during).toEqual([
      ['=ISNUMBER(SEARCH("!name;",$N2))', { top: 1, bottom: 2, left: 0, right: 0 }],
      ['=LEN($A2)>5', expect.anything()],
    ]);
    expect(other.map(([formula]) => formula)).toEqual(['=ISNUMBER(SEARCH(",phone;",$N2))', '=LEN($A2)>5']);
    expect((await overlays()).map(([formula]) => formula)).toEqual(['=LEN($A2)>5']);
  });
});

describe('the overlay’s rules', () => {
  const wrong = [{ level: 'refuse', field: 'name' } as const];
  const rules = () =>
    page.evaluate(() =>
      around.model.sheets.flatMap(({ conditionals }) => conditionals.map(({ id, areas }) => [id, areas] as const)),
    );
  const tripsOf = async (plan: Parameters<typeof change>[0]) => {
    const before = await frame.evaluate(() => pane.visits.count);
    await change(plan);
    return (await frame.evaluate(() => pane.visits.count)) - before;
  };

  test('are left as they are while they are the same', async () => {
    await open();
    await paste([['甲公司'], ['乙公司']]);
    await change({ marks: wrong });
    const before = await rules();

    const trips = await tripsOf({ writes: [text(1, 'result', '有误')], marks: wrong });

    expect(before).toHaveLength(1);
    expect(await rules()).toEqual(before);
    expect(trips).toBe(3);
  });

  test('are drawn anew once they are torn by what was pasted', async () => {
    await open();
    await paste([['甲公司'], ['乙公司'], ['丙公司']]);
    await change({ marks: wrong });
    await page.evaluate(() => {
      const sheet = around.model.sheet('客户报备');
      around.clearConditionals(around.model, sheet, [around.areaFrom(2, 0, 1, 1)]);
    });
    const torn = await rules();

    await change({ writes: [text(1, 'result', '有误')], marks: wrong });

    expect(torn[0]?.[1]).toHaveLength(2);
    expect((await rules()).map(([, areas]) => areas)).toEqual([[{ top: 1, bottom: 3, left: 0, right: 0 }]]);
  });
});

describe('between our reading and our writing the person', () => {
  /** A visit that is interrupted while it decides: by then it has read, and not yet written. */
  const interrupted = (doing: string, { isAdding = true, isEachTime = false } = {}) =>
    frame.evaluate(
      async ([kind, isAdding, isAlways]) => {
        const { person } = (parent as unknown as typeof globalThis).around;
        const doings: Readonly<Record<string, () => void>> = {
          'types into the cell': () => person.type('客户报备', 'B3', '钱七'),
          'types another name into the row': () => person.type('客户报备', 'A3', '新乙公司'),
          sorts: () => person.sort('客户报备', [{ key: 0, ascending: false }]),
          'inserts a row above the table': () => person.insert('客户报备', '1:1', 'Down'),
          'inserts a row in the table': () => person.insert('客户报备', '3:3', 'Down'),
          'deletes a row': () => person.delete('客户报备', '2:2', 'Up'),
          'inserts a column': () => person.insert('客户报备', 'B:B', 'Right'),
          'renames a header': () => person.type('客户报备', 'J1', '我的结果'),
          'pastes below': () => person.paste('客户报备', 'A5', [['丁公司', '孙八']]),
        };
        let looks = 0;
        const visit = pane.sheet.visit(pane.tables[0], 'whole', (look) => {
          looks += 1;
          if (looks === 1 || isAlways) doings[kind]?.();
          const said = (key: string) => look.columns.get(look.at.get(key) ?? -1)?.values ?? [];
          const row = said('name').findIndex((name) => String(name).endsWith('乙公司'));
          const end = said('name').findLastIndex((name) => name !== '') + 1;
          const of = (at: number, key: string, value: string) => ({ row: at, key, value, numberFormat: '@' });
          return {
            result: undefined,
            plan: {
              writes: [
                of(row, 'result', '可报备'),
                of(row, 'demand', `问${String(said('name')[row])}`),
                ...(said('principal')[row] === '' ? [of(row, 'principal', '李四')] : []),
                ...(isAdding ? [of(end, 'name', '戊公司')] : []),
              ],
              ...(end >= look.rowCount && isAdding ? { addedRows: end - look.rowCount + 1 } : {}),
              marks: [{ level: 'refuse' as const, field: 'name' }],
            },
          };
        });
        return [looks, await visit.catch((problem: unknown) => pane.said(problem)), looks] as const;
      },
      [doing, isAdding, isEachTime] as const,
    );

  /** The table's rows that say anything, by their header. */
  const rows = () =>
    page.evaluate(() => {
      const [table] = around.model.tables;
      if (!table) return [];
      const sheet = around.model.sheet(table.sheetId);
      const { top, bottom, left } = table.area;
      return Array.from({ length: bottom - top }, (_, row) =>
        Object.fromEntries(
          table.columns
            .map(({ name }, column) => [name, sheet.cell(top + 1 + row, left + column).value] as const)
            .filter(([, value]) => value !== ''),
        ),
      ).filter((row) => Object.keys(row).length > 0);
    });

  const [first, third, added] = [
    { 公司名称: '甲公司', 负责人: '赵一' },
    { 公司名称: '丙公司' },
    { 公司名称: '戊公司' },
  ];
  const second = { 公司名称: '乙公司', 负责人: '李四', 需求方向: '问乙公司', 结果: '可报备' };

  test.each<readonly [doing: string, rows: readonly object[]]>([
    ['types into the cell', [first, { ...second, 负责人: '钱七' }, third, added]],
    [
      'types another name into the row',
      [first, { ...second, 公司名称: '新乙公司', 需求方向: '问新乙公司' }, third, added],
    ],
    ['sorts', [second, third, first, added]],
    ['inserts a row above the table', [first, second, third, added]],
    ['inserts a row in the table', [first, second, third, added]],
    ['deletes a row', [second, third, added]],
    ['pastes below', [first, second, third, { 公司名称: '丁公司', 负责人: '孙八' }, added]],
  ])('%s: nothing of it is lost, and what we write finds its row', async (doing, expected) => {
    await open();
    await paste([['甲公司', '赵一'], ['乙公司'], ['丙公司']]);

    const [, said, looks] = await interrupted(doing);

    const after = await rows();
    expect([said, looks]).toEqual([undefined, 2]);
    expect(after).toHaveLength(expected.length);
    expect(after).toEqual(expect.arrayContaining([...expected]));
  });

  test('inserts a column: what we write finds its own, and where rows were to be added nothing is written', async () => {
    await open();
    await paste([['甲公司', '赵一'], ['乙公司'], ['丙公司']]);

    const [, turnedAway] = await interrupted('inserts a column');
    const untouched = await rows();
    const [, said] = await interrupted('inserts a column', { isAdding: false });

    expect([turnedAway, said]).toEqual(['failed', undefined]);
    expect(untouched).toEqual([first, { 公司名称: '乙公司' }, third]);
    expect(await rows()).toEqual([first, second, third]);
  });

  test('renames a header: what went under it is put back, and it is not written', async () => {
    await open();
    await paste([['甲公司', '赵一'], ['乙公司'], ['丙公司']]);

    await interrupted('renames a header');

    const written = { 公司名称: '乙公司', 负责人: '李四', 需求方向: '问乙公司' };
    expect(await rows()).toEqual([first, written, third, added]);
  });

  test('goes on at it each time: we give up with a sentence, and nothing is overwritten', async () => {
    await open();
    await paste([['甲公司', '赵一'], ['乙公司'], ['丙公司']]);

    const [, said] = await interrupted('inserts a row above the table', { isEachTime: true });

    expect(said).toBe('failed');
    expect(await rows()).toEqual([first, { 公司名称: '乙公司' }, third]);
  });
});

describe('obstacles', () => {
  test('a protected sheet is read but not written', async () => {
    await open();
    await paste([['甲公司']]);
    await page.evaluate(() => around.protect(around.model, around.model.sheet('客户报备')));

    expect(await read(['name'])).toEqual([['甲公司']]);
    expect(await change({ writes: [text(0, 'result', '可报备')] })).toBe('protected');
    expect(await cell(1, 9)).toBe('');
  });

  test('while a cell is being edited the visit waits, says so, and goes on by itself', async () => {
    await open();
    await frame.evaluate(() => {
      const heard: boolean[] = [];
      pane.sheet.watchWaiting((isWaiting) => heard.push(isWaiting));
      Object.assign(globalThis, { heard });
    });
    await page.evaluate(() => around.person.beginEdit());

    const visit = change({ writes: [text(0, 'result', '可报备')] });
    await frame.waitForFunction(() => (globalThis as unknown as { heard: boolean[] }).heard.includes(true), undefined, {
      polling: 50,
    });
    expect(await cell(1, 9)).toBe('');
    await page.evaluate(() => around.person.endEdit());

    expect(await visit).toBe('done');
    expect(await cell(1, 9)).toBe('可报备');
    expect(await frame.evaluate(() => (globalThis as unknown as { heard: boolean[] }).heard)).toEqual([true, false]);
  }, 20_000);
});

describe('the person at work', () => {
  const watch = () =>
    frame.evaluate(async () => {
      const seen: unknown[] = [];
      const edits: number[] = [];
      Object.assign(globalThis, { seen, edits });
      await pane.sheet.watchSelection((selection) => seen.push(selection));
      await pane.sheet.watchEdits(pane.tables[0], () => edits.push(1));
    });
  const edits = () => frame.evaluate(() => (globalThis as unknown as { edits: number[] }).edits.length);
  const lastSeen = () => frame.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen.at(-1));

  test('a selected cell is told with the row’s id, its name and its field; elsewhere only its text', async () => {
    await open();
    await paste([['甲公司'], ['乙公司']]);
    await change({ writes: [text(1, 'stamp', STAMP)] });
    await page.evaluate(() => around.person.type('Sheet1', 'B2', '丙公司'));
    await watch();

    await page.evaluate(() => around.person.select('客户报备', 'E3'));
    await page.waitForTimeout(150);
    const inTable = await lastSeen();
    await page.evaluate(() => around.person.select('Sheet1', 'B2'));
    await page.waitForTimeout(150);

    expect(inTable).toEqual({
      text: '',
      table: 'customer',
      row: { line: 3, noun: 'customer', id: STAMP.split('·')[0], name: '乙公司', field: 'phone' },
    });
    expect(await lastSeen()).toEqual({ text: '丙公司' });
  });

  test('moving fast through rows tells none but the one where the cursor rests', async () => {
    await open();
    await paste(Array.from({ length: 30 }, (_, row) => [`公司${row}`]));
    await watch();
    await page.waitForTimeout(200);
    const before = await frame.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen.splice(0).length);

    await page.evaluate(() => {
      for (let line = 2; line <= 31; line += 1) around.person.select('客户报备', `A${line}`);
    });
    await page.waitForTimeout(400);

    const seen = await frame.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
    expect(before).toBeGreaterThan(0);
    expect(seen).toEqual([
      { text: '公司29', table: 'customer', row: { line: 31, noun: 'customer', name: '公司29', field: 'name' } },
    ]);
  });

  test('many edits are told once, a little later, and our own never', async () => {
    await watch();
    await open();
    await page.waitForTimeout(500);
    const atFirst = await edits();

    await change({ writes: [text(0, 'result', '可报备')] });
    await page.waitForTimeout(500);
    const afterOurs = await edits();
    await page.evaluate(() => {
      for (const line of [2, 3, 4]) around.person.type('客户报备', `A${line}`, '甲公司');
    });
    await page.waitForTimeout(500);

    expect([afterOurs - atFirst, (await edits()) - afterOurs]).toEqual([0, 1]);
  });

  test('a finding’s cell is selected, and of a group those that stand together', async () => {
    await open();
    await paste([['甲公司'], ['乙公司'], ['丙公司']]);
    const select = (places: { line: number; field?: string }[]) =>
      frame.evaluate((given) => pane.sheet.select(pane.tables[0], given), places);
    const selected = () => page.evaluate(() => around.model.selection('').area);

    await select([{ line: 3, field: 'phone' }]);
    const one = await selected();
    await select([4, 3, 2, 9].map((line) => ({ line, field: 'address' })));

    expect(one).toEqual({ top: 2, bottom: 2, left: 4, right: 4 });
    expect(await selected()).toEqual({ top: 1, bottom: 3, left: 5, right: 5 });
  });
});

test('nothing was asked that the workbook does not know', async () => {
  expect(await page.evaluate(() => around.logged)).toEqual([]);
});
