import { columnsOf, rowsOf } from '../model/area.ts';
import { mergeCells, unmergeCells } from '../model/cells.ts';
import { Refusal, present } from '../model/refusal.ts';
import { select } from '../model/selection.ts';
import { deleteCells, insertCells } from '../model/structure.ts';
import { cellProperties, lineProperties, setCellProperties } from './cell-properties.ts';
import { clear } from './clearing.ts';
import { content } from './content.ts';
import { copyFrom } from './copying.ts';
import { neighbours } from './neighbours.ts';
import { placement } from './placement.ts';
import type { RangeTarget } from './range-target.ts';
import type { WireType } from './wire.ts';

const direction = <T extends string>(given: string, allowed: readonly T[]): T => {
  const known = allowed.find((one) => one === given);
  return present(known, 'InvalidArgument', `'${given}' is not a direction.`);
};

/** A block of cells. */
export const range: WireType<RangeTarget> = {
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: { ...placement, ...content },
  links: {
    ConditionalFormats: (target, session) => session.wire('ConditionalFormatCollection', target),
    DataValidation: (target, session) => session.wire('DataValidation', target),
    Format: (target, session) => session.wire('RangeFormat', target),
    Sort: (target, session) => session.wire('RangeSort', target),
    Worksheet: ({ sheet }, session) => session.wire('Worksheet', sheet),
  },
  methods: {
    ...neighbours,
    Calculate: (_, __, { model }) => model.emit({ kind: 'calculate' }),
    Clear: clear,
    CopyFrom: copyFrom,
    Delete: ({ sheet, area }, args, { model }) =>
      deleteCells(model, sheet, area, direction(args.text(0), ['Up', 'Left'])),
    GetCellProperties: ({ sheet, area }, args) => cellProperties(sheet, area, args.json(0)),
    GetColumnProperties: ({ sheet, area }, args) => lineProperties(sheet, area, 'columns', args.json(0)),
    GetRowProperties: ({ sheet, area }, args) => lineProperties(sheet, area, 'rows', args.json(0)),
    GetTables: ({ sheet, area }, _, session) => session.wire('TableCollection', { sheet, within: area }),
    GetVisibleView: (target, _, session) => {
      const { sheet, area } = target;
      const rows = Array.from({ length: rowsOf(area) }, (__, index) => area.top + index);
      return session.wire('RangeView', { range: target, rows: rows.filter((row) => !sheet.isRowHidden(row)) });
    },
    Insert: ({ sheet, area }, args, session) =>
      session.range(sheet, insertCells(session.model, sheet, area, direction(args.text(0), ['Down', 'Right']))),
    Merge: ({ sheet, area }, args, { model }) => {
      const rows = args.flag(0) ? rowsOf(area) : 1;
      for (let index = 0; index < rows; index += 1) {
        const row = { ...area, top: area.top + index, bottom: area.top + index };
        mergeCells(model, sheet, rows > 1 ? row : area);
      }
    },
    Select: ({ sheet, area }, _, { model, seat }) => select(model, sheet, area, seat),
    SetCellProperties: ({ sheet, area }, args, { model }) => setCellProperties(model, sheet, area, args.json(0)),
    Unmerge: ({ sheet, area }, _, { model }) => unmergeCells(model, sheet, area),
    _KeepReference: (target, _, session) => session.keep(target),
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== rowsOf(area) || args.number(1) !== columnsOf(area)) throw new Refusal('InvalidArgument');
    },
  },
};
