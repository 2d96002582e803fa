import { align, type Alignment } from './align.ts';
import type { Area, CellMap } from './cell-map.ts';
import { detect } from './detect.ts';
import type { Field, TableBody, Understood } from './field.ts';
import type { Form } from './reading.ts';
import { squash } from './squash.ts';

const moved = ({ rows, columns }: Alignment, { top, left, bottom, right }: Area): Area | undefined => {
  const [row, column] = [rows.get(top), columns.get(left)];
  return row === undefined || column === undefined
    ? undefined
    : { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
};

const movedField = (alignment: Alignment, field: Field): Field[] => {
  const area = moved(alignment, field.area);
  return area ? [{ ...field, area }] : [];
};

/** A table's rows reach from its header to what stands underneath, however many were inserted. */
function movedTable(alignment: Alignment, table: TableBody): TableBody[] {
  const header = moved(alignment, table.header);
  if (!header) return [];
  const { rows, columns } = alignment;
  const next = Math.min(...Array.from(rows).flatMap(([theirs, ours]) => (theirs > table.lastRow ? [ours] : [])));
  const own = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, i) => rows.get(table.firstRow + i) ?? 0);
  const lastRow = table.isGrowable && Number.isFinite(next) ? next - 1 : Math.max(...own);
  const across = table.columns.flatMap((column) => {
    const first = columns.get(column.column);
    return first === undefined
      ? []
      : [{ ...column, column: first, lastColumn: first + column.lastColumn - column.column }];
  });
  return lastRow < header.bottom + 1
    ? []
    : [{ ...table, header, firstRow: header.bottom + 1, lastRow, columns: across }];
}

const isIn = (area: Area, { top, left }: Area): boolean =>
  top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;

/** Cells of the form that its template does not speak for: rows of their own, and texts that say something else. */
function isNew(template: Form, form: CellMap, { rows, columns }: Alignment): (area: Area) => boolean {
  const textsOf = ({ cells }: CellMap): Map<string, string> =>
    new Map(cells.map(({ row, column, text }) => [`${row},${column}`, squash(text)]));
  const [theirs, ours] = [textsOf(template.map), textsOf(form)];
  const back = (lines: ReadonlyMap<number, number>) => new Map(Array.from(lines, ([their, our]) => [our, their]));
  const [backRows, backColumns] = [back(rows), back(columns)];
  return ({ top, left }) => {
    const [row, column] = [backRows.get(top), backColumns.get(left)];
    if (row === undefined || column === undefined) return true;
    const text = ours.get(`${top},${left}`) ?? '';
    return text !== '' && text !== (theirs.get(`${row},${column}`) ?? '');
  };
}

/** The places of a template, found again in a form whose rows and columns may have moved; and what the form has beyond them. */
export function follow(template: Form, form: CellMap): Understood {
  const alignment = align(template.map, form);
  const fields = template.fields.flatMap((field) => movedField(alignment, field));
  const tables = template.tables.flatMap((table) => movedTable(alignment, table));
  const isOfForm = isNew(template, form, alignment);
  const isTaken = (area: Area): boolean =>
    fields.some((field) => isIn(field.area, area)) ||
    tables.some(({ header, lastRow }) => isIn({ ...header, bottom: lastRow }, area));
  const alone = detect(form);
  return {
    fields: [...fields, ...alone.fields.filter(({ area }) => isOfForm(area) && !isTaken(area))],
    tables: [...tables, ...alone.tables.filter(({ header }) => isOfForm(header) && !isTaken(header))],
    clauses: alone.clauses,
  };
}
