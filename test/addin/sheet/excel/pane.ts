import './desk.ts';
import { excelSheet, excelVisits, whenReady } from '#addin/sheet/excel.ts';
import { drawFigures } from '#addin/sheet/figures.ts';
import { forms } from '#addin/sheet/forms.ts';
import { isFormula } from '#addin/sheet/look.ts';
import { SheetTrouble } from '#addin/sheet/sheet.ts';
import { tables } from '#addin/sheet/tables.ts';

const said = (problem: unknown): string => (problem instanceof SheetTrouble ? problem.obstacle : String(problem));
/** What a trouble tells the person to do. */
const remedy = (problem: unknown): string =>
  problem instanceof SheetTrouble ? problem.says['zh-CN'] : String(problem);

const pane = { sheet: excelSheet, tables, forms, drawFigures, visits: excelVisits, whenReady, isFormula, said, remedy };

/** What the pane lets the test reach. */
export type Pane = typeof pane;

Object.assign(globalThis, { pane });
