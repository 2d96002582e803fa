import type { Table } from '#functions/table/client.ts';

/** Has something happen at the very moment between what the next act has read and what it writes. */
export function meanwhile({ db }: Table, work: () => Promise<unknown>): void {
  let isAhead = true;
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (isAhead && commandName.startsWith('TransactWrite')) {
          isAhead = false;
          await work();
        }
        return next(args);
      },
    { step: 'initialize' },
  );
}
