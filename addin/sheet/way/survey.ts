import type { Desk } from './desk.ts';
import type { Survey } from './progress.ts';
import { tableOf, waits } from './table.ts';

/** Reads how the sheet stands, without asking the server and without writing. */
export const survey = ({ sheet, table }: Desk): Promise<Survey> =>
  sheet.visit(table, 'whole', (look) => {
    const { table: troubles, rows } = tableOf(look);
    return { result: { table: troubles, rows, toSend: rows.filter(waits).length } };
  });
