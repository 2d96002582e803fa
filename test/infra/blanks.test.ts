import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellMap } from '#policy/form/cell-map.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { drawCellMap } from '#infra/local/workbook/xlsx/draw-cell-map.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { drawn } from '../functions/policy/form/drawn.ts';
import { givenFile, givenRows, workbook } from './local/workbook/xlsx/given-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blanks-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Said {
  readonly code: number;
  readonly lines: readonly string[];
  readonly error: string;
}

const check = (...args: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile('node', ['--import', 'tsx', 'infra/blanks.ts', ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ code: Number(error?.code ?? 0), lines, error: err.trim() });
    });
  });

const file = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};
const ours = async (name: string, map: CellMap): Promise<string> => {
  const model = new WorkbookModel();
  drawCellMap(model, map);
  for (const sheet of [...model.sheets])
    if (sheet.name !== map.sheet) model.sheets.splice(model.sheets.indexOf(sheet), 1);
  return file(name, await saveXlsx(model));
};
const theirs = async (
  name: string,
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<string> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('订货单'), book);
  return file(name, new Uint8Array(await book.xlsx.writeBuffer()));
};

const form = (sheet: ExcelJS.Worksheet): void => {
  const box: Partial<ExcelJS.Borders> = {
    top: { style: 'thin' },
    left: { style: 'thin' },
    bottom: { style: 'thin' },
    right: { style: 'thin' },
  };
  sheet.addRows([
    ['客户名称', '', '交货日期', ''],
    ['税号', '', '交货地点', '无'],
    ['品名', '数量', '单价', '金额'],
    ['', '', '', ''],
    ['', '', '', ''],
    ['合计', '', '', ''],
    ['客户（盖章）：', '', '', ''],
  ]);
  for (let row = 1; row <= 6; row++)
    for (let column = 1; column <= 4; column++) sheet.getCell(row, column).border = box;
  for (const row of [4, 5]) sheet.getCell(row, 4).value = { formula: `B${row}*C${row}` };
  sheet.getCell('D6').value = { formula: 'SUM(D4:D5)' };
};

test('one line for each blank, then what is left to the hand; exits 1', async () => {
  const { code, lines, error } = await check(await theirs('blank.xlsx', (sheet) => form(sheet)));

  expect(lines.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'B1,blank,客户名称',
    'D1,blank,交货日期',
    'B2,blank,客户名称 · 税号',
    'D2,not-a-strike,交货地点',
    'A4,blank,品名',
    'B4,blank,数量',
    'C4,blank,单价',
    'A5,blank,品名',
    'B5,blank,数量',
    'C5,blank,单价',
    'B6,blank,合计',
    'A7,by-hand,客户（盖章）',
  ]);
  expect(lines[0]).toBe(
    'B1,blank,客户名称,"未填写；无内容时用“/”划去 / not filled in; strike it with ""/"" if there is nothing to say (party)"',
  );
  expect([code, error]).toEqual([1, '']);
});

test('a form filled in and struck has nothing but the seal left; exits 0', async () => {
  const path = await theirs('clean.xlsx', (sheet) => {
    form(sheet);
    for (const [address, value] of Object.entries({
      B1: '无锡澄光机电有限公司',
      D1: '2026-03-01',
      B2: '/',
      D2: '无锡',
    }))
      sheet.getCell(address).value = value;
    sheet.getRow(4).values = ['球阀', 2, 120, { formula: 'B4*C4' }];
    sheet.getRow(5).values = ['/', '/', '/', '/'];
    sheet.getCell('B6').value = 2;
  });

  expect(await check(path)).toMatchObject({ code: 0, lines: [expect.stringMatching(/^A7,by-hand/)] });
});

test('a list that is kept has no blank', async () => {
  const path = await theirs('list.xlsx', (sheet) => {
    sheet.addRow(['序号', '客户名称', '联系人', '电话', '备注']);
    for (let i = 1; i <= 12; i++)
      sheet.addRow([i, `江阴${i}号管业有限公司`, i % 3 ? '王敏' : '', `0510-8522${1000 + i}`, '']);
  });

  expect(await check(path)).toEqual({ code: 0, lines: [], error: '' });
});

test('a drafted form is held against its template, wherever its rows have moved', async () => {
  const template = await ours('template.xlsx', saleTemplate);
  const name = { row: 3, column: 2 };
  const filled = {
    ...saleTemplate,
    cells: saleTemplate.cells.map((cell) =>
      cell.row === name.row && cell.column === name.column ? { ...cell, text: '无锡澄光机电有限公司' } : cell,
    ),
  };
  const { code, lines } = await check(await ours('draft.xlsx', filled), '--template', template);
  const cells = lines.map((line) => line.split(',')[0]);

  expect(code).toBe(1);
  expect(cells).not.toContain('B3');
  expect(cells).toEqual(expect.arrayContaining(['G3', 'B15', 'B17', 'B9', 'E24', 'B46']));
});

test('several sheets are told apart; hidden and empty ones are not looked at', async () => {
  const path = await theirs('sheets.xlsx', (sheet, book) => {
    sheet.addRow(['客户：', '']);
    sheet.getCell('B1').border = { bottom: { style: 'thin' } };
    const second = book.addWorksheet('附件 1');
    second.addRow(['地址：____']);
    book.addWorksheet('空');
    book.addWorksheet('藏', { state: 'hidden' }).addRow(['电话：____']);
  });

  expect((await check(path)).lines.map((line) => line.split(',')[0])).toEqual(['订货单!B1', "'附件 1'!A1"]);
});

test('links to other files and programs are not followed, and do not hide a blank', async () => {
  const path = await file(
    'links.xlsx',
    givenRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>地址：____</t></is></c></row>' +
        '<row r="2"><c r="A2" t="str"><f>[1]Sheet1!A1</f><v>旧值</v></c><c r="B2" t="str"><f>cmd|\'/c calc\'!A1</f><v>旧数</v></c></row>',
    ),
  );

  expect((await check(path)).lines.map((line) => line.split(',')[0])).toEqual(['A1']);
});

test('a sheet dressed far beyond its writing is still a form', async () => {
  const map = drawn('form', { widths: [14, 20] }, ['|~b 客户名称|~b ']).map;
  const cells = Array.from({ length: 21_000 }, (_, i) => ({
    row: 100 + Math.floor(i / 20),
    column: 1 + (i % 20),
    text: '',
    look: 0,
  }));

  expect((await check(await ours('dressed.xlsx', { ...map, cells: [...map.cells, ...cells] }))).lines).toHaveLength(1);
});

const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(512),
  Buffer.from('EncryptedPackage\0', 'utf16le'),
]);
const used = (count: number): Uint8Array =>
  givenRows(Array.from({ length: count / 100 }, () => `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`).join(''));

describe('what cannot be checked is said in a sentence; exits 2', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['with a password', encrypted, /文件有密码.*password/],
    ['without a sheet', givenFile({ 'xl/workbook.xml': workbook('<sheets/>') }), /没有工作表.*no worksheet/],
    ['that is cut off', givenFile().subarray(0, 300), /已损坏.*damaged/],
    ['that is a text', Buffer.from('cell,kind'), /不是 Excel 工作簿/],
    ['of more than 20,000 used cells', used(20_100), /more than 20000 cells/],
  ])('a file %s', async (name, bytes, sentence) => {
    const { code, lines, error } = await check(await file(`${name}.xlsx`, bytes));

    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(error).toMatch(sentence);
    expect(error).not.toContain('\n');
  });

  test('no file, one that is not there, a switch that is unknown', async () => {
    for (const args of [[], [join(folder, 'none.xlsx')], ['a.xlsx', '--unknown']]) {
      const { code, lines, error } = await check(...args);

      expect({ code, lines }).toEqual({ code: 2, lines: [] });
      expect(error).not.toBe('');
    }
  });
});
