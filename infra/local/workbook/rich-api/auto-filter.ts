import { columnsOf } from '../model/area.ts';
import { filterSheet, unfilterSheet } from '../model/filter.ts';
import type { Sheet } from '../model/sheet.ts';
import { criterionOf, publicCriterion } from './filter.ts';
import { NOTHING, type WireType } from './wire.ts';

/** The filter of a plain range on a sheet. */
export const sheetFilter: WireType<Sheet> = {
  scalars: {
    Criteria: {
      get: ({ filter }) =>
        filter
          ? Array.from({ length: columnsOf(filter.area) }, (_, index) => publicCriterion(filter.criteria.get(index)))
          : [],
    },
    Enabled: { get: ({ filter }) => filter !== undefined },
    IsDataFiltered: { get: ({ filter }) => filter !== undefined && filter.criteria.size > 0 },
  },
  methods: {
    Apply: (sheet, args, session) => {
      const { area } = session.place(args.any(0), sheet);
      const criterion = args.any(2) === null ? undefined : criterionOf(args.json(2));
      filterSheet(session.model, sheet, area, args.optionalNumber(1), criterion);
    },
    ClearColumnCriteria: (sheet, args, { model }) => {
      if (sheet.filter) filterSheet(model, sheet, sheet.filter.area, args.number(0), undefined);
    },
    ClearCriteria: (sheet, _, { model }) => unfilterSheet(model, sheet, false),
    GetRangeOrNullObject: (sheet, _, session) => (sheet.filter ? session.range(sheet, sheet.filter.area) : NOTHING),
    Reapply: (sheet, _, { model }) => {
      if (sheet.filter) filterSheet(model, sheet, sheet.filter.area, undefined, undefined);
    },
    Remove: (sheet, _, { model }) => unfilterSheet(model, sheet, true),
  },
};
