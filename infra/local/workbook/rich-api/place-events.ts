import type { WorkbookModel } from '../model.ts';
import { addressOf } from '../model/address.ts';
import { contains } from '../model/area.ts';
import { EVERYWHERE, type Hearer, type Of, type RichEvent, sourceOf, to } from './event.ts';

/** A person selected something; only the panes at their own seat hear of it. */
export const selectionChanged = (
  model: WorkbookModel,
  { sheetId, area, seat }: Of<'selection'>,
  hearer: Hearer,
): RichEvent[] => {
  if (seat !== hearer.seat) return [];
  const args = { address: addressOf(area), worksheetId: sheetId };
  const tables = model.find(sheetId)?.tables ?? [];
  return [
    ...to(14, [sheetId, EVERYWHERE], args),
    ...tables.flatMap((table) => {
      const isInsideTable = contains(table.area, area);
      const inside = isInsideTable ? args.address : '';
      return to(100, [table.id], { ...args, address: inside, isInsideTable, tableId: table.id });
    }),
  ];
};

/** A person went to another sheet. */
export const activated = (_: WorkbookModel, change: Of<'activated'>, hearer: Hearer): RichEvent[] =>
  change.seat === hearer.seat
    ? [
        ...to(12, [change.previousSheetId, EVERYWHERE], { worksheetId: change.previousSheetId }),
        ...to(11, [change.sheetId, EVERYWHERE], { worksheetId: change.sheetId }),
      ]
    : [];

/** An event about a part of a sheet that only says where. */
export const somewhere =
  (type: number) =>
  (_: WorkbookModel, change: Of<'computed' | 'format' | 'sorted'>, hearer: Hearer): RichEvent[] =>
    to(type, [change.sheetId, EVERYWHERE], {
      address: addressOf(change.area),
      worksheetId: change.sheetId,
      ...sourceOf(change, hearer),
    });

/** Rows were hidden or shown. */
export const rowsChanged = (model: WorkbookModel, change: Of<'rows' | 'columns'>, hearer: Hearer): RichEvent[] => {
  if (change.kind !== 'rows' || change.what !== 'hidden') return [];
  const isHidden = model.find(change.sheetId)?.isRowHidden(change.area.top) === true;
  return to(22, [change.sheetId, EVERYWHERE], {
    address: addressOf(change.area),
    changeType: isHidden ? 'Hidden' : 'Unhidden',
    worksheetId: change.sheetId,
    ...sourceOf(change, hearer),
  });
};
