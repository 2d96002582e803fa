import type { Table } from '#functions/table/client.ts';

/** A table on which only so many requests are answered; after that, as when a process is killed, none is. */
export function breakingOff(table: Table, after: number): Table {
  let left = after;
  const send = table.db.send.bind(table.db) as (command: unknown) => Promise<unknown>;
  const sendWhileThere = (command: unknown): Promise<unknown> =>
    (left -= 1) < 0 ? Promise.reject(new Error('broken off')) : send(command);
  return { ...table, db: Object.assign(Object.create(table.db) as Table['db'], { send: sendWhileThere }) };
}
