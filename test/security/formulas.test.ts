import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { backupFile, foundIn, hashOf } from '#addin/pane/backup/backup-file.ts';
import { readCsv } from '#functions/match/csv.ts';
import { matchLists } from '#functions/match/match-lists.ts';
import type { Entry } from '#functions/table/entries.ts';
import { writeFiles } from '#infra/audit/write.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { Zip } from '#infra/local/workbook/xlsx/read/zip.ts';
import { backupRow } from '#policy/backup.ts';
import { launchBrowser } from '#given/browser.ts';
import { aContact, aCustomer, aNote } from '#given/customer.ts';
import { givenFolder } from '#given/folder.ts';
import { runNode } from '#given/run-node.ts';
import { serve } from '../addin/sheet/excel/served.ts';
import { givenBook, standing } from '../infra/local/workbook/given-book.ts';
import { formulas } from './formulas.ts';
import { hasOffice, savedAs } from './soffice.ts';

/** The raw sheets of an .xlsx file, one behind the other. */
function sheetsIn(bytes: Uint8Array | undefined): string {
  const zip = new Zip(Buffer.from(bytes ?? []));
  const paths = zip.names.filter((path) => path.startsWith('xl/worksheets/sheet'));
  return paths.map((path) => String(zip.content(path))).join('');
}

/** What could be a formula where nobody says that it is a text. */
const looksReckoned = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^[+-]?[\d,.]+$/.test(cell);

/** Customers whose every text is a payload. */
const customers = formulas.map((text, i) =>
  aCustomer({
    customerId: `01JQZ8K5T000000000000000${String(i).padStart(3, '0')}`.slice(0, 26),
    name: text,
    address: text,
    demand: text,
    products: text,
    contacts: [aContact({ name: text, note: text })],
    notes: [aNote({ text })],
  }),
);

const theBackup = async (): Promise<Uint8Array> => {
  const at = '2026-11-25T02:30:00.000Z';
  const hash = await hashOf(customers.map(backupRow));
  const count = customers.length;
  const backup = { backupId: '01JQZ8K5T000000000000000BK', revision: 1, byId: 'staff-chen', at, count, hash };
  return new Uint8Array(await (await backupFile(backup, formulas[0] ?? '', customers)).arrayBuffer());
};

/** A workbook into which a person typed them all, each as the text that it is. */
const theWorkbook = () => saveXlsx(givenBook(formulas.map((text) => [`'${text}`])).model);

/** What an auditor takes away of acts that said them all. */
async function theHistory(): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = givenFolder();
  const told = formulas.map((text, i) => ({
    noun: 'customer',
    id: text,
    entry: {
      revision: i + 1,
      verb: 'customer.edit',
      actorId: 'staff-chen',
      at: '2026-03-02T02:00:00.000Z',
      commandId: text,
      edition: text,
      changes: { [text]: text },
      before: text,
      hash: text,
    } as unknown as Entry,
  }));
  await writeFiles(folder, told, new Map([['staff-chen', '=1+1']]));
  const names = ['history.xlsx', 'history.csv'];
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Every file of the house that a person opens in a spreadsheet, with the payloads in it. */
const files: Record<string, Uint8Array> = {};
const printed: Record<string, string> = {};

beforeAll(async () => {
  Object.assign(files, { 'backup.xlsx': await theBackup(), 'workbook.xlsx': await theWorkbook() }, await theHistory());
  const folder = givenFolder();
  const put = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const list = `公司名称,负责人,联系电话,公司地址\n${formulas.map((text) => [`${text}有限公司`, text, '13800000000', text].map(quoted).join(',')).join('\n')}\n`;
  const ours = `日期,单号,摘要,借方,贷方\n${formulas.map((text, i) => ['2026-11-01', text, text, String(100 + i), ''].map(quoted).join(',')).join('\n')}\n${quoted('=1+1')},${quoted('=2')},x,${quoted('=3')},\n`;
  const theirs = `日期,单号,摘要,金额\n2026-11-02,=1,=2,${quoted('=4')}\n2026-11-03,x,y,5\n`;
  const form = saveXlsx(givenBook(formulas.map((text) => [`'${text}：`, '', "'____"])).model);
  printed['match.csv'] = matchLists({ name: 'a', text: list }, { name: 'b', text: list }).csv;
  const [reconciled, blanks] = await Promise.all([
    runNode(['--import', 'tsx', 'functions/match/money/cli.ts', put('ours.csv', ours), put('theirs.csv', theirs)]),
    runNode(['--import', 'tsx', 'infra/blanks.ts', put('form.xlsx', await form)]),
  ]);
  Object.assign(printed, { 'reconcile.csv': reconciled.said, 'blanks.csv': blanks.said });
  printed['history.csv'] = new TextDecoder().decode(files['history.csv']);
}, 60_000);

describe('what the house prints as CSV', () => {
  test.each(['match.csv', 'reconcile.csv', 'blanks.csv', 'history.csv'])(
    '%s has rows, and no cell that a spreadsheet would reckon',
    (name) => {
      const rows = readCsv(printed[name] ?? '');
      expect(rows.length).toBeGreaterThan(formulas.length / 2);
      expect(rows.flat().filter(looksReckoned)).toEqual([]);
    },
  );
});

describe('what the house writes as .xlsx', () => {
  test.each(['backup.xlsx', 'workbook.xlsx', 'history.xlsx'])('%s holds them as texts, and no formula', (name) => {
    const xml = sheetsIn(files[name]);
    expect(xml.match(/<c [^>]*t="(s|inlineStr)"/g)?.length ?? 0).toBeGreaterThanOrEqual(formulas.length);
    expect([xml.match(/<f[ >/]/g), xml.match(/t="str"/g)]).toEqual([null, null]);
  });

  test('and they come back as they were typed', async () => {
    const found = await foundIn(new Blob([new Uint8Array(files['backup.xlsx'] ?? [])]));
    const { model } = await openXlsx(Buffer.from(files['workbook.xlsx'] ?? []));
    const [sheet] = model.sheets;
    expect(found?.rows).toEqual(customers.map(backupRow));
    expect(sheet && standing(sheet, `A1:A${formulas.length}`).flat()).toHaveLength(formulas.length);
  });
});

describe('what the pane writes into a sheet', () => {
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  let stop: () => void;
  beforeAll(async () => {
    const served = await serve();
    stop = served.close;
    browser = await launchBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(served.url);
    await page.waitForFunction(() => 'around' in globalThis);
    await page.evaluate(() => around.beginAnew());
    frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
    await frame.waitForFunction(() => 'pane' in globalThis);
    await frame.evaluate(() => pane.whenReady());
    await frame.evaluate(() => pane.sheet.open(pane.tables[0], 'zh-CN'));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    stop();
  });

  test('stays the text that it is, and is read from there as it was', async () => {
    // Somebody has formatted the column anew, so that what they type there is reckoned.
    await page.evaluate((rows) => {
      const { model } = around;
      const sheet = model.sheet(model.tables[0]?.sheetId ?? '');
      around.formatCells(model, sheet, around.areaFrom(1, 3, rows, 1), { numberFormat: 'General' });
    }, formulas.length + 2);
    const writes = formulas.map((value, row) => ({ row, key: 'demand', value, numberFormat: '@' }));
    await frame.evaluate(
      (given) => pane.sheet.visit(pane.tables[0], 'stamps', () => ({ result: 'done', plan: given })),
      { writes, addedRows: writes.length },
    );
    const [read, inModel] = await Promise.all([
      frame.evaluate(() =>
        pane.sheet.visit(pane.tables[0], 'whole', (look) => ({
          result: look.columns.get(look.at.get('demand') ?? -1)?.values ?? [],
        })),
      ),
      page.evaluate((rows) => {
        const { sheetId = '' } = around.model.tables[0] ?? {};
        const sheet = around.model.sheet(sheetId);
        const places = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: 16 }, (_, column) => [row, column] as const),
        );
        return places.flat().flatMap(([row, column]) => sheet.cell(row, column).formula ?? []);
      }, formulas.length + 2),
    ]);
    expect(read).toEqual(expect.arrayContaining([...formulas]));
    expect(inModel).toEqual([]);
  });
});

const whereOffice = hasOffice ? test : test.skip;
if (!hasOffice) console.log('LibreOffice (soffice) is not on this machine: what it makes of the files is not asked.');

describe('opened in LibreOffice', () => {
  whereOffice(
    'nothing is reckoned: the CSV files become sheets without a formula, and the sheets say what was typed',
    async () => {
      const asSheets = await savedAs('xlsx', givenFolder(), printed);
      for (const [name, bytes] of Object.entries(asSheets)) {
        expect([name, sheetsIn(bytes).match(/<f[ >/]/g)]).toEqual([name, null]);
      }
      const sheets = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.xlsx')));
      const told = await savedAs(
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true',
        givenFolder(),
        sheets,
      );
      const shown = readCsv(new TextDecoder().decode(told['workbook.xlsx'])).map(([cell]) => cell?.trim());
      expect(shown).toEqual(
        expect.arrayContaining(formulas.map((text) => text.trim()).filter((text) => !/[\r\n"]/.test(text))),
      );
    },
    120_000,
  );
});
