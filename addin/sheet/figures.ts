/** Tables of figures with native charts, as sheets of the workbook that the pane stands beside. */
export { drawFigures } from './excel/charting.ts';
export type { Figure, FigureColumn, FigureKind, FiguresSketch, Picture, PictureKind } from './paper/figures.ts';
