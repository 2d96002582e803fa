import type { WorkbookModel } from '../model.ts';
import type { Change } from '../model/change.ts';
import { cellsChanged, structureChanged } from './content-events.ts';
import type { Hearer, Of, RichEvent } from './event.ts';
import { activated, rowsChanged, selectionChanged, somewhere } from './place-events.ts';
import { commentChanged, sheetChanged, tableChanged } from './thing-events.ts';

type Telling = {
  readonly [K in Change['kind']]?: (model: WorkbookModel, change: Of<K>, hearer: Hearer) => RichEvent[];
};

const TELLING: Telling = {
  activated,
  cells: cellsChanged,
  comment: commentChanged,
  computed: somewhere(16),
  format: somewhere(18),
  rows: rowsChanged,
  selection: selectionChanged,
  sheet: sheetChanged,
  sorted: somewhere(19),
  structure: structureChanged,
  table: tableChanged,
};

type Tell = (model: WorkbookModel, change: Change, hearer: Hearer) => RichEvent[];

/** What a pane is told of a change, in the numbers of Excel's own protocol. */
export const eventsOf: Tell = (model, change, hearer) =>
  (TELLING[change.kind] as Tell | undefined)?.(model, change, hearer) ?? [];
