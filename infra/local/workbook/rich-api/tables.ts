import { Refusal, present } from '../model/refusal.ts';
import { overlaps } from '../model/area.ts';
import { clearFilters, refilter } from '../model/filter.ts';
import type { Json } from '../model/rules.ts';
import { type Table, bodyOf, headerOf, totalsOf } from '../model/table.ts';
import { showHeaders, showTotals } from '../model/table-ends.ts';
import { addTable, dissolveTable, removeTable, renameTable, resizeTable, styleTable } from '../model/tables.ts';
import type { Args } from './args.ts';
import { asText } from './plain.ts';
import type { Session } from './session.ts';
import type { Scope } from './targets.ts';
import { NOTHING, type Scalar, type WireObject, type WireType } from './wire.ts';

const switchFor = (key: 'showsFilterButton' | 'showsBandedRows' | 'showsBandedColumns'): Scalar<Table> => ({
  get: (table) => table[key],
  set: (table, value, { model }) => styleTable(model, table, { [key]: value === true }),
});

const part = (table: Table, which: 'header' | 'body' | 'totals' | 'all', session: Session): WireObject => {
  const area = { header: headerOf(table), body: bodyOf(table), totals: totalsOf(table), all: table.area }[which];
  return session.range(session.model.sheet(table.sheetId), present(area));
};

/** One table. */
export const table: WireType<Table> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (one, value, { model }) => renameTable(model, one, asText(value)) },
    ShowBandedColumns: switchFor('showsBandedColumns'),
    ShowBandedRows: switchFor('showsBandedRows'),
    ShowFilterButton: switchFor('showsFilterButton'),
    ShowHeaders: {
      get: (one) => one.showsHeaders,
      set: (one, value, { model }) => showHeaders(model, one, value === true),
    },
    ShowTotals: {
      get: (one) => one.showsTotals,
      set: (one, value, { model }) => showTotals(model, one, value === true),
    },
    Style: {
      get: ({ style }) => style,
      set: (one, value, { model }) => styleTable(model, one, { style: asText(value) }),
    },
  },
  links: {
    Columns: (one, session) => session.wire('TableColumnCollection', one),
    Rows: (one, session) => session.wire('TableRowCollection', one),
    Sort: (one, session) => session.wire('TableSort', one),
    Worksheet: ({ sheetId }, session) => session.wire('Worksheet', session.model.sheet(sheetId)),
  },
  methods: {
    ClearFilters: (one, _, { model }) => clearFilters(model, one),
    ConvertToRange: (one, _, session) => {
      const range = part(one, 'all', session);
      dissolveTable(session.model, one);
      return range;
    },
    Delete: (one, _, { model }) => removeTable(model, one),
    GetDataBodyRange: (one, _, session) => part(one, 'body', session),
    GetHeaderRowRange: (one, _, session) => part(one, 'header', session),
    GetRange: (one, _, session) => part(one, 'all', session),
    GetTotalRowRange: (one, _, session) => part(one, 'totals', session),
    ReapplyFilters: (one, _, { model }) => refilter(model, one),
    Resize: (one, args, session) => {
      const { area } = session.place(args.any(0), session.model.sheet(one.sheetId));
      resizeTable(session.model, one, area);
    },
  },
};

const tablesIn = ({ sheet, within }: Scope, { model }: Session): Table[] =>
  (sheet?.tables ?? model.tables).filter((one) => !within || overlaps(one.area, within));

const byKey = (scope: Scope, key: Json, session: Session): Table | undefined => {
  const known = typeof key === 'string' ? session.model.findTable(key) : undefined;
  return known && tablesIn(scope, session).includes(known) ? known : undefined;
};

const add = ({ sheet }: Scope, args: Args, session: Session): WireObject => {
  const place = session.place(args.any(0), sheet ?? session.model.activeSheet(session.seat));
  if (sheet && place.sheet !== sheet) throw new Refusal('InvalidArgument');
  return session.wire('Table', addTable(session.model, place.sheet, place.area, args.flag(1)));
};

/** The tables of the workbook, or of one sheet. */
export const tables: WireType<Scope> = {
  scalars: { Count: { get: (scope, session) => tablesIn(scope, session).length } },
  item: (scope, key, session) => session.wire('Table', present(byKey(scope, key, session))),
  items: (scope, session) => tablesIn(scope, session).map((one) => session.wire('Table', one)),
  methods: {
    Add: add,
    GetCount: (scope, _, session) => tablesIn(scope, session).length,
    GetFirst: (scope, _, session) => session.wire('Table', present(tablesIn(scope, session)[0])),
    GetItem: (scope, args, session) => session.wire('Table', present(byKey(scope, args.json(0), session))),
    GetItemAt: (scope, args, session) => session.wire('Table', present(tablesIn(scope, session)[args.number(0)])),
    GetItemOrNullObject: (scope, args, session) => {
      const known = byKey(scope, args.json(0), session);
      return known ? session.wire('Table', known) : NOTHING;
    },
  },
};
