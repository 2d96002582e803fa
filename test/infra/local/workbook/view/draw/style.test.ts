import { areaFrom, EVERYTHING } from '#infra/local/workbook/model/area.ts';
import type { CellFormat } from '#infra/local/workbook/model/format.ts';
import { looksOf } from '#infra/local/workbook/view/draw/look.ts';
import { areaOf, rangeOf } from '#infra/local/workbook/view/draw/measure.ts';
import { styleOf } from '#infra/local/workbook/view/draw/style.ts';

const line = { style: 'Continuous', color: '#FF0000', weight: 'Medium' };

describe('a look of the model', () => {
  test.each<CellFormat>([
    { bold: true, italic: true },
    { bold: false, italic: false },
    { fill: '#FDE7E9', fontColor: '#C50F1F' },
    { fontName: '微软雅黑', fontSize: 14 },
    { underline: 'Single', strikethrough: true },
    { underline: 'None', strikethrough: false },
    { horizontal: 'Center', vertical: 'Top', wrap: true },
    { numberFormat: 'yyyy-mm-dd' },
    { numberFormat: '@' },
    { borderTop: line, borderBottom: { style: 'Double', color: '#0000FF', weight: 'Thick' } },
    { borderLeft: { style: 'Dash', color: '#000000', weight: 'Thin' }, borderRight: line },
  ])('%j is drawn such that it is heard again as it was', (format) => {
    expect(looksOf(styleOf(format))).toEqual(format);
  });

  test('that is as on a fresh sheet draws nothing', () => {
    expect(styleOf({ numberFormat: 'General', fill: '', locked: true, wrap: false })).toEqual({});
  });

  test.each([
    [{ bg: { rgb: 'rgb(255, 238, 221)' } }, { fill: '#FFEEDD' }],
    [{ bg: { rgb: '#fed' } }, { fill: '#FFEEDD' }],
    [{ bg: null }, { fill: '' }],
    [{ bd: { t: null } }, { borderTop: { style: 'None', color: '#000000', weight: 'Thin' } }],
    [{ n: null }, { numberFormat: 'General' }],
  ])('is heard from %j', (style, looks) => {
    expect(looksOf(style)).toEqual(looks);
  });
});

describe('an area', () => {
  const extent = { rows: 500, columns: 40 };

  test.each([
    ['some cells', areaFrom(2, 3, 4, 5)],
    ['whole rows', { ...EVERYTHING, top: 3, bottom: 5 }],
    ['whole columns', { ...EVERYTHING, left: 1, right: 2 }],
  ])('of %s is marked on a sheet that ends somewhere, and is heard again whole', (_, area) => {
    const range = rangeOf(area, extent);
    expect(range.endRow).toBeLessThan(extent.rows);
    expect(range.endColumn).toBeLessThan(extent.columns);
    expect(areaOf(range, extent)).toEqual(area);
  });
});
