import Excel from 'exceljs';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { cellMapOf } from '#infra/local/workbook/xlsx/cell-map.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { addComment } from '#infra/local/workbook/model/comments.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { at, givenBook } from '../given-book.ts';

const readByAnother = async (bytes: Uint8Array): Promise<Excel.Workbook> => {
  const workbook = new Excel.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
};

test('what is saved here another library reads the same', async () => {
  const { model, sheet } = givenBook([
    ['采购合同', '', ''],
    ['甲方：', '甲公司', "'=1+1"],
    ['品名', '数量', '单价'],
    ['轴承', 10, '=B4*2'],
  ]);
  model.setComputed(sheet.id, 3, 2, 20);
  mergeCells(model, sheet, at('A1:C1'));
  formatCells(model, sheet, at('B2'), {
    fill: '#FFF2CC',
    borderBottom: { style: 'Dash', weight: 'Thin', color: '#FF0000' },
  });
  formatCells(model, sheet, at('B4'), { numberFormat: '0.00' });
  addTable(model, sheet, at('A3:C4'), true);
  addName(model, '甲方', '=表单!$B$2');
  addComment(model, sheet, at('B2'), '写全称', '李明');
  setValidation(model, sheet, at('A4'), { rule: { list: { inCellDropDown: true, source: '轴承,皮带' } } });

  const other = (await readByAnother(await saveXlsx(model))).getWorksheet('表单');

  expect(other?.getCell('A1').isMerged).toBe(true);
  expect(other?.getCell('C2').value).toBe('=1+1');
  expect(other?.getCell('C4').value).toEqual({ formula: 'B4*2', result: 20 });
  expect(other?.getCell('B2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
  expect(other?.getCell('B2').border.bottom).toEqual({ style: 'dashed', color: { argb: 'FFFF0000' } });
  expect(other?.getCell('B4').numFmt).toBe('0.00');
  expect(other?.getCell('B2').names).toEqual(['甲方']);
  expect(other?.getCell('B2').note).toBe('写全称');
  expect(other?.getCell('A4').dataValidation).toMatchObject({ type: 'list', formulae: ['"轴承,皮带"'] });
  expect(other?.getTables().map((table) => (table as unknown as { table: { name: string } }).table.name)).toEqual([
    '表1',
  ]);
});

test('what another library saves is read here', async () => {
  const workbook = new Excel.Workbook();
  const other = workbook.addWorksheet('合同');
  other.getCell('A1').value = { richText: [{ text: '甲' }, { text: '方：', font: { bold: true } }] };
  other.getCell('B1').value = new Date(Date.UTC(2026, 2, 1));
  other.getCell('B1').numFmt = 'yyyy"年"m"月"d"日"';
  other.getCell('A2').value = { formula: 'SUM(C1:C2)', result: 3 };
  other.getCell('A3').value = { sharedFormula: 'A2', result: 4 };
  other.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
  other.mergeCells('D1:E2');
  other.getCell('B5').protection = { locked: false };
  other.getCell('B6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
  workbook.definedNames.add('合同!$B$2', '甲方');
  const { model, dropped } = await openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const sheet = model.sheet('合同');
  const { cells, looks, names, merges } = cellMapOf(model, sheet);
  const found = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);

  expect(found(1, 1)).toMatchObject({ text: '甲方：' });
  expect(found(1, 2)).toMatchObject({ text: '2026年3月1日', number: 46_082 });
  expect(found(3, 1)).toMatchObject({ text: '4', formula: '=SUM(C2:C3)' });
  expect(looks[found(2, 2)?.look ?? -1]).toEqual({ fill: '#4F81BD' });
  expect(looks[found(5, 2)?.look ?? -1]).toEqual({ isUnlocked: true });
  expect(found(6, 2)).toMatchObject({ text: '', isPick: true });
  expect(names).toEqual([{ name: '甲方', area: { top: 2, left: 2, bottom: 2, right: 2 } }]);
  expect(merges).toEqual([{ top: 1, left: 4, bottom: 2, right: 5 }]);
  expect(dropped.map(({ en }) => en)).toEqual(['several fonts within a cell (the text stays)']);
});
