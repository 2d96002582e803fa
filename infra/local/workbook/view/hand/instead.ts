import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from '@univerjs/preset-sheets-core';
import { addressOf } from '../../model/address.ts';
import { type Area, cellsOf, columnsOf, rowsOf } from '../../model/area.ts';
import { type ClearedPart, clearCells } from '../../model/cells.ts';
import { formatCells } from '../../model/formats.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Sheet } from '../../model/sheet.ts';
import {
  activate,
  addSheet,
  colourTab,
  copySheet,
  moveSheet,
  removeSheet,
  renameSheet,
  showGridlines,
  showSheet,
} from '../../model/sheets.ts';
import { looksOf } from '../draw/look.ts';
import { type CellMatrix, takeCells } from './content.ts';
import { putCopied } from './copied.ts';
import { type Hand, columnsAddress, rowsAddress } from './hand.ts';

/** What a person's command to Univer may carry; each member is there where it belongs. */
interface Asked {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly value?: unknown;
  readonly values?: readonly { readonly row: number; readonly col: number; readonly pattern?: string }[];
  readonly style?: { readonly type: keyof IStyleData; readonly value: unknown };
  readonly redoUndoId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly showGridlines?: number;
}

/** Univer's packages do not pass the types of these commands on. */
const INSERT_ROWS = 'sheet.command.insert-row';
const SET_NUMBER_FORMAT = 'sheet.command.numfmt.set.numfmt';

type Doing = (hand: Hand, sheet: Sheet, asked: Asked) => void;

const areasOf = (hand: Hand, sheet: Sheet, { range, ranges }: Asked): Area[] =>
  hand.areas(sheet, ranges ?? (range && [range]));

const eachArea =
  (work: (hand: Hand, sheet: Sheet, area: Area) => void): Doing =>
  (hand, sheet, asked) => {
    for (const area of areasOf(hand, sheet, asked)) work(hand, sheet, area);
  };

const clear = (part: ClearedPart): Doing => eachArea(({ model }, sheet, area) => clearCells(model, sheet, area, part));

const isOneCell = (value: unknown): value is ICellData =>
  typeof value === 'object' && value !== null && ['v', 'f', 'p', 's', 't'].some((key) => key in value);

/** What was typed is given to the model as it was typed; a choice from a drop-down is typed for the person. */
const enter: Doing = (hand, sheet, asked) => {
  const typed = asked.redoUndoId === undefined ? undefined : hand.typed;
  hand.typed = undefined;
  const [area] = areasOf(hand, sheet, asked);
  if (!area || !isOneCell(asked.value)) takeCells(hand, sheet, (asked.value ?? {}) as CellMatrix);
  else {
    const text = typed ?? asked.value.f ?? String(asked.value.v ?? '');
    if (cellsOf(area) === 1) hand.person.type(sheet.id, addressOf(area), text);
    else hand.person.paste(sheet.id, addressOf({ ...area, bottom: area.top, right: area.left }), same(area, text));
  }
};

const same = (area: Area, text: string): string[][] =>
  Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => text));

const style: Doing = (hand, sheet, asked) => {
  const { type, value } = asked.style ?? {};
  if (type === undefined) return;
  const looks = looksOf({ [type]: value });
  for (const area of areasOf(hand, sheet, asked)) formatCells(hand.model, sheet, area, looks);
};

const numberFormat: Doing = ({ model }, sheet, { values = [] }) => {
  for (const { row, col, pattern } of values)
    formatCells(model, sheet, { top: row, bottom: row, left: col, right: col }, { numberFormat: pattern ?? 'General' });
};

const moveRange: Doing = (hand, sheet, { fromRange, toRange }) => {
  if (!fromRange || !toRange) return;
  const area = hand.area(sheet, fromRange);
  const target = hand.area(sheet, toRange);
  const moved = putCopied(hand.model, { sheet, area }, { sheet, ...target }, true);
  hand.person.select(sheet.id, addressOf(moved));
};

const withNew =
  (make: (hand: Hand, sheet: Sheet) => Sheet): Doing =>
  (hand, sheet) =>
    activate(hand.model, make(hand, sheet), hand.person.seat);

const notHere: Doing = () => {
  throw new Refusal('InvalidOperation', '整行或整列不能拖动，请先插入空行或空列，再剪切、粘贴。');
};

/** What a person asks of Univer and the model does in its place. */
export const DONE_INSTEAD: Readonly<Record<string, Doing>> = {
  [SetRangeValuesCommand.id]: enter,
  [ClearSelectionContentCommand.id]: clear('Contents'),
  [ClearSelectionFormatCommand.id]: clear('Formats'),
  [ClearSelectionAllCommand.id]: clear('All'),
  [SetStyleCommand.id]: style,
  [SET_NUMBER_FORMAT]: numberFormat,
  [INSERT_ROWS]: eachArea(({ person }, sheet, area) => person.insert(sheet.id, rowsAddress(area))),
  [InsertColCommand.id]: eachArea(({ person }, sheet, area) => person.insert(sheet.id, columnsAddress(area))),
  [RemoveRowCommand.id]: eachArea(({ person }, sheet, area) => person.delete(sheet.id, rowsAddress(area))),
  [RemoveColCommand.id]: eachArea(({ person }, sheet, area) => person.delete(sheet.id, columnsAddress(area))),
  [InsertRangeMoveDownCommand.id]: eachArea(({ person }, { id }, area) => person.insert(id, addressOf(area), 'Down')),
  [InsertRangeMoveRightCommand.id]: eachArea(({ person }, { id }, area) => person.insert(id, addressOf(area), 'Right')),
  [DeleteRangeMoveUpCommand.id]: eachArea(({ person }, { id }, area) => person.delete(id, addressOf(area), 'Up')),
  [DeleteRangeMoveLeftCommand.id]: eachArea(({ person }, { id }, area) => person.delete(id, addressOf(area), 'Left')),
  [MoveRangeCommand.id]: moveRange,
  [MoveRowsCommand.id]: notHere,
  [MoveColsCommand.id]: notHere,
  [InsertSheetCommand.id]: withNew(({ model }) => addSheet(model)),
  [CopySheetCommand.id]: withNew(({ model }, sheet) => copySheet(model, sheet)),
  [RemoveSheetCommand.id]: ({ model }, sheet) => removeSheet(model, sheet),
  [SetWorksheetNameCommand.id]: ({ model }, sheet, { name = '' }) => renameSheet(model, sheet, name),
  [SetWorksheetOrderCommand.id]: ({ model }, sheet, { order = 0 }) => moveSheet(model, sheet, order),
  [SetWorksheetHideCommand.id]: ({ model }, sheet) => showSheet(model, sheet, 'Hidden'),
  [SetWorksheetShowCommand.id]: withNew(({ model }, sheet) => {
    showSheet(model, sheet, 'Visible');
    return sheet;
  }),
  [SetTabColorCommand.id]: ({ model }, sheet, { value }) =>
    colourTab(model, sheet, typeof value === 'string' ? value : ''),
  [ToggleGridlinesCommand.id]: ({ model }, sheet) => showGridlines(model, sheet, !sheet.showsGridlines),
};
