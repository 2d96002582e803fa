import { cellAt, columnsOf } from '../model/area.ts';
import { fullAddress } from '../model/address.ts';
import { textOf } from '../model/display.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ViewTarget } from './targets.ts';
import type { Scalar, WireType } from './wire.ts';

const cells = (read: (sheet: Sheet, row: number, column: number) => Json): Scalar<ViewTarget> => ({
  get: ({ range: { sheet, area }, rows }) =>
    rows.map((row) => Array.from({ length: columnsOf(area) }, (_, right) => read(sheet, row, area.left + right))),
});

/** What one sees of a range: its rows that are not hidden. */
export const rangeView: WireType<ViewTarget> = {
  scalars: {
    CellAddresses: cells((sheet, row, column) => fullAddress(sheet.name, cellAt(row, column))),
    ColumnCount: { get: ({ range }) => columnsOf(range.area) },
    Formulas: cells((sheet, row, column) => sheet.cell(row, column).formula ?? sheet.cell(row, column).value),
    Index: { get: ({ range, rows }) => (rows[0] ?? range.area.top) - range.area.top },
    NumberFormat: cells((sheet, row, column) => sheet.look(row, column, 'numberFormat')),
    RowCount: { get: ({ rows }) => rows.length },
    Text: cells(textOf),
    Values: cells((sheet, row, column) => sheet.cell(row, column).value),
  },
  links: { Rows: (target, session) => session.wire('RangeViewCollection', target) },
  methods: { GetRange: ({ range }, _, session) => session.range(range.sheet, range.area) },
};

const rowOf = ({ range, rows }: ViewTarget, index: number): ViewTarget => ({ range, rows: [present(rows[index])] });

/** The rows of what one sees, one by one. */
export const rangeViews: WireType<ViewTarget> = {
  items: (target, session) => target.rows.map((_, index) => session.wire('RangeView', rowOf(target, index))),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (target, args, session) => session.wire('RangeView', rowOf(target, args.number(0))),
  },
};
