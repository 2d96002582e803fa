import { parseArea } from '../../model/address.ts';
import { type Area, cellsOf, overlaps } from '../../model/area.ts';
import type { ProtectionOptions, Sheet } from '../../model/sheet.ts';
import { bodyOf } from '../../model/table.ts';
import type { Book } from './book.ts';
import { CannotOpen } from '../cannot-open.ts';
import { Rows } from './cells.ts';
import { protectionSwitches } from '../protection-switches.ts';
import { readCharts } from './charts.ts';
import { coloursOf } from './colours.ts';
import { readComments } from './comments.ts';
import { readColumns, sizeUnspoken } from './lines.ts';
import { pageOf } from './page.ts';
import { readProperties } from './properties.ts';
import { readConditionals, readValidations } from './rules.ts';
import { criteriaOf, readTables } from './tables.ts';
import { type Element, attribute, below, child, childrenOf, flag, isOn, numberOf } from './xml.ts';

const MOST_MERGES = 20_000;

/** The merged areas; of two that overlap, which Excel never writes, the upper one. */
const mergesOf = (root: Element): Area[] => {
  const areas = childrenOf(child(root, 'mergeCells'), 'mergeCell')
    .flatMap((element) => parseArea(attribute(element, 'ref') ?? '') ?? [])
    .filter((area) => cellsOf(area) > 1)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  if (areas.length > MOST_MERGES) throw new CannotOpen('tooManyCells');
  const kept: Area[] = [];
  let standing: Area[] = [];
  for (const area of areas) {
    standing = standing.filter((one) => one.bottom >= area.top);
    if (standing.some((one) => overlaps(one, area))) continue;
    standing.push(area);
    kept.push(area);
  }
  return kept;
};

const readView = (root: Element, sheet: Sheet): void => {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showsGridlines = isOn(attribute(view, 'showGridLines') ?? '1');
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state') ?? '';
  if (state.startsWith('frozen'))
    sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
  sheet.tabColor = coloursOf(undefined, undefined)(child(child(root, 'sheetPr'), 'tabColor')) ?? '';
};

const protectionOf = (element: Element): ProtectionOptions => ({
  ...Object.fromEntries(
    Object.entries(protectionSwitches).map(([name, option]) => [option, !isOn(attribute(element, name) ?? '1')]),
  ),
  allowEditObjects: !flag(element, 'objects'),
  allowEditScenarios: !flag(element, 'scenarios'),
  selectionMode: flag(element, 'selectUnlockedCells')
    ? 'None'
    : flag(element, 'selectLockedCells')
      ? 'Unlocked'
      : 'Normal',
});

const readProtection = (root: Element, sheet: Sheet, { dropped }: Book): void => {
  const element = child(root, 'sheetProtection');
  if (!element || !flag(element, 'sheet')) return;
  sheet.protection = { options: protectionOf(element), password: undefined };
  if (element.attributes.has('password') || element.attributes.has('hashValue')) dropped.note('passwords');
};

const readFilter = (root: Element, sheet: Sheet): void => {
  const element = child(root, 'autoFilter');
  const area = parseArea(attribute(element, 'ref') ?? '');
  if (area) sheet.filter = { area, criteria: criteriaOf(element) };
};

/** Rows that a filter hides look in a file as if hidden by hand. */
const separateFiltered = (sheet: Sheet): void => {
  const bodies = sheet.tables.filter(({ columns }) => columns.some(({ filter }) => filter)).map(bodyOf);
  if (sheet.filter && sheet.filter.criteria.size > 0)
    bodies.push({ ...sheet.filter.area, top: sheet.filter.area.top + 1 });
  for (const row of [...sheet.rows.hidden.keys()]) {
    if (!bodies.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    sheet.rows.hidden.delete(row);
    sheet.filteredRows.set(row, true);
  }
};

const noteLosses = (root: Element, { dropped }: Book): void => {
  if (child(root, 'hyperlinks')) dropped.note('hyperlinks');
  if (below(root, 'sparklineGroup').length > 0) dropped.note('sparklines');
  if (
    below(root, 'oddHeader')
      .concat(below(root, 'oddFooter'))
      .some(({ text }) => text !== '')
  )
    dropped.note('paper');
  if (child(root, 'picture')) dropped.note('pictures');
};

/** Shapes have no part of their own; they stand among the drawings of a sheet. */
const noteDrawing = (part: string, { parts, dropped }: Book): void => {
  const drawing = parts.related(part, 'drawing');
  const root = drawing === undefined ? undefined : parts.read(drawing);
  if (root && ['sp', 'cxnSp', 'grpSp'].some((name) => below(root, name).length > 0)) dropped.note('shapes');
};

/** Reads one sheet of a file. */
export const readSheet = (part: string, sheet: Sheet, book: Book): void => {
  const rows = new Rows(sheet, book);
  const root = book.parts.read(part, {
    'worksheet/cols': (columns) => readColumns(columns, sheet, book),
    'sheetData/row': (row) => rows.read(row),
  });
  if (!root) throw new CannotOpen('broken');
  readView(root, sheet);
  sheet.merges = mergesOf(root);
  sheet.page = pageOf(root);
  readProperties(root, part, sheet, book);
  readValidations(root, sheet, book);
  readConditionals(root, sheet, book);
  readProtection(root, sheet, book);
  readTables(part, sheet, book);
  readFilter(root, sheet);
  separateFiltered(sheet);
  sizeUnspoken(sheet, child(root, 'sheetFormatPr'), book);
  readComments(part, sheet, book);
  readCharts(part, sheet, book);
  noteLosses(root, book);
  noteDrawing(part, book);
};
