import type { WorkbookModel } from '../model.ts';
import { addressOf } from '../model/address.ts';
import { overlaps } from '../model/area.ts';
import { type CellValue, valueType } from '../model/cell.ts';
import type { Json } from '../model/rules.ts';
import { isWhole } from '../model/shift.ts';
import { EVERYWHERE, type Hearer, type Of, type RichEvent, sourceOf, to } from './event.ts';
import { eventReference } from './workbook.ts';

const valueDetail = (name: 'Before' | 'After', value: CellValue | undefined): Record<string, Json> =>
  value === undefined
    ? {}
    : {
        [`value${name}`]: value,
        [`valueType${name}`]: valueType({ value, formula: undefined, format: undefined }),
      };

interface ContentChange {
  readonly changeType: string;
  readonly tableChangeType: string;
  readonly shiftDirection: string;
  readonly details: Record<string, Json>;
}

const contentEvents = (
  model: WorkbookModel,
  change: Of<'cells' | 'structure'>,
  hearer: Hearer,
  what: ContentChange,
): RichEvent[] => {
  const { sheetId, area } = change;
  const address = addressOf(area);
  const args = {
    address,
    changeType: what.changeType,
    referenceId: eventReference(sheetId, address),
    shiftDirection: what.shiftDirection,
    worksheetId: sheetId,
    ...sourceOf(change, hearer),
    ...what.details,
  };
  const tables = model.find(sheetId)?.tables.filter((table) => overlaps(table.area, area)) ?? [];
  return [
    ...to(10, [sheetId, EVERYWHERE], args),
    ...tables.flatMap(({ id }) =>
      to(101, [id, sheetId, EVERYWHERE], { ...args, changeType: what.tableChangeType, tableId: id }),
    ),
  ];
};

/** Cells were written. */
export const cellsChanged = (model: WorkbookModel, change: Of<'cells'>, hearer: Hearer): RichEvent[] =>
  contentEvents(model, change, hearer, {
    changeType: 'RangeEdited',
    tableChangeType: 'RangeEdited',
    shiftDirection: 'None',
    details: { ...valueDetail('Before', change.before), ...valueDetail('After', change.after) },
  });

/** Cells, rows or columns came or went. */
export const structureChanged = (model: WorkbookModel, change: Of<'structure'>, hearer: Hearer): RichEvent[] => {
  const { shift } = change;
  const line = shift.axis === 'rows' ? 'Row' : 'Column';
  const act = shift.count > 0 ? 'Inserted' : 'Deleted';
  const directions = { rows: ['Up', 'Down'], columns: ['Left', 'Right'] } as const;
  return contentEvents(model, change, hearer, {
    changeType: `${isWhole(shift) ? line : 'Cell'}${act}`,
    tableChangeType: `${line}${act}`,
    shiftDirection: directions[shift.axis][shift.count > 0 ? 1 : 0],
    details: {},
  });
};
