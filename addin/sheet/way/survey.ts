import type { Desk } from './desk.ts';
import type { Survey } from './progress.ts';
import { tableOf, waits } from './table.ts';

/** Reads how the sheet stands, without asking the server and without writing. */
export const survey = ({ sheet }: Desk): Promise<Survey> =>
  sheet.visit('whole', (look) => {
    const { table, rows } = tableOf(look);
    return { result: { table, rows, toSend: rows.filter(waits).length } };
  });
