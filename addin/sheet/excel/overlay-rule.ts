import type { Level } from '#policy/finding.ts';
import { overlayLooks } from '../overlay.ts';

/** Lays a rule over cells that shows a level where its formula holds; the cells’ own looks stay under it. */
export function addOverlayRule(cells: Excel.Range | Excel.RangeAreas, level: Level, formula: string): void {
  const { fill, font, bold = false, italic = false } = overlayLooks[level];
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
}
