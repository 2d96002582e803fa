import { cellOfKey } from '#addin/sheet/contract/cell-of-key.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm } from '#policy/form/reading.ts';
import { written } from '#given/filled.ts';
import { aSale } from '#given/sale.ts';

/** Somebody has put a row in above. */
const lower = (map: CellMap): CellMap => ({
  ...map,
  cells: map.cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
  merges: map.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
});

const sheet = written(aSale(), { B38: '/', J3: '另附图纸', B35: '双方保密。' });

test.each([
  ['F18', 'F18', 'F19'],
  ['B36.2', 'B36', 'B37'],
  ['lines.0.1', 'B10', 'B11'],
  ['lines.0.1.3', 'E10', 'E11'],
  ['text.B35', 'B35', 'B36'],
  ['text.B36', 'B36', 'B37'],
  ['added.0', 'J3', 'J4'],
  ['', undefined, undefined],
  ['lines.7.1', undefined, undefined],
])('%s is at %s, and where a row was put in above, at %s', (key, here, there) => {
  expect(cellOfKey(readForm(saleForm, sheet), key)).toBe(here);
  expect(cellOfKey(readForm(saleForm, lower(sheet)), key)).toBe(there);
});
