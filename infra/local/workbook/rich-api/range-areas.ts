import { cellsOf, intersection } from '../model/area.ts';
import { select } from '../model/selection.ts';
import type { RangeTarget } from './range-target.ts';
import { clear } from './clearing.ts';
import { NOTHING, type WireType } from './wire.ts';

/** The single ranges of several. */
export const rangeCollection: WireType<RangeTarget> = {
  scalars: { Count: { get: ({ areas }) => areas.length } },
  items: ({ sheet, areas }, session) => areas.map((area) => session.range(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args, session) => {
      const area = areas[args.number(0)];
      return area ? session.range(sheet, area) : NOTHING;
    },
  },
};

/** Several ranges of one sheet, told and asked together. */
export const rangeAreas: WireType<RangeTarget> = {
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: {
    Address: { get: ({ address }) => address },
    AddressLocal: { get: ({ address }) => address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
  },
  links: {
    Areas: (target, session) => session.wire('RangeCollection', target),
    ConditionalFormats: (target, session) => session.wire('ConditionalFormatCollection', target),
    DataValidation: (target, session) => session.wire('DataValidation', target),
    Format: (target, session) => session.wire('RangeFormat', target),
    Worksheet: ({ sheet }, session) => session.wire('Worksheet', sheet),
  },
  methods: {
    Clear: clear,
    GetIntersectionOrNullObject: ({ sheet, areas }, args, session) => {
      const other = session.place(args.any(0), sheet).area;
      const shared = areas.map((area) => intersection(area, other)).filter((area) => area !== undefined);
      return shared.length > 0 ? session.ranges('RangeAreas', sheet, shared) : NOTHING;
    },
    Select: (target, _, { model, seat }) => select(model, target.sheet, target.area, seat),
    _KeepReference: (target, _, session) => session.keep(target),
  },
};
