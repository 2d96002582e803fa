import { EVERYTHING, areaFrom, cellAt } from '../model/area.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { FRESH_HEIGHT, FRESH_WIDTH, type Sheet, type Visibility } from '../model/sheet.ts';
import {
  activate,
  colourTab,
  copySheet,
  moveSheet,
  removeSheet,
  renameSheet,
  showGridlines,
  showSheet,
} from '../model/sheets.ts';
import { usedArea } from '../model/used.ts';
import { type Args, isWire } from './args.ts';
import { findAllIn } from './finding.ts';
import { asColour } from './looks.ts';
import { asNumber, asText } from './plain.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

const asVisibility = (value: Json): Visibility => {
  if (value === 'Visible' || value === 'Hidden' || value === 'VeryHidden') return value;
  throw new Refusal('InvalidArgument');
};

const used = (sheet: Sheet, args: Args, session: Session): WireObject => {
  const area = usedArea(sheet, args.flag(0));
  return area ? session.range(sheet, area) : NOTHING;
};

/** The next visible sheet in one direction. */
const neighbour = (sheet: Sheet, step: 1 | -1, visibleOnly: boolean, { model }: Session): Sheet | undefined => {
  const { sheets } = model;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step)
    if (!visibleOnly || sheets[index]?.visibility === 'Visible') return sheets[index];
  return undefined;
};

/** A sheet as an object, or nothing. */
export const sheetOrNothing = (sheet: Sheet | undefined, session: Session): WireObject =>
  sheet ? session.wire('Worksheet', sheet) : NOTHING;

const placeCopy = (sheet: Sheet, args: Args, session: Session): WireObject => {
  const copy = copySheet(session.model, sheet);
  const relative = args.any(1);
  const anchor = isWire(relative) ? session.model.sheets.findIndex((other) => other === relative.target) : -1;
  const positions: Readonly<Record<string, number>> = { Beginning: 0, Before: anchor, After: anchor + 1 };
  const position = positions[args.optionalText(0) ?? 'None'];
  if (position !== undefined && position >= 0) moveSheet(session.model, copy, position);
  return session.wire('Worksheet', copy);
};

/** One sheet. */
export const worksheet: WireType<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Gridlines: {
      get: (sheet) => sheet.showsGridlines,
      set: (sheet, value, { model }) => showGridlines(model, sheet, value === true),
    },
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, value, { model }) => renameSheet(model, sheet, asText(value)) },
    Position: {
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, { model }) => moveSheet(model, sheet, asNumber(value)),
    },
    StandardHeight: { get: () => FRESH_HEIGHT },
    StandardWidth: { get: () => FRESH_WIDTH },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { model }) => colourTab(model, sheet, value === '' ? '' : asColour(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { model }) => showSheet(model, sheet, asVisibility(value)),
    },
  },
  links: {
    AutoFilter: (sheet, session) => session.wire('AutoFilter', sheet),
    Charts: (sheet, session) => session.wire('ChartCollection', sheet),
    Comments: (sheet, session) => session.wire('CommentCollection', { sheet }),
    CustomProperties: (sheet, session) => session.wire('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet, session) => session.wire('WorksheetFreezePanes', sheet),
    Names: (sheet, session) => session.wire('NamedItemCollection', { sheet }),
    PageLayout: (sheet, session) => session.wire('PageLayout', sheet),
    Protection: (sheet, session) => session.wire('WorksheetProtection', sheet),
    Tables: (sheet, session) => session.wire('TableCollection', { sheet }),
  },
  methods: {
    Activate: (sheet, _, { model, seat }) => activate(model, sheet, seat),
    Calculate: (_, __, { model }) => model.emit({ kind: 'calculate' }),
    Copy: placeCopy,
    Delete: (sheet, _, { model }) => removeSheet(model, sheet),
    FindAllOrNullObject: (sheet, args, session) => {
      const areas = findAllIn(sheet, args.text(0), args.json(1));
      return areas.length > 0 ? session.ranges('RangeAreas', sheet, areas) : NOTHING;
    },
    GetCell: (sheet, args, session) => session.range(sheet, cellAt(args.number(0), args.number(1))),
    GetNext: (sheet, args, session) => session.wire('Worksheet', present(neighbour(sheet, 1, args.flag(0), session))),
    GetNextOrNullObject: (sheet, args, session) => sheetOrNothing(neighbour(sheet, 1, args.flag(0), session), session),
    GetPrevious: (sheet, args, session) =>
      session.wire('Worksheet', present(neighbour(sheet, -1, args.flag(0), session))),
    GetPreviousOrNullObject: (sheet, args, session) =>
      sheetOrNothing(neighbour(sheet, -1, args.flag(0), session), session),
    GetRange: (sheet, args, session) => {
      const address = args.optionalText(0);
      if (address === undefined) return session.range(sheet, EVERYTHING);
      const place = session.place(address, sheet);
      return session.range(place.sheet, place.area);
    },
    GetRangeByIndexes: (sheet, args, session) =>
      session.range(sheet, areaFrom(args.number(0), args.number(1), args.number(2), args.number(3))),
    GetRanges: (sheet, args, session) => {
      const addresses = (args.optionalText(0) ?? '').split(/[,;]/).filter((address) => address.trim() !== '');
      const areas = addresses.map((address) => session.place(address.trim(), sheet).area);
      return session.ranges('RangeAreas', sheet, areas.length > 0 ? areas : [EVERYTHING]);
    },
    GetUsedRange: (sheet, args, session) => {
      const range = used(sheet, args, session);
      return range.isNull ? session.range(sheet, cellAt(0, 0)) : range;
    },
    GetUsedRangeOrNullObject: used,
  },
};
