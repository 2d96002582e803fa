import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Table } from '#functions/table/client.ts';

const consumedIn = (output: unknown): ConsumedCapacity[] =>
  [(output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }).ConsumedCapacity ?? []].flat();

/** Puts a meter on a table that is only read from now on; answers what it says: the read units consumed so far. */
export function readUnitsOf({ db }: Table): () => number {
  let spent = 0;
  db.middlewareStack.add(
    (next) => async (args) => {
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      for (const { CapacityUnits = 0 } of consumedIn(result.output)) spent += CapacityUnits;
      return result;
    },
    { step: 'initialize', name: 'readUnits' },
  );
  return () => spent;
}
