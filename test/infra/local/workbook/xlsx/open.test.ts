import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import type { CellFormat } from '#infra/local/workbook/model/format.ts';
import { textOf } from '#infra/local/workbook/model/display.ts';
import { present } from '#infra/local/workbook/model/refusal.ts';
import type { Sheet } from '#infra/local/workbook/model/sheet.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { standing } from '../given-book.ts';
import { givenFile, givenRows, relation, relations, stylesheet, workbook, worksheet } from './given-file.ts';

const opened = async (file: Uint8Array): Promise<{ model: WorkbookModel; sheet: Sheet; dropped: string[] }> => {
  const { model, dropped } = await openXlsx(file);
  return { model, sheet: present(model.sheets[0]), dropped: dropped.map((words) => words['zh-CN']) };
};

const withSheet = (inside: string, parts: Readonly<Record<string, string>> = {}) =>
  opened(givenFile({ 'xl/worksheets/sheet1.xml': worksheet(inside), ...parts }));

/** The format of A1, which is the second of the file's. */
const formatFrom = async (lists: string, xf: string, theme?: string): Promise<CellFormat | undefined> => {
  const styles = stylesheet(`${lists}<cellXfs><xf/>${xf}</cellXfs>`);
  const parts = { 'xl/styles.xml': styles, ...(theme !== undefined && { 'xl/theme/theme1.xml': theme }) };
  const { sheet } = await opened(givenRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', parts));
  return sheet.format(0, 0);
};

describe('files of other makers open:', () => {
  test('with other prefixes for everything', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const pointing = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { sheet } = await opened(
      givenFile({
        'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:ns7="${pointing}"><x:sheets><x:sheet name="甲" sheetId="1" ns7:id="rId1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<q:worksheet xmlns:q="${main}"><q:sheetData><q:row r="1"><q:c r="A1"><q:v>5</q:v></q:c></q:row></q:sheetData></q:worksheet>`,
      }),
    );
    expect([sheet.name, sheet.cell(0, 0).value]).toEqual(['甲', 5]);
  });

  test('without any places written', async () => {
    const { sheet } = await opened(givenRows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'));
    expect(standing(sheet, 'A1:B2')).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  test('with absolute targets and other letter cases', async () => {
    const { model } = await opened(
      givenFile({
        'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', '/XL/Worksheets/Sheet1.xml')),
      }),
    );
    expect(model.sheets).toHaveLength(1);
  });

  test('in UTF-16', async () => {
    const text = `\uFEFF${worksheet('<sheetData><row><c t="inlineStr"><is><t>甲方</t></is></c></row></sheetData>')}`;
    const { zipped } = await import('#infra/local/workbook/xlsx/write/zip.ts');
    const { Zip } = await import('#infra/local/workbook/xlsx/read/zip.ts');
    const zip = new Zip(givenFile());
    const parts = zip.names.map((name) => [name, zip.content(name) ?? ''] as const);
    const file = zipped(
      parts.map(([name, content]) => [name, name.endsWith('sheet1.xml') ? Buffer.from(text, 'utf16le') : content]),
    );
    expect((await opened(file)).sheet.cell(0, 0).value).toBe('甲方');
  });

  test('with all sheets hidden: the first is shown', async () => {
    const { sheet } = await opened(
      givenFile({
        'xl/workbook.xml': workbook('<sheets><sheet name="合同" sheetId="1" state="hidden" r:id="rId1"/></sheets>'),
      }),
    );
    expect(sheet.visibility).toBe('Visible');
  });
});

const texts = `<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space="preserve">方 </t></r><rPh><t>yi</t></rPh></si></sst>`;

test.each([
  ['a number', '<c><v>1.5e3</v></c>', 1500],
  ['a number beyond all numbers', '<c><v>1e400</v></c>', '1e400'],
  ['minus nought', '<c><v>-0</v></c>', 0],
  ['a listed text', '<c t="s"><v>0</v></c>', '甲'],
  ['a listed text of several fonts, without how it is spoken', '<c t="s"><v>1</v></c>', '乙方 '],
  ['a text that is not listed', '<c t="s"><v>9</v></c>', ''],
  ['a text in its place', '<c t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c>', 'a\nb_x0041_'],
  ['a yes', '<c t="b"><v>1</v></c>', true],
  ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['a day in words', '<c t="d"><v>2026-03-01</v></c>', 46_082],
  ['a moment in words', '<c t="d"><v>2026-03-01T12:00:00</v></c>', 46_082.5],
])('%s is read', async (_, cell, value) => {
  const rels = relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
  );
  const parts = { 'xl/sharedStrings.xml': texts, 'xl/_rels/workbook.xml.rels': rels };
  const { sheet } = await opened(givenRows(`<row>${cell}</row>`, parts));
  expect(sheet.cell(0, 0).value).toBe(value);
});

test('formulas: shared ones are written out, later functions lose their mark, arrays stay as plain ones', async () => {
  const { sheet, dropped } = await opened(
    givenRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1&amp;"B1"</f><v>2</v></c><c r="B1"><f>_xlfn._xlws.SORT(_xlfn.UNIQUE(C1:C3))</f><v>1</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="array" ref="B2">SUM(C1:C2*2)</f><v>6</v></c></row>`,
    ),
  );
  expect(standing(sheet, 'A1:B2')).toEqual([
    ['=B1*$C$1&"B1"', '=SORT(UNIQUE(C1:C3))'],
    ['=B2*$C$1&"B1"', '=SUM(C1:C2*2)'],
  ]);
  expect(dropped).toEqual([expect.stringContaining('数组公式')]);
});

const theme =
  '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="111111"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1><dk2><srgbClr val="1F497D"/></dk2><lt2><srgbClr val="EEECE1"/></lt2><accent1><srgbClr val="4F81BD"/></accent1></clrScheme></themeElements></theme>';

test.each([
  ['of the theme', '<fgColor theme="4"/>', '#4F81BD'],
  ['of the theme, whose dark and light stand crosswise', '<fgColor theme="1"/>', '#111111'],
  ['made lighter', '<fgColor theme="4" tint="0.5999"/>', '#B9CDE5'],
  ['made darker', '<fgColor theme="0" tint="-0.25"/>', '#BFBFBF'],
  ['by number', '<fgColor indexed="13"/>', '#FFFF00'],
  ['in full', '<fgColor rgb="FFfff2cc"/>', '#FFF2CC'],
])('a colour %s', async (_, colour, fill) => {
  const fills = `<fills><fill/><fill/><fill><patternFill patternType="solid">${colour}</patternFill></fill></fills>`;
  expect((await formatFrom(fills, '<xf fillId="2"/>', theme))?.fill).toBe(fill);
});

test.each([
  [14, '2026/3/1'],
  [31, '2026年3月1日'],
  [57, '2026年3月'],
  [2, '46082.00'],
  [49, '46082'],
])('a number in format %i shows as %s', async (id, shown) => {
  const styles = stylesheet(`<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`);
  const { sheet } = await opened(givenRows('<row><c s="1"><v>46082</v></c></row>', { 'xl/styles.xml': styles }));
  expect(textOf(sheet, 0, 0)).toBe(shown);
});

test.each([
  ['a day', 14, 46_082],
  ['a number', 1, 44_620],
])('where days are counted from 1904, %s is read as what it shows', async (_, id, value) => {
  const { sheet } = await opened(
    givenRows('<row><c s="1"><v>44620</v></c></row>', {
      'xl/styles.xml': stylesheet(`<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`),
      'xl/workbook.xml': workbook('<workbookPr date1904="1"/><sheets><sheet name="合同" r:id="rId1"/></sheets>'),
    }),
  );
  expect(sheet.cell(0, 0).value).toBe(value);
});

test('borders, fonts, alignment and protection are read', async () => {
  const lists = `<fonts><font/><font><b/><i val="0"/><u/><sz val="14"/><name val="宋体"/></font></fonts>
    <borders><border/><border><left style="mediumDashed"><color rgb="FFFF0000"/></left><bottom style="hair"/></border></borders>`;
  const xf = `<xf fontId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1"/><protection locked="0"/></xf>`;
  expect(await formatFrom(lists, xf)).toEqual({
    ...{ bold: true, underline: 'Single', fontSize: 14, fontName: '宋体' },
    borderLeft: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
    borderBottom: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
    ...{ horizontal: 'CenterAcrossSelection', vertical: 'Center', wrap: true, locked: false },
  });
});

const bordered = stylesheet(
  '<borders><border/><border><bottom style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>',
);

test('looks of rows and columns are theirs, blank cells that only repeat them are not kept, and a plain cell among them stays plain', async () => {
  const { sheet } = await withSheet(
    `<cols><col min="2" max="16384" width="20" customWidth="1" style="1"/></cols>
     <sheetData><row r="1"><c r="B1" s="1"/><c r="C1"/></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row></sheetData>`,
    { 'xl/styles.xml': bordered },
  );
  const lineAt = (row: number, column: number): string => sheet.look(row, column, 'borderBottom').style;
  expect([lineAt(5, 1), lineAt(0, 1), lineAt(0, 2), lineAt(1, 5), lineAt(1, 0)]).toEqual([
    ...['Continuous', 'Continuous', 'None', 'Continuous', 'None'],
  ]);
  expect([...sheet.cells.all()]).toHaveLength(2);
});

test.each([
  ['Calibri', 11, 105],
  ['宋体', 11, 120],
  ['宋体', 12, 120],
])('a width is counted in digits of the usual font: %s %i', async (name, size, points) => {
  const fonts = `<fonts><font><sz val="${size}"/><name val="${name}"/></font></fonts><cellXfs><xf/></cellXfs>`;
  const columns = '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData/>';
  const { sheet } = await withSheet(columns, { 'xl/styles.xml': stylesheet(fonts) });
  expect(sheet.columnWidth(0)).toBe(points);
});

test('sizes that the sheet gives to all its lines are theirs as far as it is in use', async () => {
  const { sheet } = await withSheet(
    '<sheetFormatPr defaultColWidth="3" defaultRowHeight="20"/><sheetData><row r="2" ht="30" customHeight="1"><c r="B2"><v>1</v></c></row></sheetData>',
  );
  expect([sheet.columnWidth(0), sheet.rowHeight(0), sheet.rowHeight(1), sheet.rowHeight(5)]).toEqual([
    15.75, 20, 30, 15,
  ]);
});

test('pick lists that a later Excel keeps at the end of the file are read, and one over a whole column costs nothing', async () => {
  const { sheet } = await withSheet(
    `<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" sqref="A1:A1048576 C3"><formula1>"是,否"</formula1></dataValidation></dataValidations>
     <extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>价目!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  );
  expect(sheet.validations.map(({ rule, areas }) => [rule['list'], areas.length])).toEqual([
    [{ inCellDropDown: true, source: '是,否' }, 2],
    [{ inCellDropDown: true, source: '=价目!$A$1:$A$9' }, 1],
  ]);
});

test('of conditional formats those with a formula are kept, in their order; bars and scales are told', async () => {
  const { sheet, dropped } = await withSheet(
    `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="containsBlanks" dxfId="0" priority="2"><formula>LEN(TRIM(A1))=0</formula></cfRule></conditionalFormatting>
     <conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>B1&gt;1</formula></cfRule><cfRule type="dataBar" priority="3"/></conditionalFormatting>`,
    {
      'xl/styles.xml': stylesheet(
        '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
      ),
    },
  );
  expect(sheet.conditionals.map(({ formula, format }) => [formula, format])).toEqual([
    ['=B1>1', {}],
    ['=LEN(TRIM(A1))=0', { fill: '#FF0000' }],
  ]);
  expect(dropped).toEqual([expect.stringContaining('数据条')]);
});

test('a protected sheet stays protected, what it allows stays allowed, and the lost password is told', async () => {
  const { sheet, dropped } = await withSheet(
    '<sheetData/><sheetProtection sheet="1" formatCells="0" password="CC1A"/>',
  );
  expect(sheet.protection?.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
  expect(dropped).toEqual([expect.stringContaining('密码')]);
});

test('of merged areas that overlap the upper one is kept', async () => {
  const { sheet } = await withSheet(
    '<sheetData/><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:B2"/><mergeCell ref="E1"/></mergeCells>',
  );
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test('names are kept with their sheet, the program’s own are not', async () => {
  const { model, sheet } = await opened(
    givenFile({
      'xl/workbook.xml': workbook(
        `<sheets><sheet name="合同" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">合同!$A$1:$F$40</definedName>
         <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">合同!$A$1:$B$2</definedName><definedName name="甲方">合同!$B$2</definedName><definedName name="不在" localSheetId="5">合同!$B$2</definedName></definedNames>`,
      ),
    }),
  );
  expect(model.names.map(({ name, sheetId }) => [name, sheetId])).toEqual([
    ['Print_Area', sheet.id],
    ['甲方', undefined],
  ]);
});

test.each([
  ['xl/vbaProject.bin', '宏'],
  ['xl/charts/chart1.xml', '画不出的图表，如散点图、面积图和组合图'],
  ['xl/media/image1.png', '图片'],
  ['xl/ctrlProps/ctrlProp1.xml', '表单控件'],
  ['xl/embeddings/oleObject1.bin', '嵌入的对象'],
  ['xl/pivotTables/pivotTable1.xml', '数据透视表'],
  ['xl/connections.xml', '外部数据连接和查询'],
])('%s is told to be lost: %s', async (part, words) => {
  expect((await opened(givenFile({ [part]: '<a/>' }))).dropped).toEqual([words]);
});

test.each([
  ['<hyperlinks><hyperlink ref="A1"/></hyperlinks>', '超链接'],
  ['<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>', '页眉'],
])('what is in a sheet and not kept is told: %s', async (inside, words) => {
  expect((await withSheet(`<sheetData/>${inside}`)).dropped).toEqual([expect.stringContaining(words)]);
});

test('shapes are told', async () => {
  const { dropped } = await withSheet('<sheetData/><drawing r:id="rId1"/>', {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
    'xl/drawings/drawing1.xml': '<wsDr><twoCellAnchor><sp/></twoCellAnchor></wsDr>',
  });
  expect(dropped).toEqual(['形状和文本框']);
});
