import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { parseArea } from '#infra/local/workbook/model/address.ts';
import type { Area } from '#infra/local/workbook/model/area.ts';
import { type Written, writeCells } from '#infra/local/workbook/model/cells.ts';
import type { Change } from '#infra/local/workbook/model/change.ts';
import { Refusal, present } from '#infra/local/workbook/model/refusal.ts';
import type { Sheet } from '#infra/local/workbook/model/sheet.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { Person } from '#infra/local/workbook/person.ts';

/** The area that an address names. */
export const at = (address: string): Area => present(parseArea(address));

/** A workbook of one sheet, 表单, with some cells from A1 on, and everything that happened since. */
export const givenBook = (cells: readonly (readonly Written[])[] = []) => {
  const model = new WorkbookModel(['表单']);
  const sheet = model.sheet('表单');
  const width = cells[0]?.length ?? 0;
  const last = { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 };
  if (cells.length > 0) writeCells(model, sheet, last, cells);
  const changes: Change[] = [];
  model.on((change) => changes.push(change));
  return { model, sheet, person: new Person(model), changes };
};

/** The same with a table over all of it. */
export const givenTable = (cells: readonly (readonly Written[])[]) => {
  const book = givenBook(cells);
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  return { ...book, table: addTable(book.model, book.sheet, area, true) };
};

/** What stands in an area: formulas where there are any, else values. */
export const standing = (sheet: Sheet, address: string): Written[][] => {
  const area = at(address);
  const rows: Written[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Written[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      cells.push(cell.formula ?? cell.value);
    }
    rows.push(cells);
  }
  return rows;
};

/** With what code something is refused; undefined if it is not. */
export const refusalOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code;
    throw problem;
  }
};
