import type { Table } from '#functions/table/client.ts';

/** A table on which only so many requests are answered; after that, as when a process is killed, none is. */
export function breakingOff(table: Table, after: number): Table {
  let left = after;
  const db = new Proxy(table.db, {
    get: (target, key) =>
      key === 'send'
        ? (...args: Parameters<Table['db']['send']>) => {
            left -= 1;
            return left < 0 ? Promise.reject(new Error('broken off')) : target.send(...args);
          }
        : (Reflect.get(target, key) as unknown),
  });
  return { ...table, db };
}
