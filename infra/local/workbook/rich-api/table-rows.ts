import { columnsOf } from '../model/area.ts';
import { type Written, writeCells } from '../model/cells.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { type Table, bodyRowCount, bodyRows } from '../model/table.ts';
import { rowCount } from '../model/table-growth.ts';
import { addRows, deleteRows } from '../model/table-rows.ts';
import { type Args, isWire } from './args.ts';
import { asRows, block } from './content.ts';
import type { Session } from './session.ts';
import type { RowTarget } from './targets.ts';
import type { WireObject, WireType } from './wire.ts';

/** One row of a table, by its place in the body. */
export const tableRow: WireType<RowTarget> = {
  identity: ({ index }) => ({ _Id: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }, { model }) => {
        const sheet = model.sheet(table.sheetId);
        return block(bodyRows(table, index), (row, column) => sheet.cell(row, column).value);
      },
      set: ({ table, index }, value, { model }) =>
        writeCells(model, model.sheet(table.sheetId), bodyRows(table, index), asRows(value)),
    },
  },
  methods: {
    Delete: ({ table, index }, _, { model }) => deleteRows(model, table, index, 1),
    GetRange: ({ table, index }, _, session) =>
      session.range(session.model.sheet(table.sheetId), bodyRows(table, index)),
  },
};

const rowAt = (table: Table, index: number, session: Session): WireObject => {
  if (!Number.isInteger(index) || index < 0 || index >= bodyRowCount(table)) throw new Refusal('InvalidArgument');
  return session.wire('TableRow', { table, index });
};

const newRows = (table: Table, given: Json): Written[][] => {
  if (Array.isArray(given)) return asRows(given);
  return [Array.from({ length: columnsOf(table.area) }, () => asRows(given)[0]?.[0] ?? null)];
};

const add = (table: Table, args: Args, session: Session): WireObject => {
  const given = args.optionalNumber(0);
  const index = given === undefined || given < 0 ? undefined : given;
  return session.wire('TableRow', { table, index: addRows(session.model, table, index, newRows(table, args.json(1))) });
};

const indexOf = (given: unknown): number => {
  if (typeof given === 'number') return given;
  if (isWire(given as Json)) return ((given as WireObject).target as RowTarget).index;
  throw new Refusal('InvalidArgument');
};

/** The rows of a table's body from top to bottom. */
export const tableRows: WireType<Table> = {
  scalars: { Count: { get: (table, { model }) => rowCount(model, table) } },
  item: (table, key, session) => rowAt(table, Number(key), session),
  items: (table, session) =>
    Array.from({ length: rowCount(session.model, table) }, (_, index) => session.wire('TableRow', { table, index })),
  methods: {
    Add: add,
    DeleteRows: (table, args, { model }) => {
      const given = args.any(0);
      const indices = (Array.isArray(given) ? given : [given]).map(indexOf);
      for (const index of [...new Set(indices)].sort((a, b) => b - a)) deleteRows(model, table, index, 1);
    },
    DeleteRowsAt: (table, args, { model }) => deleteRows(model, table, args.number(0), args.optionalNumber(1) ?? 1),
    GetCount: (table, _, { model }) => rowCount(model, table),
    GetItemAt: (table, args, session) => rowAt(table, args.number(0), session),
  },
};
