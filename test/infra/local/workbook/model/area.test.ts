import * as fc from 'fast-check';
import { type Area, cellsOf, contains, intersection, overlaps, without } from '#infra/local/workbook/model/area.ts';

const area = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));

const total = (areas: readonly Area[]): number => areas.reduce((sum, one) => sum + cellsOf(one), 0);

test('cutting an area leaves exactly the cells outside the cut, each once', () => {
  fc.assert(
    fc.property(area, area, (whole, cut) => {
      const rest = without(whole, cut);
      const shared = intersection(whole, cut);
      expect(total(rest)).toBe(cellsOf(whole) - (shared ? cellsOf(shared) : 0));
      expect(rest.every((piece) => contains(whole, piece) && !overlaps(piece, cut))).toBe(true);
      expect(rest.some((piece, index) => rest.slice(index + 1).some((other) => overlaps(piece, other)))).toBe(false);
    }),
  );
});
