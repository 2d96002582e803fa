/** A rectangle of cells on one sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that an Excel sheet has. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The whole sheet as one area. */
export const EVERYTHING: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** One cell as an area. */
export const cellAt = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** The area of a given size that starts at a cell. */
export const areaFrom = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** Whether the area reaches over every column, as a selected row does. */
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** Whether the area reaches over every row, as a selected column does. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** Whether the area lies on the sheet and is not turned inside out. */
export const isOnSheet = (area: Area): boolean =>
  contains(EVERYTHING, area) && area.top <= area.bottom && area.left <= area.right;

/** The cells that two areas share, if any. */
export const intersection = (a: Area, b: Area): Area | undefined => {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
};

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

/** The smallest area that holds both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of an area once another is cut out of it, as up to four areas. */
export const without = (area: Area, cut: Area): Area[] => {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const pieces = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
};
