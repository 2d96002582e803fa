import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Table } from '#functions/table/client.ts';

/** What DynamoDB charges, in read and write units. */
export interface Units {
  readonly read: number;
  readonly write: number;
}

/** The meter on a table: what it consumes while some work is done. */
export interface Capacity {
  during(work: () => Promise<unknown>): Promise<Units>;
}

const nothing: Units = { read: 0, write: 0 };
const isWrite = (command: string): boolean => /^(Put|Update|Delete|BatchWrite)/.test(command);

/** A transaction says which units it took; any other command takes one kind, by its name. */
const unitsOf = (
  command: string,
  { CapacityUnits = 0, ReadCapacityUnits, WriteCapacityUnits }: ConsumedCapacity,
): Units => {
  if (command.startsWith('Transact')) return { read: ReadCapacityUnits ?? 0, write: WriteCapacityUnits ?? 0 };
  return isWrite(command) ? { read: 0, write: CapacityUnits } : { read: CapacityUnits, write: 0 };
};

const sum = (one: Units, other: Units): Units => ({ read: one.read + other.read, write: one.write + other.write });

const consumedIn = (output: unknown): ConsumedCapacity[] =>
  [(output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }).ConsumedCapacity ?? []].flat();

/** Puts a meter on a table: every command from now on is asked what it consumed. */
export const capacityOf = ({ db }: Table): Capacity => {
  let spent = nothing;
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        spent = consumedIn(result.output)
          .map((each) => unitsOf(commandName, each))
          .reduce(sum, spent);
        return result;
      },
    { step: 'initialize', name: 'capacity' },
  );
  return {
    during: async (work) => {
      const before = spent;
      await work();
      return sum(spent, { read: -before.read, write: -before.write });
    },
  };
};
