import { freshId } from '../../model.ts';
import { parseArea } from '../../model/address.ts';
import { type Area, columnsOf, rowsOf } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Criterion, Table } from '../../model/table.ts';
import type { Book } from './book.ts';
import { type Element, attribute, child, childrenOf, flag, numberOf, unescaped } from './xml.ts';

const MARKS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

const condition = (element: Element): string =>
  (MARKS[attribute(element, 'operator') ?? 'equal'] ?? '=') + (attribute(element, 'val') ?? '');

/** What a filtered column lets through; undefined where it is a filter of a kind that is not kept. */
export const criterionOf = (column: Element): Criterion | undefined => {
  const filters = child(column, 'filters');
  if (filters && childrenOf(filters, 'dateGroupItem').length === 0) {
    const values = childrenOf(filters, 'filter').map((filter) => attribute(filter, 'val') ?? '');
    return { kind: 'values', values: flag(filters, 'blank') ? [...values, ''] : values };
  }
  const custom = child(column, 'customFilters');
  const [first, second] = childrenOf(custom, 'customFilter').map(condition);
  return first === undefined ? undefined : { kind: 'custom', first, second, both: flag(custom, 'and') };
};

/** The criteria of a filter by column, counted from its left end. */
export const criteriaOf = (filter: Element | undefined): Map<number, Criterion> =>
  new Map(
    childrenOf(filter, 'filterColumn').flatMap((column) => {
      const [index, criterion] = [numberOf(column, 'colId'), criterionOf(column)];
      return index === undefined || !criterion ? [] : [[index, criterion] as const];
    }),
  );

const columnsIn = (root: Element, area: Area, criteria: ReadonlyMap<number, Criterion>): Table['columns'] => {
  const named = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  return Array.from({ length: columnsOf(area) }, (_, index) => ({
    id: index + 1,
    name: unescaped(attribute(named[index], 'name') ?? ''),
    filter: criteria.get(index),
  }));
};

const tableOf = (root: Element, sheet: Sheet): Table | undefined => {
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (!area || rowsOf(area) < 2) return undefined;
  const filter = child(root, 'autoFilter');
  const style = child(root, 'tableStyleInfo');
  return {
    id: freshId(),
    sheetId: sheet.id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    style: attribute(style, 'name') ?? '',
    area,
    columns: columnsIn(root, area, criteriaOf(filter)),
    showsHeaders: numberOf(root, 'headerRowCount') !== 0,
    showsTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    showsFilterButton: filter !== undefined,
    showsBandedRows: flag(style, 'showRowStripes'),
    showsBandedColumns: flag(style, 'showColumnStripes'),
    sortedBy: [],
  };
};

/** Reads the tables of a sheet. */
export const readTables = (part: string, sheet: Sheet, { parts }: Book): void => {
  for (const { kind, target, isExternal } of parts.relations(part).values()) {
    const root = kind === 'table' && !isExternal ? parts.read(target) : undefined;
    const table = root && tableOf(root, sheet);
    if (table) sheet.tables.push(table);
  }
};
