import type { CellMap } from '#policy/form/cell-map.ts';
import { drawingOf, sides, type DrawnBlock, type DrawnLines, type Drawing } from '../form/drawing.ts';
import type { FormSheet } from '../form/form-sheet.ts';
import type { CellLook } from '../form/look-of.ts';
import { freeSheetName } from '../form/sheet-name.ts';
import { mustBeOpenForWriting } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

const edges = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;

function drawLines(format: Excel.RangeFormat, borders: CellLook['borders'] = {}): void {
  for (const side of sides) {
    const border = borders[side];
    if (border) Object.assign(format.borders.getItem(edges[side]), border);
  }
}

function dress(format: Excel.RangeFormat, { borders, fill, font, protection, ...rest }: CellLook): void {
  if (fill) Object.assign(format.fill, fill);
  if (font) Object.assign(format.font, font);
  if (protection) Object.assign(format.protection, protection);
  Object.assign(format, rest);
  drawLines(format, borders);
}

type Axis = 'rowHeight' | 'columnWidth';

/** Lines come before cells, so that a cell's own look is the last word. */
function setLines(
  sheet: Excel.Worksheet,
  { addresses, size, isHidden, look, numberFormat }: DrawnLines,
  axis: Axis,
): void {
  for (const address of addresses) {
    if (size !== undefined) sheet.getRanges(address).format[axis] = size;
    if (isHidden) sheet.getRange(address)[axis === 'rowHeight' ? 'rowHidden' : 'columnHidden'] = true;
    if (look) dress(sheet.getRange(address).format, look);
    if (numberFormat !== undefined) Object.assign(sheet.getRange(address), { numberFormat });
  }
}

/** The number format comes first: what must be a text then is one. */
function drawBlock(sheet: Excel.Worksheet, { address, formulas, numberFormat, looks }: DrawnBlock): void {
  const range = sheet.getRange(address);
  Object.assign(range, { numberFormat });
  Object.assign(range, { formulas });
  range.setCellProperties(looks as Excel.SettableCellProperties[][]);
}

/** Excel gives a merged area its first cell's look; its outer lines are drawn anew, so that none is lost. */
function join(sheet: Excel.Worksheet, { merges, frames }: Drawing): void {
  for (const address of merges) sheet.getRange(address).merge();
  for (const { areas, borders } of frames) drawLines(sheet.getRanges(areas).format, borders);
}

/** A computer without a printer may refuse it: a form that cannot be set up for paper is a form all the same. */
export async function setUpPage(
  context: Context,
  sheet: Excel.Worksheet,
  { area, orientation, margin, pagesHigh }: Drawing['paper'],
): Promise<void> {
  const page = sheet.pageLayout;
  if (area !== undefined) page.setPrintArea(area);
  page.orientation = orientation;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: pagesHigh };
  page.paperSize = 'A4';
  page.centerHorizontally = true;
  page.setPrintMargins('Points', { top: margin, right: margin, bottom: margin, left: margin });
  await trip(context).catch(() => undefined);
}

/** Draws onto a sheet; what is asked for last goes with the next trip. */
export async function drawOn(context: Context, sheet: Excel.Worksheet, drawing: Drawing): Promise<void> {
  sheet.showGridlines = false;
  for (const lines of drawing.columns) setLines(sheet, lines, 'columnWidth');
  for (const lines of drawing.rows) setLines(sheet, lines, 'rowHeight');
  const [first, ...others] = drawing.blocks;
  if (first) drawBlock(sheet, first);
  for (const block of others) {
    await trip(context);
    drawBlock(sheet, block);
  }
  join(sheet, drawing);
}

async function drawForm(context: Context, map: CellMap, name: string, at: number | undefined): Promise<string> {
  mustBeOpenForWriting();
  const drawing = drawingOf(map);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await trip(context);
  const taken = worksheets.items.map((one) => one.name);
  const sheet = worksheets.add(freeSheetName(name, taken)).load('id');
  await drawOn(context, sheet, drawing);
  for (const known of drawing.names) sheet.names.add(known.name, sheet.getRange(known.address));
  if (at !== undefined) sheet.position = Math.min(Math.max(at, 0), taken.length);
  sheet.activate();
  sheet.getRange('A1').select();
  await trip(context);
  await setUpPage(context, sheet, drawing.paper);
  return sheet.id;
}

const draw: FormSheet['draw'] = (map, name, { at } = {}) => inTurn((context) => drawForm(context, map, name, at));

/** Forms as they are drawn into the workbook. */
export const drawingForms = { draw } satisfies Partial<FormSheet>;
