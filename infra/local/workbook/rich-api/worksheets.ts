import type { WorkbookModel } from '../model.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { addSheet } from '../model/sheets.ts';
import type { WireType } from './wire.ts';
import { sheetOrNothing } from './worksheet.ts';

const byKey = (model: WorkbookModel, key: Json): Sheet | undefined =>
  typeof key === 'string' ? model.find(key) : undefined;

const firstOf = (sheets: readonly Sheet[], visibleOnly: boolean): Sheet =>
  present(sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible'));

/** The sheets in their order. */
export const worksheets: WireType<WorkbookModel> = {
  scalars: { Count: { get: ({ sheets }) => sheets.length } },
  item: (model, key, session) => session.wire('Worksheet', present(byKey(model, key))),
  items: ({ sheets }, session) => sheets.map((sheet) => session.wire('Worksheet', sheet)),
  methods: {
    Add: (model, args, session) => session.wire('Worksheet', addSheet(model, args.optionalText(0))),
    GetActiveWorksheet: (model, _, session) => session.wire('Worksheet', model.activeSheet(session.seat)),
    GetCount: ({ sheets }, args) => sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible').length,
    GetFirst: ({ sheets }, args, session) => session.wire('Worksheet', firstOf(sheets, args.flag(0))),
    GetItem: (model, args, session) => session.wire('Worksheet', present(byKey(model, args.json(0)))),
    GetItemOrNullObject: (model, args, session) => sheetOrNothing(byKey(model, args.json(0)), session),
    GetLast: ({ sheets }, args, session) => session.wire('Worksheet', firstOf([...sheets].reverse(), args.flag(0))),
  },
};
