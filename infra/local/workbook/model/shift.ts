import { type Area, LAST_COLUMN, LAST_ROW } from './area.ts';

/** Cells pushed along one axis: `count` more at `at`, or `-count` fewer from `at` on, within a span of the other axis. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Inserting a place the size of the area: what was there moves down or to the right. */
export const insertion = (area: Area, towards: 'Down' | 'Right'): Shift =>
  towards === 'Down'
    ? { axis: 'rows', at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right }
    : { axis: 'columns', at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };

/** Taking the area away: what is below or to the right closes up. */
export const removal = (area: Area, towards: 'Up' | 'Left'): Shift => {
  const opposite = insertion(area, towards === 'Up' ? 'Down' : 'Right');
  return { ...opposite, count: -opposite.count };
};

/** Whether whole rows or columns move, not a part of them. */
export const isWhole = (shift: Shift): boolean =>
  shift.from === 0 && shift.to === (shift.axis === 'rows' ? LAST_COLUMN : LAST_ROW);

/** Where a row or column is afterwards; undefined if it was taken away or pushed off the sheet. */
export const shiftedIndex = (index: number, shift: Shift): number | undefined => {
  if (index < shift.at) return index;
  if (index < shift.at - shift.count) return undefined;
  const moved = index + shift.count;
  return moved <= (shift.axis === 'rows' ? LAST_ROW : LAST_COLUMN) ? moved : undefined;
};

const shiftedSpan = (start: number, end: number, shift: Shift): [number, number] | undefined => {
  const last = shift.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (shift.count > 0) {
    const moved: [number, number] = [
      start >= shift.at ? start + shift.count : start,
      end >= shift.at ? end + shift.count : end,
    ];
    return moved[0] > last ? undefined : [moved[0], Math.min(moved[1], last)];
  }
  const until = shift.at - shift.count;
  const newStart = start >= until ? start + shift.count : Math.min(start, shift.at);
  const newEnd = end >= until ? end + shift.count : Math.min(end, shift.at - 1);
  return newStart > newEnd ? undefined : [newStart, newEnd];
};

/** Where an area is afterwards; undefined if nothing of it is left. An area only partly in the span stays. */
export const shiftedArea = (area: Area, shift: Shift): Area | undefined => {
  const isRows = shift.axis === 'rows';
  const [crossStart, crossEnd] = isRows ? [area.left, area.right] : [area.top, area.bottom];
  if (crossStart < shift.from || crossEnd > shift.to) return area;
  const [start, end, last] = isRows ? [area.top, area.bottom, LAST_ROW] : [area.left, area.right, LAST_COLUMN];
  if (start === 0 && end === last) return area;
  const span = shiftedSpan(start, end, shift);
  if (!span) return undefined;
  return isRows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
};

/** The areas of a list afterwards, without those that are gone. */
export const shiftedAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== undefined);

/** What is kept under row or column numbers, afterwards. */
export const shiftedKeys = <T>(kept: ReadonlyMap<number, T>, shift: Shift): Map<number, T> =>
  new Map(
    [...kept].flatMap(([index, thing]) => {
      const moved = shiftedIndex(index, shift);
      return moved === undefined ? [] : [[moved, thing] as const];
    }),
  );
