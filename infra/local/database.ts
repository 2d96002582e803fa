import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Table, connect } from '#functions/table/client.ts';
import { tableSchema } from '#functions/table/schema.ts';

const unless =
  (name: string) =>
  (error: unknown): undefined => {
    if ((error as Error).name !== name) throw error;
  };

const statusOf = async ({ name, db }: Table): Promise<string | undefined> => {
  const described = db.send(new DescribeTableCommand({ TableName: name }));
  return (await described.catch(unless('ResourceNotFoundException')))?.Table?.TableStatus;
};

const lookAgainMs = 200;

/** Makes the one table where it does not exist yet. */
export const ensureTable = async (table: Table): Promise<void> => {
  const create = () => table.db.send(new CreateTableCommand(tableSchema(table.name)));
  if ((await statusOf(table)) === undefined) await create().catch(unless('ResourceInUseException'));
  while ((await statusOf(table)) !== 'ACTIVE') await sleep(lookAgainMs);
};

const isAws = (endpoint: string): boolean => /\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);

/** The table at an endpoint, whether it is there or not. At AWS the region and the keys are the environment's. */
export const tableAt = (endpoint: string, tableName = 'salesdesk'): Table =>
  connect(isAws(endpoint) ? { tableName } : { tableName, endpoint });

/** Opens the table at an endpoint, making it on the first day. */
export const openTable = async (endpoint: string, tableName?: string): Promise<Table> => {
  const table = tableAt(endpoint, tableName);
  await ensureTable(table);
  return table;
};
