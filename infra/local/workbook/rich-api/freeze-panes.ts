import { type Area, LAST_COLUMN, LAST_ROW, isEntireColumn, isEntireRow } from '../model/area.ts';
import { present } from '../model/refusal.ts';
import type { Sheet } from '../model/sheet.ts';
import { freeze } from '../model/sheets.ts';
import { NOTHING, type WireType } from './wire.ts';

const frozenArea = ({ frozen: { rows, columns } }: Sheet): Area | undefined =>
  rows === 0 && columns === 0
    ? undefined
    : { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 };

/** The rows and columns that stay in view. */
export const freezePanes: WireType<Sheet> = {
  methods: {
    FreezeAt: (sheet, args, session) => {
      const { area } = session.place(args.any(0), sheet);
      freeze(session.model, sheet, isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
    },
    FreezeColumns: (sheet, args, { model }) => freeze(model, sheet, 0, args.optionalNumber(0) ?? 1),
    FreezeRows: (sheet, args, { model }) => freeze(model, sheet, args.optionalNumber(0) ?? 1, 0),
    GetLocation: (sheet, _, session) => session.range(sheet, present(frozenArea(sheet))),
    GetLocationOrNullObject: (sheet, _, session) => {
      const area = frozenArea(sheet);
      return area ? session.range(sheet, area) : NOTHING;
    },
    Unfreeze: (sheet, _, { model }) => freeze(model, sheet, 0, 0),
  },
};
