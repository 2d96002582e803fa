import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { sortArea, sortTable } from '../model/sort.ts';
import type { SortField, Table } from '../model/table.ts';
import type { RangeTarget } from './range-target.ts';
import type { WireType } from './wire.ts';

const fieldsOf = (given: Json): SortField[] => {
  const fields = Array.isArray(given) ? (given as readonly Json[]) : [];
  return fields.map((field) => {
    const { key, ascending } = (field ?? {}) as { key?: number; ascending?: boolean };
    if (typeof key !== 'number') throw new Refusal('InvalidArgument', 'A sort field needs a key.');
    return { key, ascending: ascending !== false };
  });
};

/** The order of a range's rows. */
export const rangeSort: WireType<RangeTarget> = {
  methods: {
    Apply: ({ sheet, area }, args, { model }) => {
      if (args.optionalText(3) === 'Columns')
        throw new Refusal('ApiNotFound', 'Sorting columns is not known to this workbook.');
      sortArea(model, sheet, args.flag(2) ? { ...area, top: area.top + 1 } : area, fieldsOf(args.json(0)));
    },
  },
};

/** The order of a table's rows. */
export const tableSort: WireType<Table> = {
  scalars: {
    Fields: { get: ({ sortedBy }) => sortedBy.map(({ key, ascending }) => ({ key, ascending })) },
    MatchCase: { get: () => false },
    Method: { get: () => 'PinYin' },
  },
  methods: {
    Apply: (table, args, { model }) => sortTable(model, table, fieldsOf(args.json(0))),
    Clear: (table) => {
      table.sortedBy = [];
    },
    Reapply: (table, _, { model }) => sortTable(model, table, table.sortedBy),
  },
};
