import type { Claim } from '../claims.ts';
import { evidenceFor } from '../evidence/traits.ts';
import type { Grid } from '../grid.ts';
import type { FoundTable } from './find-tables.ts';

/** The boxes under a row of captions, each claimed by the caption over it. */
export const captionsOver = (grid: Grid, { header, body }: FoundTable): Claim[] =>
  header.columns.flatMap(({ column }): Claim[] => {
    const [label, slot] = [grid.slotAt(header.bottom, column), grid.slotAt(body.firstRow, column)];
    if (!label || !slot) return [];
    const { weight, names } = evidenceFor(grid, slot, label);
    return [{ label, slot, way: 'below', score: weight, evidence: names }];
  });
