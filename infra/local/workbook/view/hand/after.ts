import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import { mergeCells, unmergeCells } from '../../model/cells.ts';
import { hideLines, resizeLines } from '../../model/lines.ts';
import type { Sheet } from '../../model/sheet.ts';
import { freeze } from '../../model/sheets.ts';
import { points } from '../draw/measure.ts';
import { type CellMatrix, takeCells } from './content.ts';
import type { Hand } from './hand.ts';

type Sizes = number | Readonly<Record<number, number | null | undefined>>;

/** What Univer tells of a thing it has done; each member is there where it belongs. */
interface Done {
  readonly subUnitId: string;
  readonly cellValue: CellMatrix;
  readonly ranges: readonly IRange[];
  readonly colWidth: Sizes;
  readonly rowHeight: Sizes;
  readonly ySplit: number;
  readonly xSplit: number;
}

type Taking = (hand: Hand, sheet: Sheet, done: Done) => void;

const resize =
  (axis: 'rows' | 'columns'): Taking =>
  (hand, sheet, { ranges, colWidth, rowHeight }) => {
    const sizes = axis === 'rows' ? rowHeight : colWidth;
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      const [first, last] = axis === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
      for (let index = first; index <= last; index += 1) {
        const size = typeof sizes === 'number' ? sizes : sizes[index];
        const line = { top: index, bottom: index, left: index, right: index };
        if (size) resizeLines(hand.model, sheet, axis, line, points(size));
      }
    }
  };

const hide =
  (axis: 'rows' | 'columns', isHidden: boolean): Taking =>
  (hand, sheet, { ranges }) => {
    for (const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } of ranges)
      hideLines(hand.model, sheet, axis, { top, bottom, left, right }, isHidden);
  };

const eachRange =
  (work: typeof mergeCells): Taking =>
  (hand, sheet, { ranges }) => {
    for (const range of ranges) work(hand.model, sheet, hand.area(sheet, range));
  };

/** What Univer does by itself is taken into the model after it was done. */
export const TAKEN: Readonly<Record<string, Taking>> = {
  [SetRangeValuesMutation.id]: (hand, sheet, { cellValue }) => takeCells(hand, sheet, cellValue),
  [SetWorksheetColWidthMutation.id]: resize('columns'),
  [SetWorksheetRowHeightMutation.id]: resize('rows'),
  [SetRowHiddenMutation.id]: hide('rows', true),
  [SetRowVisibleMutation.id]: hide('rows', false),
  [SetColHiddenMutation.id]: hide('columns', true),
  [SetColVisibleMutation.id]: hide('columns', false),
  [AddWorksheetMergeMutation.id]: eachRange(mergeCells),
  [RemoveWorksheetMergeMutation.id]: eachRange(unmergeCells),
  [SetFrozenMutation.id]: (hand, sheet, { ySplit, xSplit }) => freeze(hand.model, sheet, ySplit, xSplit),
};
