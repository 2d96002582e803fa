import { addChart } from '#infra/local/workbook/model/charts.ts';
import { boxOf } from '#infra/local/workbook/model/chart-place.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { Zip } from '#infra/local/workbook/xlsx/read/zip.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { at, givenBook } from '../given-book.ts';
import { givenFile, relation, relations, worksheet } from './given-file.ts';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const reference = (kind: string, place: string): string => `<c:${kind}><c:f>${place}</c:f></c:${kind}>`;

const series = (values = '合同!$B$2:$B$4', rest = ''): string =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${reference('strRef', '合同!$B$1')}</c:tx>${rest}
   <c:cat>${reference('strRef', '合同!$A$2:$A$4')}</c:cat><c:val>${reference('numRef', values)}</c:val></c:ser>`;

const bars = (inside = series()): string =>
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${inside}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;

const chart = (plots: string, around = ''): string =>
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart>${around}<c:plotArea>${plots}</c:plotArea></c:chart></c:chartSpace>`;

const frame =
  '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="回款"/></xdr:nvGraphicFramePr>' +
  `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const twoCells = `<xdr:twoCellAnchor>${corner('from', 2, 1)}${corner('to', 4, 9)}${frame}</xdr:twoCellAnchor>`;

const opened = async (chartXml: string, anchor = twoCells) => {
  const { model, dropped } = await openXlsx(
    givenFile({
      'xl/worksheets/sheet1.xml': worksheet('<sheetData/><drawing r:id="rId1"/>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${anchor}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
      'xl/charts/chart1.xml': chartXml,
    }),
  );
  const sheet = model.sheet('合同');
  return { sheet, charts: sheet.charts, lost: dropped.map(({ en }) => en) };
};

const otherKind = ['charts that are not drawn here, such as scatter, area and combined ones'];
const details = ['details of charts such as their fonts and colours (the charts themselves stay)'];

test('a chart of another maker is read, and nothing of it is lost', async () => {
  const { charts, lost } = await opened(chart(bars()));

  expect(lost).toEqual([]);
  expect(charts).toMatchObject([
    {
      name: '回款',
      kind: 'ColumnClustered',
      series: [{ name: '=合同!$B$1', categories: '=合同!$A$2:$A$4', values: '=合同!$B$2:$B$4' }],
      title: { isShown: true },
      legend: { isShown: false },
    },
  ]);
});

test.each([
  ['two cells', twoCells, { left: 97, top: 15, width: 96, height: 120 }],
  [
    'one cell and a size',
    `<xdr:oneCellAnchor>${corner('from', 2, 1)}<xdr:ext cx="1270000" cy="635000"/>${frame}</xdr:oneCellAnchor>`,
    { left: 97, top: 15, width: 100, height: 50 },
  ],
  [
    'a place of the sheet',
    `<xdr:absoluteAnchor><xdr:pos x="127000" y="254000"/><xdr:ext cx="1270000" cy="635000"/>${frame}</xdr:absoluteAnchor>`,
    { left: 10, top: 20, width: 100, height: 50 },
  ],
])('fastened to %s, it stands where it stood', async (_, anchor, box) => {
  const { sheet, charts } = await opened(chart(bars()), anchor);

  expect(charts.map((one) => boxOf(sheet, one))).toEqual([box]);
});

test.each([
  ['of a kind that is not drawn', '<c:scatterChart/>'],
  ['of several kinds in one', `${bars()}<c:lineChart>${series()}</c:lineChart>`],
  ['of stacked lines', `<c:lineChart><c:grouping val="stacked"/>${series()}</c:lineChart>`],
  ['that points at another file', bars(series('[1]别处!$B$2:$B$4'))],
  ['that points at a name', bars(series('合同!明细'))],
])('a chart %s is told to be lost', async (_, plots) => {
  const { charts, lost } = await opened(chart(plots));

  expect([charts, lost]).toEqual([[], otherKind]);
});

test('one within a group of shapes, too', async () => {
  const { charts, lost } = await opened(
    chart(bars()),
    `<xdr:twoCellAnchor><xdr:grpSp>${frame}</xdr:grpSp></xdr:twoCellAnchor>`,
  );

  expect([charts, lost]).toEqual([[], [...otherKind, 'shapes and text boxes']]);
});

test.each([
  ['a trend line', bars(series(undefined, '<c:trendline><c:trendlineType val="linear"/></c:trendline>'))],
  ['a table of the figures', `${bars()}<c:dTable/>`],
  ['a background', `${bars()}<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>`],
  [
    'a colour of the theme',
    bars(series(undefined, '<c:spPr><a:solidFill><a:schemeClr val="accent3"/></a:solidFill></c:spPr>')),
  ],
  ['a font', `${bars()}<c:catAx><c:txPr/></c:catAx>`],
])('of a chart with %s that is told', async (_, plots) => {
  const { charts, lost } = await opened(chart(plots));

  expect([charts.length, lost]).toEqual([1, details]);
});

test.each([
  [
    'in a title that stands in a cell',
    `<c:title><c:tx>${reference('strRef', '合同!$A$1').replace('</c:strRef>', '<c:strCache><c:pt idx="0"><c:v>回款</c:v></c:pt></c:strCache></c:strRef>')}</c:tx></c:title>`,
  ],
  [
    'in large letters',
    '<c:title><c:tx><c:rich><a:p><a:r><a:rPr sz="2400"/><a:t>回款</a:t></a:r></a:p></c:rich></c:tx></c:title>',
  ],
])('%s, the words stay and the rest is told', async (_, title) => {
  const { charts, lost } = await opened(chart(bars(), title));

  expect([charts[0]?.title, lost]).toEqual([{ text: '回款', isShown: true }, details]);
});

test('what is saved has the figures of its cells in it, for programs that do not look into them', async () => {
  const { model, sheet } = givenBook([
    ['大区', '金额'],
    ['华东', 3400.5],
    ['华北', ''],
  ]);
  addChart(model, sheet, 'BarClustered', { sheet, area: at('A1:B3') });

  const zip = new Zip(await saveXlsx(model));
  const [xml, types] = ['xl/charts/chart1.xml', '[Content_Types].xml'].map(
    (part) => zip.content(part)?.toString() ?? '',
  );

  expect(xml).toContain('<c:f>表单!$B$2:$B$3</c:f>');
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>3400.5</c:v></c:pt></c:numCache>');
  expect(xml).toContain('<c:pt idx="1"><c:v>华北</c:v></c:pt>');
  expect(types).toContain(
    'PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
  );
  expect(types).toContain(
    'PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
  );
});
