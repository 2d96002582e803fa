import { overlayLooks, type Shade } from '../overlay.ts';

/** Lays a rule over cells that shows a shade where its formula holds; the cells’ own looks stay under it. */
export function addOverlayRule(cells: Excel.Range | Excel.RangeAreas, shade: Shade, formula: string): void {
  const { fill, font, bold = false, italic = false } = overlayLooks[shade];
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  if (font !== undefined) custom.format.font.color = font;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
}
