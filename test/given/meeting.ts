import type { Table } from '#functions/table/client.ts';

const patienceMs = 2_000;

/** Makes the next transactions of a table meet: none is sent before so many wait to be, so that each was decided without the others. */
export function meeting({ db }: Table, count: number): void {
  let release = (): void => undefined;
  let waiting = 0;
  const all = new Promise<void>((resolve) => (release = resolve));
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (commandName.startsWith('TransactWrite') && (waiting += 1) <= count) {
          if (waiting === count) release();
          await Promise.race([all, new Promise((late) => setTimeout(late, patienceMs).unref())]);
        }
        return next(args);
      },
    { step: 'initialize', name: `meeting-${Math.random()}` },
  );
}
