import { blockFinder } from './blocks.ts';
import type { CellMap } from './cell-map.ts';
import { type Claim, claimsOf } from './claims.ts';
import { clausesOf } from './clauses.ts';
import type { Field, Understood } from './field.ts';
import { claimField, gapFields, gapsOf, totalField } from './fields.ts';
import { type Grid, gridOf, type Slot } from './grid.ts';
import { strayFields } from './strays.ts';
import { findTables, type FoundTable } from './tables/find-tables.ts';
import { tableBodyOf } from './tables/table-bodies.ts';
import { totalCellsOf } from './tables/total-cells.ts';
import { isOpen, isWritable } from './writable.ts';

const isWithin = (tables: readonly FoundTable[], { row, column }: Slot): boolean =>
  tables.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

function singles(grid: Grid, isFree: (slot: Slot) => boolean): Field[] {
  const claims = claimsOf(grid, isFree);
  const blockOf = blockFinder(grid);
  const beside = new Map<Slot, Claim>(
    claims.filter(({ label, slot }) => label !== slot).map((claim) => [claim.slot, claim]),
  );
  const isInside = new Set(claims.filter(({ label, slot }) => label === slot).map(({ slot }) => slot));
  const written = grid.texts
    .filter((slot) => isFree(slot) && isWritable(grid, slot))
    .flatMap((slot) => gapFields(slot, gapsOf(slot, isInside.has(slot)), beside.get(slot), blockOf));
  const cells = [...beside.values()]
    .filter(
      ({ slot }) =>
        (isOpen(grid, slot) || slot.cell?.formula !== undefined) && !written.some(({ area }) => area === slot.area),
    )
    .map((claim) => claimField(claim, blockOf));
  return [...written, ...cells];
}

const byPlace = ({ area: a }: Field, { area: b }: Field): number => a.top - b.top || a.left - b.left;

/** Reads a sheet as a form: the places to fill in, its tables, and what it says by itself. */
export function detect(map: CellMap): Understood {
  const grid = gridOf(map);
  const tables = findTables(grid);
  const totals = tables.filter(({ isList }) => !isList).flatMap((table) => totalCellsOf(grid, table));
  const isTotal = new Set(totals.flatMap(({ slot, by }) => [slot, by]));
  const isFree = (slot: Slot): boolean => !isWithin(tables, slot) && !isTotal.has(slot);
  const found = [...totals.map(totalField), ...singles(grid, isFree)];
  const strays = strayFields(grid, found, isFree);
  return {
    fields: [...found, ...strays].sort(byPlace),
    tables: tables.filter(({ isList }) => !isList).map((table) => tableBodyOf(grid, table)),
    clauses: clausesOf(grid, (slot) => !isWithin(tables, slot)),
  };
}
