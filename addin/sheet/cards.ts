export { changesOn, atCells, type CardChanges, type CardOnSheet, type CellFinding } from './card/card-changes.ts';
export { lineSum, linesOf, contactSays, type CardLines, type MayWrite } from './card/card-lines.ts';
export { cardPaper, cellText, filledAround, type CardSource } from './card/card-paper.ts';
export { atLine, linesChangedOn, type LineChanges, type SaidContact, type StruckContact } from './card/line-changes.ts';
export { markerOf } from './card/marker.ts';
export { offersOn } from './card/offers.ts';
export { settledOn, type Taken } from './card/settled.ts';
export { drawCardSheet, findCardSheet, readCardSheet, settleCardSheet, showCardSheet } from './excel/card-sheets.ts';
