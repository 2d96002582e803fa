import { overlayFormula, overlaysAsWanted } from '../overlay.ts';
import type { Mark } from '../stamp.ts';
import { addOverlayRule } from './overlay-rule.ts';
import type { Seen } from './seeing-rows.ts';

type Drawn = readonly [mark: Mark, formula: string, column: number];

/** The rules that the marks ask for, each with its column. */
function drawnMarks({ look, body }: Seen, marks: readonly Mark[]): Drawn[] {
  const stamp = look.at.get('stamp');
  if (stamp === undefined) return [];
  return marks.flatMap((mark): Drawn[] => {
    const column = look.at.get(mark.field);
    return column === undefined ? [] : [[mark, overlayFormula(mark, body.columnIndex + stamp, look.firstLine), column]];
  });
}

function drawRules({ place: { table }, overlays }: Seen, drawn: readonly Drawn[]): void {
  for (const rule of overlays) rule.delete();
  for (const [{ level }, formula, column] of drawn)
    addOverlayRule(table.columns.getItemAt(column).getDataBodyRange(), level, formula);
}

/**
 * Draws the overlay where its rules are other ones than before. The same rules may still have been torn by what was
 * pasted over them, which is known after the next trip: what is given back then draws them anew.
 */
export function drawOverlay(seen: Seen, marks: readonly Mark[]): () => boolean {
  const drawn = drawnMarks(seen, marks);
  const formulas = drawn.map(([, formula]) => formula);
  const rules = overlaysAsWanted(formulas, seen.overlays, (rule) => rule.customOrNullObject.rule.formula);
  if (!rules) {
    drawRules(seen, drawn);
    return () => false;
  }
  const { columns } = seen.place.table;
  const places = drawn.map(([, , column], i) => [
    columns.getItemAt(column).getDataBodyRange().load('address'),
    rules[i]?.getRanges().load('address'),
  ]);
  return () => {
    const isTorn = places.some(([wanted, there]) => wanted?.address !== there?.address);
    if (isTorn) drawRules(seen, drawn);
    return isTorn;
  };
}
