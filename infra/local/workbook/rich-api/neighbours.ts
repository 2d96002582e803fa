import { type Area, LAST_COLUMN, LAST_ROW, areaFrom, bounding, intersection, overlaps } from '../model/area.ts';
import { Refusal, present } from '../model/refusal.ts';
import { usedArea } from '../model/used.ts';
import type { Args } from './args.ts';
import { findIn, regionAround, specialCells } from './finding.ts';
import type { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireObject } from './wire.ts';

type Method = (target: RangeTarget, args: Args, session: Session) => WireObject;

/** A method that leads to another range of the same sheet. */
const to =
  (where: (area: Area, args: Args, target: RangeTarget, session: Session) => Area): Method =>
  (target, args, session) =>
    session.range(target.sheet, where(target.area, args, target, session));

const orNothing =
  (method: Method): Method =>
  (target, args, session) => {
    try {
      return method(target, args, session);
    } catch (problem) {
      if (problem instanceof Refusal && problem.code === 'ItemNotFound') return NOTHING;
      throw problem;
    }
  };

const cellIn = (area: Area, args: Args): Area => areaFrom(area.top + args.number(0), area.left + args.number(1), 1, 1);

const resized = (area: Area, rows: number, columns: number): Area => ({
  ...area,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

const offset = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

const beside = (area: Area, axis: 'rows' | 'columns', count: number): Area => {
  if (axis === 'rows') {
    const top = count > 0 ? area.bottom + 1 : area.top + count;
    return { ...area, top, bottom: top + Math.abs(count) - 1 };
  }
  const left = count > 0 ? area.right + 1 : area.left + count;
  return { ...area, left, right: left + Math.abs(count) - 1 };
};

const used: Method = ({ sheet, area }, args, session) =>
  session.range(sheet, present(usedArea(sheet, args.flag(0), area)));

const shared: Method = ({ sheet, area }, args, session) =>
  session.range(sheet, present(intersection(area, session.place(args.any(0), sheet).area)));

const found: Method = ({ sheet, area }, args, session) =>
  session.range(sheet, present(findIn(sheet, area, args.text(0), args.json(1))));

const special: Method = ({ sheet, area }, args, session) => {
  const areas = specialCells(sheet, area, args.text(0));
  if (areas.length === 0) throw new Refusal('ItemNotFound');
  return session.ranges('RangeAreas', sheet, areas);
};

const merged: Method = ({ sheet, area }, _, session) => {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area));
  return areas.length > 0 ? session.ranges('RangeAreas', sheet, areas) : NOTHING;
};

/** The ranges that lie in, around or beside a range. */
export const neighbours: Readonly<Record<string, Method>> = {
  GetAbsoluteResizedRange: to((area, args) => areaFrom(area.top, area.left, args.number(0), args.number(1))),
  GetBoundingRect: to((area, args, { sheet }, session) => bounding(area, session.place(args.any(0), sheet).area)),
  GetCell: to(cellIn),
  GetColumn: to((area, args) => ({ ...area, left: area.left + args.number(0), right: area.left + args.number(0) })),
  GetColumnsAfter: to((area, args) => beside(area, 'columns', args.optionalNumber(0) ?? 1)),
  GetColumnsBefore: to((area, args) => beside(area, 'columns', -(args.optionalNumber(0) ?? 1))),
  GetEntireColumn: to((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  GetEntireRow: to((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  GetIntersection: shared,
  GetIntersectionOrNullObject: orNothing(shared),
  GetLastCell: to((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastColumn: to((area) => ({ ...area, left: area.right })),
  GetLastRow: to((area) => ({ ...area, top: area.bottom })),
  GetMergedAreasOrNullObject: merged,
  GetOffsetRange: to((area, args) => offset(area, args.number(0), args.number(1))),
  GetResizedRange: to((area, args) => resized(area, args.number(0), args.number(1))),
  GetRow: to((area, args) => ({ ...area, top: area.top + args.number(0), bottom: area.top + args.number(0) })),
  GetRowsAbove: to((area, args) => beside(area, 'rows', -(args.optionalNumber(0) ?? 1))),
  GetRowsBelow: to((area, args) => beside(area, 'rows', args.optionalNumber(0) ?? 1)),
  GetSurroundingRegion: to((area, _, { sheet }) => regionAround(sheet, area)),
  GetUsedRange: used,
  GetUsedRangeOrNullObject: orNothing(used),
  Find: found,
  FindOrNullObject: orNothing(found),
  GetSpecialCells: special,
  GetSpecialCellsOrNullObject: orNothing(special),
};
