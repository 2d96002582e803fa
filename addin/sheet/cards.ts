export { changesOn, atCells, type CardChanges, type CardOnSheet, type CellFinding } from './card/card-changes.ts';
export { cardPaper, cellText, type CardSource } from './card/card-paper.ts';
export { markerOf } from './card/marker.ts';
export { drawCardSheet, findCardSheet, readCardSheet, settleCardSheet, showCardSheet } from './excel/card-sheets.ts';
