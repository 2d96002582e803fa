import { type Area } from '../model/area.ts';
import { writeCells } from '../model/cells.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { type Table, bodyOf, columnOf, headerOf, totalsOf } from '../model/table.ts';
import { addColumn, deleteColumn, renameColumn } from '../model/table-columns.ts';
import { asRows, block } from './content.ts';
import { asText } from './plain.ts';
import type { Session } from './session.ts';
import type { ColumnTarget } from './targets.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

const indexOf = ({ table, column }: ColumnTarget): number => {
  const index = table.columns.indexOf(column);
  return present(index < 0 ? undefined : index);
};

const part = (target: ColumnTarget, area: Area | undefined, session: Session): WireObject =>
  session.range(session.model.sheet(target.table.sheetId), columnOf(present(area), indexOf(target)));

/** One column of a table. */
export const tableColumn: WireType<ColumnTarget> = {
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value, { model }) => renameColumn(model, target.table, indexOf(target), asText(value)),
    },
    Values: {
      get: (target, { model }) => {
        const sheet = model.sheet(target.table.sheetId);
        return block(columnOf(target.table.area, indexOf(target)), (row, column) => sheet.cell(row, column).value);
      },
      set: (target, value, { model }) =>
        writeCells(
          model,
          model.sheet(target.table.sheetId),
          columnOf(target.table.area, indexOf(target)),
          asRows(value),
        ),
    },
  },
  links: { Filter: (target, session) => session.wire('Filter', target) },
  methods: {
    Delete: (target, _, { model }) => deleteColumn(model, target.table, indexOf(target)),
    GetDataBodyRange: (target, _, session) => part(target, bodyOf(target.table), session),
    GetHeaderRowRange: (target, _, session) => part(target, headerOf(target.table), session),
    GetRange: (target, _, session) => part(target, target.table.area, session),
    GetTotalRowRange: (target, _, session) => part(target, totalsOf(target.table), session),
  },
};

const byKey = (table: Table, key: Json): ColumnTarget | undefined => {
  const wanted = typeof key === 'string' ? key.toLowerCase() : undefined;
  const column = table.columns.find(({ id, name }) =>
    wanted === undefined ? id === key : name.toLowerCase() === wanted,
  );
  return column && { table, column };
};

const byIndex = (table: Table, index: number): ColumnTarget => ({
  table,
  column: present(table.columns[index], 'InvalidArgument'),
});

/** The columns of a table from left to right. */
export const tableColumns: WireType<Table> = {
  scalars: { Count: { get: ({ columns }) => columns.length } },
  item: (table, key, session) => session.wire('TableColumn', present(byKey(table, key))),
  items: (table, session) => table.columns.map((column) => session.wire('TableColumn', { table, column })),
  methods: {
    Add: (table, args, session) => {
      const given = args.optionalNumber(0);
      const index = given === undefined || given < 0 ? undefined : given;
      const values = args.any(1) === null ? undefined : asRows(args.json(1));
      const at = addColumn(session.model, table, index, values, args.optionalText(2));
      return session.wire('TableColumn', byIndex(table, at));
    },
    GetCount: ({ columns }) => columns.length,
    GetItem: (table, args, session) => session.wire('TableColumn', present(byKey(table, args.json(0)))),
    GetItemAt: (table, args, session) => session.wire('TableColumn', byIndex(table, args.number(0))),
    GetItemOrNullObject: (table, args, session) => {
      const known = byKey(table, args.json(0));
      return known ? session.wire('TableColumn', known) : NOTHING;
    },
  },
};
