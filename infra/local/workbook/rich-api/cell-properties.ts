import type { WorkbookModel } from '../model.ts';
import { fullAddress } from '../model/address.ts';
import { type Area, cellAt, columnsOf, rowsOf } from '../model/area.ts';
import type { Border, CellFormat } from '../model/format.ts';
import { commonLook, formatEach } from '../model/formats.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { asColour, lookOf, patchOf } from './looks.ts';
import { asText } from './plain.ts';

type Tree = Readonly<Record<string, Json>>;

const isTree = (value: Json): value is Tree => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Told as a whole although they have parts: all borders alike, and both switches of the protection. */
const isWhole = (path: string): boolean => path === 'format/borders' || path === 'format/protection';

/** The same tree with each wanted leaf replaced by what is read for its path. */
const filled = (wanted: Tree, read: (path: string) => Json, prefix = ''): Tree =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([key, part]) => {
      const path = prefix === '' ? key : `${prefix}/${key}`;
      if (isTree(part) && !isWhole(path)) return [[key, filled(part, read, path)]];
      return part === true || isTree(part) ? [[key, read(path)]] : [];
    }),
  );

const lookOfSide = {
  top: 'borderTop',
  right: 'borderRight',
  bottom: 'borderBottom',
  left: 'borderLeft',
} as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

const bordersOf = (sheet: Sheet, { top: row, left: column }: Area): Json =>
  Object.fromEntries(SIDES.map((side) => [side, { ...sheet.look(row, column, lookOfSide[side]) }]));

const protectionOf = (sheet: Sheet, area: Area): Json => ({
  formulaHidden: lookOf(sheet, area, 'protection/formulaHidden'),
  locked: lookOf(sheet, area, 'protection/locked'),
});

const ofCell =
  (sheet: Sheet, area: Area) =>
  (path: string): Json => {
    if (path === 'format/borders') return bordersOf(sheet, area);
    if (path === 'format/protection') return protectionOf(sheet, area);
    if (path === 'format/fill/pattern') return commonLook(sheet, area, 'fill') === '' ? 'None' : 'Solid';
    if (path === 'address' || path === 'addressLocal') return fullAddress(sheet.name, area);
    if (path === 'hidden') return sheet.isRowHidden(area.top) || sheet.columns.hidden.has(area.left);
    return lookOf(sheet, area, path.replace(/^format\//, ''));
  };

/** The wanted properties of each cell, row by row. */
export const cellProperties = (sheet: Sheet, area: Area, wanted: Json): Json =>
  Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, right) =>
      filled(isTree(wanted) ? wanted : {}, ofCell(sheet, cellAt(area.top + down, area.left + right))),
    ),
  );

const ofLine = (sheet: Sheet, axis: 'rows' | 'columns', index: number, line: Area): ((path: string) => Json) => {
  const own: Readonly<Record<string, () => Json>> = {
    address: () => fullAddress(sheet.name, line),
    columnHidden: () => sheet.columns.hidden.has(index),
    columnIndex: () => index,
    'format/columnWidth': () => sheet.columnWidth(index),
    'format/rowHeight': () => sheet.rowHeight(index),
    rowHidden: () => sheet.isRowHidden(index),
    rowIndex: () => index,
  };
  return (path) => own[path]?.() ?? ofCell(sheet, axis === 'rows' ? { ...line } : line)(path);
};

/** The wanted properties of each row or column. */
export const lineProperties = (sheet: Sheet, area: Area, axis: 'rows' | 'columns', wanted: Json): Json => {
  const [first, count] = axis === 'rows' ? [area.top, rowsOf(area)] : [area.left, columnsOf(area)];
  return Array.from({ length: count }, (_, step) => {
    const index = first + step;
    const line = axis === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    return filled(isTree(wanted) ? wanted : {}, ofLine(sheet, axis, index, line));
  });
};

const asBorder = (given: Json): Border => {
  if (!isTree(given)) throw new Refusal('InvalidArgument');
  const { style = 'Continuous', weight = 'Thin', color } = given;
  return { style: asText(style), weight: asText(weight), color: color === undefined ? '#000000' : asColour(color) };
};

const isSide = (side: string): side is keyof typeof lookOfSide => Object.hasOwn(lookOfSide, side);

const bordersIn = (given: Json): CellFormat =>
  Object.fromEntries(
    Object.entries(isTree(given) ? given : {}).map(([side, border]) => {
      if (!isSide(side))
        throw new Refusal(
          'ApiNotFound',
          `Range.setCellProperties: the border '${side}' is not known to this workbook.`,
        );
      return [lookOfSide[side], asBorder(border)];
    }),
  );

const patchIn = (tree: Tree, prefix = ''): CellFormat =>
  Object.entries(tree).reduce<CellFormat>((patch, [key, part]) => {
    const path = prefix === '' ? key : `${prefix}/${key}`;
    if (path === 'borders') return { ...patch, ...bordersIn(part) };
    return { ...patch, ...(isTree(part) ? patchIn(part, path) : patchOf(path, part)) };
  }, {});

const patchOfCell = (given: Json): CellFormat | undefined => {
  if (!isTree(given)) throw new Refusal('InvalidArgument');
  const { format, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new Refusal('ApiNotFound', `Range.setCellProperties({${unknown}}) is not known to this workbook.`);
  return format !== undefined && isTree(format) ? patchIn(format) : undefined;
};

/** Gives each cell its own looks. */
export const setCellProperties = (model: WorkbookModel, sheet: Sheet, area: Area, given: Json): void => {
  const rows = Array.isArray(given) ? (given as readonly Json[]) : [];
  const known = new Map<string, CellFormat | undefined>();
  const patchFor = (cell: Json): CellFormat | undefined => {
    const text = JSON.stringify(cell);
    if (!known.has(text)) known.set(text, patchOfCell(cell));
    return known.get(text);
  };
  const patches = rows.map((row) => (Array.isArray(row) ? row.map((cell: Json) => patchFor(cell)) : []));
  if (patches.length !== rowsOf(area) || patches.some((row) => row.length !== columnsOf(area)))
    throw new Refusal('InvalidArgument');
  formatEach(model, sheet, area, patches);
};
