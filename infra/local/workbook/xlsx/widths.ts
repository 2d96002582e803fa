import { type CellFormat, look } from '../model/format.ts';

/** A column's width in a file is counted in digits of the workbook's usual font; this many points is one of Calibri 11. */
export const POINTS_PER_CHARACTER = 5.25;

const HALF_AS_WIDE_AS_HIGH =
  /宋|仿宋|楷|黑体|simsun|simhei|fangsong|kaiti|mincho|gothic|ming|gulim|dotum|batang|굴림|돋움|바탕/i;
const DIGIT_OF_OTHERS = 7 / 11;

const PIXELS_PER_POINT = 96 / 72;

/** How many points a character of column width is, by the font of a workbook's usual cells. */
export const pointsPerCharacterIn = (usual: CellFormat | undefined): number => {
  const [name, size] = [look(usual, 'fontName'), look(usual, 'fontSize')];
  const pixels = HALF_AS_WIDE_AS_HIGH.test(name)
    ? Math.ceil((size * PIXELS_PER_POINT) / 2)
    : Math.round(size * DIGIT_OF_OTHERS);
  return Math.max(1, pixels) / PIXELS_PER_POINT;
};
