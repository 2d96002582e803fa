import { type Area, bounding, cellAt } from './area.ts';

/** Something kept per cell, only where there is something. */
export class Grid<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, thing: T): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, thing);
    else this.rows.set(row, new Map([[column, thing]]));
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** Everything in an area, as a list that may be kept while the grid is changed. */
  within(area: Area): [row: number, column: number, thing: T][] {
    const found: [number, number, T][] = [];
    const height = area.bottom - area.top + 1;
    if (height > this.rows.size) {
      for (const [row, cells] of this.rows)
        if (row >= area.top && row <= area.bottom) this.collect(row, cells, area, found);
      return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = this.rows.get(row);
      if (cells) this.collect(row, cells, area, found);
    }
    return found;
  }

  private collect(row: number, cells: Map<number, T>, area: Area, found: [number, number, T][]): void {
    for (const [column, thing] of cells)
      if (column >= area.left && column <= area.right) found.push([row, column, thing]);
  }

  /** The smallest area that holds everything that counts. */
  bounds(counts: (thing: T) => boolean): Area | undefined {
    let found: Area | undefined;
    for (const [row, cells] of this.rows)
      for (const [column, thing] of cells)
        if (counts(thing)) found = found ? bounding(found, cellAt(row, column)) : cellAt(row, column);
    return found;
  }

  /** Everything there is, in no order. */
  *all(): Generator<[row: number, column: number, thing: T]> {
    for (const [row, cells] of this.rows) for (const [column, thing] of cells) yield [row, column, thing];
  }

  /** Moves whole rows, or drops those that are moved nowhere. */
  moveRows(to: (row: number) => number | undefined): void {
    const before = [...this.rows];
    this.rows.clear();
    for (const [row, cells] of before) {
      const moved = to(row);
      if (moved !== undefined) this.rows.set(moved, cells);
    }
  }

  /** Moves everything, or drops what is moved nowhere. */
  rearrange(area: Area, to: (row: number, column: number) => [row: number, column: number] | undefined): void {
    const moving = this.within(area);
    for (const [row, column] of moving) this.delete(row, column);
    for (const [row, column, thing] of moving) {
      const place = to(row, column);
      if (place) this.set(place[0], place[1], thing);
    }
  }
}
