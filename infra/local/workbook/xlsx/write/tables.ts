import { addressOf } from '../../model/address.ts';
import type { Area } from '../../model/area.ts';
import type { Criterion, Table } from '../../model/table.ts';
import { file, held, list, tag } from './xml.ts';

const MARKS: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
};

const condition = (text: string): string => {
  const [, mark = '=', val = ''] = /^(=|<>|>=|<=|>|<)?(.*)$/s.exec(text) ?? [];
  return tag('customFilter', { operator: MARKS[mark], val });
};

const criterion = (given: Criterion): string => {
  if (given.kind === 'custom') {
    const conditions = [given.first, ...(given.second === undefined ? [] : [given.second])];
    return tag('customFilters', { and: given.both || undefined }, conditions.map(condition));
  }
  const blank = given.values.includes('') || undefined;
  return tag(
    'filters',
    { blank },
    given.values.filter((value) => value !== '').map((val) => tag('filter', { val })),
  );
};

/** A filter over an area, by column counted from its left end. */
export const autoFilter = (area: Area, criteria: ReadonlyMap<number, Criterion>): string =>
  tag(
    'autoFilter',
    { ref: addressOf(area) },
    [...criteria].sort((a, b) => a[0] - b[0]).map(([colId, given]) => tag('filterColumn', { colId }, criterion(given))),
  );

const filterOf = ({ area, columns, showsTotals, showsHeaders, showsFilterButton }: Table): string => {
  const criteria = new Map(columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])));
  if (!showsHeaders || (!showsFilterButton && criteria.size === 0)) return '';
  return autoFilter({ ...area, bottom: area.bottom - (showsTotals ? 1 : 0) }, criteria);
};

const nameInFile = (name: string): string => held(name).replaceAll('\n', '_x000a_');

/** The file of one table; `id` is its number in the workbook. */
export const tableFile = (table: Table, id: number): string => {
  const { name, area, columns, showsHeaders, showsTotals, style } = table;
  const attributes = {
    id,
    name,
    displayName: name,
    ref: addressOf(area),
    headerRowCount: showsHeaders ? undefined : 0,
    totalsRowCount: showsTotals ? 1 : undefined,
    totalsRowShown: showsTotals ? undefined : false,
  };
  const look = {
    name: style === '' ? undefined : style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showsBandedRows,
    showColumnStripes: table.showsBandedColumns,
  };
  return file('table', attributes, [
    filterOf(table),
    list(
      'tableColumns',
      columns.map((column, index) => tag('tableColumn', { id: index + 1, name: nameInFile(column.name) })),
    ),
    tag('tableStyleInfo', look),
  ]);
};
