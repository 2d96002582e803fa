import { areaAddressOf } from '#policy/form/address.ts';
import type { Area } from '#policy/form/cell-map.ts';
import { drawingOf } from '../form/drawing.ts';
import { areaOf, around } from '../form/areas.ts';
import { freeSheetName } from '../form/sheet-name.ts';
import { freshHeight } from '../form/sizes.ts';
import {
  figuresPaper,
  type FiguresPaper,
  type FiguresSketch,
  type PictureKind,
  type PlacedPicture,
} from '../paper/figures.ts';
import { drawOn, setUpPage } from './drawing-forms.ts';
import { mustBeOpenForWriting, mustBeUnprotected } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

/** What our sheet remembers: which figures it shows, where we drew them, and how our charts are called. */
interface Drawn {
  readonly of: string;
  readonly area: Area;
  readonly charts: readonly string[];
}

const propertyKey = 'salesdesk.figures';

function readDrawn(value: string): Drawn | undefined {
  try {
    return JSON.parse(value) as Drawn;
  } catch {
    return undefined;
  }
}

interface Ours {
  readonly sheet: Excel.Worksheet;
  readonly drawn: Drawn;
}

/** The sheet on which these figures were drawn before, whatever it is called by now. */
async function findOurs(context: Context, sheets: readonly Excel.Worksheet[], of: string): Promise<Ours | undefined> {
  const asked = sheets.map((sheet) => {
    sheet.protection.load('protected');
    return { sheet, property: sheet.customProperties.getItemOrNullObject(propertyKey).load('value') };
  });
  await trip(context);
  for (const { sheet, property } of asked) {
    const drawn = property.isNullObject ? undefined : readDrawn(property.value);
    if (drawn?.of === of) return { sheet, drawn };
  }
  return undefined;
}

const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether somebody wrote beside what we drew, where we are now to draw. */
const isInTheWay = (range: Excel.Range, drawn: Area): boolean => {
  const { top, left } = areaOf(range);
  return (range.formulas as unknown[][]).some((row, down) =>
    row.some((content, across) => content !== '' && !isWithin(drawn, top + down, left + across)),
  );
};

/** Takes our own drawing away, and nothing else; undefined where the sheet is to be left to whoever wrote on it. */
async function cleared(context: Context, { sheet, drawn }: Ours, wanted: Area): Promise<Excel.Worksheet | undefined> {
  const cells = sheet.getRange(areaAddressOf(wanted)).load('formulas,rowIndex,columnIndex,rowCount,columnCount');
  const charts = drawn.charts.map((name) => sheet.charts.getItemOrNullObject(name).load('name'));
  await trip(context);
  if (isInTheWay(cells, drawn.area)) {
    sheet.customProperties.getItem(propertyKey).delete();
    return undefined;
  }
  mustBeUnprotected(sheet);
  const before = sheet.getRange(areaAddressOf(drawn.area));
  before.unmerge();
  before.clear();
  before.format.rowHeight = freshHeight;
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
  return sheet;
}

const kinds = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  line: 'LineMarkers',
  pie: 'Pie',
  doughnut: 'Doughnut',
} as const satisfies Record<PictureKind, string>;

const isRound = ({ kind }: PlacedPicture): boolean => kind === 'pie' || kind === 'doughnut';
const isLying = ({ kind }: PlacedPicture): boolean => kind === 'bars' || kind === 'stackedBars';

/** Along an axis and at bars, money is told in whole yuan. */
const wholeNumbers = '#,##0';
const fewBars = 16;

/** The names of bars that lie begin at the top, and their figures stand at the bottom all the same. */
function dressAxes(chart: Excel.Chart, picture: PlacedPicture): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = wholeNumbers;
  if (picture.measure !== undefined) valueAxis.title.text = picture.measure;
  if (!isLying(picture)) return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function dressChart(chart: Excel.Chart, picture: PlacedPicture): void {
  const { series, nameCells, title } = picture;
  chart.title.text = title;
  const isToldApart = series.length > 1 || isRound(picture);
  chart.legend.visible = isToldApart;
  if (isToldApart) chart.legend.position = 'Bottom';
  if (!isRound(picture)) dressAxes(chart, picture);
  if (isRound(picture)) chart.dataLabels.showPercentage = true;
  else if (series.length === 1 && nameCells.bottom - nameCells.top < fewBars) {
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = wholeNumbers;
  }
}

/** The chart is made of the first series with its header; the others join it. */
function drawPicture(sheet: Excel.Worksheet, picture: PlacedPicture, name: string): void {
  const { kind, place, nameCells, series } = picture;
  const [first, ...others] = series;
  if (!first) return;
  const names = sheet.getRange(areaAddressOf(nameCells));
  const source = sheet.getRange(areaAddressOf({ ...first.cells, top: first.cells.top - 1 }));
  const chart = sheet.charts.add(kinds[kind], source, 'Columns');
  chart.name = name;
  chart.setPosition(
    areaAddressOf({ ...place, bottom: place.top, right: place.left }),
    areaAddressOf({ ...place, top: place.bottom, left: place.right }),
  );
  chart.series.getItemAt(0).setXAxisValues(names);
  for (const { text, cells } of others) {
    const added = chart.series.add(text);
    added.setValues(sheet.getRange(areaAddressOf(cells)));
    added.setXAxisValues(names);
  }
  dressChart(chart, picture);
}

async function draw(
  context: Context,
  sheet: Excel.Worksheet,
  of: string,
  paper: FiguresPaper,
  area: Area,
): Promise<void> {
  const { map, pictures, headerRow } = paper;
  const charts = pictures.map((_, i) => `Salesdesk ${i + 1}`);
  const drawing = drawingOf(map);
  sheet.customProperties.add(propertyKey, JSON.stringify({ of, area, charts } satisfies Drawn));
  await drawOn(context, sheet, drawing);
  pictures.forEach((picture, i) => {
    drawPicture(sheet, picture, charts[i] ?? '');
  });
  sheet.freezePanes.freezeRows(headerRow);
  sheet.activate();
  sheet.getRange('A1').select();
  await trip(context);
  sheet.pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  await setUpPage(context, sheet, drawing.paper);
}

/**
 * Draws a table of figures with its charts as a sheet of its own and shows it; drawn again, it is the same sheet. What
 * somebody wrote beside it stays: where it would be in the way, that sheet is left to them and a new one is made.
 */
export const drawFigures = (sketch: FiguresSketch): Promise<string> =>
  inTurn(async (context) => {
    mustBeOpenForWriting();
    const paper = figuresPaper(sketch);
    const area = around(
      paper.map.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    ) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await trip(context);
    const ours = await findOurs(context, worksheets.items, sketch.sheetName);
    const known = ours && (await cleared(context, ours, area));
    const taken = worksheets.items.map(({ name }) => name);
    const sheet = known ?? worksheets.add(freeSheetName(sketch.sheetName, taken)).load('id');
    sheet.visibility = 'Visible';
    await draw(context, sheet, sketch.sheetName, paper, area);
    return sheet.id;
  });
