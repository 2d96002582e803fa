import { blockFinder } from './blocks.ts';
import type { CellMap } from './cell-map.ts';
import { type Claim, claimsOf } from './claims.ts';
import { clausesOf, numberOf } from './clauses.ts';
import type { Field, Understood } from './field.ts';
import { claimField, gapFields, gapsOf, totalField } from './fields.ts';
import { type Grid, gridOf, type Slot } from './grid.ts';
import { byHandWithSignature } from './signing-days.ts';
import { strayFields } from './strays.ts';
import { captionsOver } from './tables/captions-over.ts';
import { findTables, type FoundTable } from './tables/find-tables.ts';
import { tableBodyOf } from './tables/table-bodies.ts';
import { totalCellsOf } from './tables/total-cells.ts';
import { isOpen, isWritable } from './writable.ts';

const isWithin = (tables: readonly FoundTable[], { row, column }: Slot): boolean =>
  tables.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** The fields outside of tables: those of labels and their places, and those under captions side by side. */
function singles(grid: Grid, isFree: (slot: Slot) => boolean, captioned: readonly Claim[]): Field[] {
  const claims = [...claimsOf(grid, isFree), ...captioned];
  const blockOf = blockFinder(grid);
  const beside = new Map<Slot, Claim>(
    claims.filter(({ label, slot }) => label !== slot).map((claim) => [claim.slot, claim]),
  );
  const isInside = new Set(claims.filter(({ label, slot }) => label === slot).map(({ slot }) => slot));
  const isOurs = new Set(captioned.map(({ slot }) => slot));
  const written = grid.texts
    .filter((slot) => (isFree(slot) || isOurs.has(slot)) && isWritable(grid, slot))
    .flatMap((slot) =>
      gapFields(slot, gapsOf(slot, isInside.has(slot)), {
        beside: beside.get(slot),
        number: numberOf(grid, slot),
        blockOf,
      }),
    );
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
  const found = findTables(grid);
  const tables = found.filter(({ isList, isCaptions }) => !isList && !isCaptions);
  const captioned = found.filter(({ isCaptions }) => isCaptions).flatMap((table) => captionsOver(grid, table));
  const totals = tables.flatMap((table) => totalCellsOf(grid, table));
  const isTotal = new Set(totals.flatMap(({ slot, by }) => [slot, by]));
  const isFree = (slot: Slot): boolean => !isWithin(found, slot) && !isTotal.has(slot);
  const fields = [...totals.map(totalField), ...singles(grid, isFree, captioned)];
  return {
    fields: byHandWithSignature([...fields, ...strayFields(grid, fields, isFree)]).sort(byPlace),
    tables: tables.map((table) => tableBodyOf(grid, table)),
    clauses: clausesOf(grid, (slot) => !isWithin(found, slot)),
  };
}
