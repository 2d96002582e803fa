import type { CellValue } from '#addin/sheet/columns.ts';
import type { Look } from '#addin/sheet/look.ts';
import { blocksOf, type Plan } from '#addin/sheet/plan.ts';
import type { SheetTable } from '#addin/sheet/sheet-table.ts';
import type { Sheet } from '#addin/sheet/sheet.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';
import { columnsIn, columnsOf } from '#addin/sheet/which-table.ts';

/** A table on paper: what the row's way reads and writes, without Excel. */
export class Paper {
  readonly table: SheetTable;
  header: string[];
  rows: CellValue[][] = [];
  isProtected = false;
  visits = 0;

  constructor(table: SheetTable = customerTable) {
    this.table = table;
    this.header = columnsOf(table).map(({ header }) => header['zh-CN']);
  }

  /** Types a row below the others, by field. */
  type(cells: Readonly<Record<string, CellValue>>): number {
    const at = this.places();
    const row: CellValue[] = this.header.map(() => '');
    for (const [key, value] of Object.entries(cells)) row[at.get(key) ?? -1] = value;
    return this.rows.push(row) - 1;
  }

  places(): ReadonlyMap<string, number> {
    return columnsIn(this.table, this.header).at;
  }

  cell(row: number, key: string): CellValue {
    return this.rows[row]?.[this.places().get(key) ?? -1] ?? '';
  }

  set(row: number, key: string, value: CellValue): void {
    const cells = this.rows[row];
    if (cells) cells[this.places().get(key) ?? -1] = value;
  }

  look(): Look {
    const { at, missing } = columnsIn(this.table, this.header);
    const column = (place: number) => this.rows.map((row) => row[place] ?? '');
    return {
      table: this.table,
      header: this.header,
      rowCount: this.rows.length,
      firstLine: 2,
      isProtected: this.isProtected,
      isReadOnly: false,
      columns: new Map(this.header.map((_, i) => [i, { values: column(i), formulas: column(i) }])),
      at,
      missing,
    };
  }

  carryOut({ writes, addedRows = 0, headers = [] }: Plan): void {
    for (const { column, text } of headers) this.header[column] = text;
    for (let i = 0; i < addedRows; i += 1) this.rows.push(this.header.map(() => ''));
    for (const { top, left, values } of blocksOf(writes, this.look()))
      values.forEach((line, i) => line.forEach((value, j) => ((this.rows[top + i] ?? [])[left + j] = value)));
  }

  /** The paper as the row's way sees a workbook. */
  sheet(): Sheet {
    const still = () => Promise.resolve(() => undefined);
    return {
      open: () => Promise.resolve(),
      visit: (_, __, plan) => {
        this.visits += 1;
        const { result, plan: wanted } = plan(this.look());
        if (wanted) this.carryOut(wanted);
        return Promise.resolve(result);
      },
      select: () => Promise.resolve(),
      watchSelection: still,
      watchEdits: still,
      watchWaiting: () => () => undefined,
    };
  }
}
