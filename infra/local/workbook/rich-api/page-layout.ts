import { type Area, isEntireColumn, isEntireRow } from '../model/area.ts';
import { changePage, printAreas, printTitles, setPrintAreas, setPrintTitles } from '../model/page.ts';
import type { PageSetup } from '../model/page-setup.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { type Args, isWire } from './args.ts';
import { asNumber, asText } from './plain.ts';
import { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import { NOTHING, type Scalar, type WireObject, type WireType } from './wire.ts';

const part = <K extends keyof PageSetup>(key: K, read: (value: Json) => PageSetup[K]): Scalar<Sheet> => ({
  get: ({ page }) => page[key],
  set: (sheet, value, { model }) => changePage(model, sheet, { [key]: read(value) }),
});

type Side = keyof PageSetup['margins'];

const margin = (side: Side): Scalar<Sheet> => ({
  get: ({ page }) => page.margins[side],
  set: (sheet, value, { model }) =>
    changePage(model, sheet, { margins: { ...sheet.page.margins, [side]: asNumber(value) } }),
});

const asOrientation = (value: Json): PageSetup['orientation'] => {
  if (value === 'Portrait' || value === 'Landscape') return value;
  throw new Refusal('InvalidArgument');
};

const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

const asZoom = (value: Json): PageSetup['zoom'] => {
  const parts = Object.entries(value ?? {}).filter(([, part]) => part !== null);
  if (parts.some(([key, part]) => !ZOOMS.includes(key) || typeof part !== 'number'))
    throw new Refusal('InvalidArgument');
  return Object.fromEntries(parts);
};

const areasIn = (args: Args, sheet: Sheet, session: Session): readonly Area[] => {
  const given = args.any(0);
  if (isWire(given) && given.target instanceof RangeTarget) return given.target.areas;
  const pieces = args.text(0).split(',');
  return pieces.filter((piece) => piece.trim() !== '').map((piece) => session.place(piece.trim(), sheet).area);
};

const printed = (sheet: Sheet, _: Args, session: Session): WireObject => {
  const areas = printAreas(session.model, sheet);
  return areas.length > 0 ? session.ranges('RangeAreas', sheet, areas) : NOTHING;
};

const titles =
  (isWhole: (area: Area) => boolean) =>
  (sheet: Sheet, _: Args, session: Session): WireObject => {
    const area = printTitles(session.model, sheet, isWhole);
    return area ? session.range(sheet, area) : NOTHING;
  };

const setTitles =
  (others: (area: Area) => boolean) =>
  (sheet: Sheet, args: Args, session: Session): void => {
    const kept = printTitles(session.model, sheet, others);
    setPrintTitles(session.model, sheet, [...(kept ? [kept] : []), ...areasIn(args, sheet, session)]);
  };

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left', 'header', 'footer'];

const setMargins = (sheet: Sheet, args: Args, { model }: Session): void => {
  const unit = present(POINTS[args.text(0)], 'InvalidArgument');
  const given = args.json(1) as Readonly<Record<string, Json>>;
  const sides = SIDES.filter((side) => typeof given[side] === 'number');
  const margins = Object.fromEntries(sides.map((side) => [side, Number(given[side]) * unit]));
  changePage(model, sheet, { margins: { ...sheet.page.margins, ...margins } });
};

/** How a sheet is put on paper. */
export const pageLayout: WireType<Sheet> = {
  scalars: {
    BottomMargin: margin('bottom'),
    CenterHorizontally: part('centerHorizontally', (value) => value === true),
    CenterVertically: part('centerVertically', (value) => value === true),
    FooterMargin: margin('footer'),
    HeaderMargin: margin('header'),
    LeftMargin: margin('left'),
    Orientation: part('orientation', asOrientation),
    PaperSize: part('paperSize', asText),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    Zoom: part('zoom', asZoom),
  },
  methods: {
    GetPrintArea: (sheet, args, session) => {
      const areas = printed(sheet, args, session);
      return present(areas.isNull ? undefined : areas);
    },
    GetPrintAreaOrNullObject: printed,
    GetPrintTitleColumnsOrNullObject: titles(isEntireColumn),
    GetPrintTitleRowsOrNullObject: titles(isEntireRow),
    SetPrintArea: (sheet, args, session) => setPrintAreas(session.model, sheet, areasIn(args, sheet, session)),
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: setTitles(isEntireRow),
    SetPrintTitleRows: setTitles(isEntireColumn),
  },
};
