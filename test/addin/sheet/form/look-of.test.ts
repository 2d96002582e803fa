import { lookOf, type CellLook } from '#addin/sheet/form/look-of.ts';

const fresh = { name: '等线', size: 11, color: '#000000' };

test('a cell that nobody has touched looks like nothing', () => {
  const untouched: CellLook = {
    borders: { top: { style: 'None', weight: 'Thin' } },
    fill: { color: '#FFFFFF', pattern: 'None' },
    font: { ...fresh, bold: false, italic: false, underline: 'None' },
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
    wrapText: false,
    protection: { locked: true },
  };

  expect(lookOf(untouched, 'General', fresh)).toEqual({});
  expect(lookOf({}, 'General', fresh)).toEqual({});
});

test('what is unlike a fresh cell is said, in a form’s words', () => {
  const touched: CellLook = {
    borders: { top: { style: 'Continuous', weight: 'Thin' }, left: { style: 'Double', weight: 'Thick' } },
    fill: { color: '#fff2cc', pattern: 'Solid' },
    font: { name: '宋体', size: 9, color: '#C00000', bold: true, italic: true, underline: 'Double' },
    horizontalAlignment: 'CenterAcrossSelection',
    verticalAlignment: 'Top',
    wrapText: true,
    protection: { locked: false },
  };

  expect(lookOf(touched, '#,##0.00', fresh)).toEqual({
    top: 'thin',
    left: 'double',
    fill: '#FFF2CC',
    color: '#C00000',
    font: '宋体',
    size: 9,
    isBold: true,
    isItalic: true,
    isUnderlined: true,
    isWrapped: true,
    horizontal: 'center',
    vertical: 'top',
    format: '#,##0.00',
    isUnlocked: true,
  });
});

test.each([
  [{ color: '#FFFFFF', pattern: 'Solid' }, '#FFFFFF'],
  [{ color: '#FFFFFF', pattern: null }, undefined],
  [{ color: '#FFFFFF' }, undefined],
  [{ color: '#FFF2CC' }, '#FFF2CC'],
  [{ color: '' }, undefined],
  [{}, undefined],
])('a fill of %j is %s', (fill, expected) => {
  expect(lookOf({ fill }, 'General', fresh).fill).toBe(expected);
});
