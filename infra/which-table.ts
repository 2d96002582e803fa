import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { resolve } from 'node:path';
import { connect, type Table } from '#functions/table/client.ts';
import { CannotRun } from './command-line.ts';
import { tableAt } from './local/database.ts';
import { holdTable, type HeldTable } from './local/held-table.ts';

/** How a command line says which table is meant, for `parseArgs`. */
export const tableOptions = {
  data: { type: 'string' },
  table: { type: 'string' },
  region: { type: 'string' },
} as const;

/** The same, for a line that says how a command is used. */
export const tableUsage = '[--data DIR] [--table NAME --region ap-southeast-1]';

/** Which table was meant: one of AWS or of an endpoint, or that of a data folder. */
export interface WhichTable {
  readonly data?: string | undefined;
  readonly table?: string | undefined;
  readonly region?: string | undefined;
  /** Whether a data folder that is not there yet is made. */
  readonly isMade?: boolean;
}

const leftOpen = (table: Table): HeldTable => ({ table, leave: () => Promise.resolve() });

/** The table at AWS or at an endpoint, made by nobody here; or that of the data folder while no server holds it. */
function open({ data = '.salesdesk', table: tableName, region, isMade }: WhichTable): HeldTable | Promise<HeldTable> {
  const elsewhere = process.env['DYNAMODB_ENDPOINT'] ?? '';
  if (region !== undefined) process.env['AWS_REGION'] = region;
  if (elsewhere !== '' && region === undefined) return leftOpen(tableAt(elsewhere, tableName));
  return tableName === undefined ? holdTable(resolve(data), { isMade }) : leftOpen(connect({ tableName }));
}

/** Works on the table that was meant, and leaves it as soon as the work is done. Which one has to be plain. */
export async function withTable(
  which: WhichTable,
  usage: string,
  work: (table: Table) => Promise<void>,
): Promise<void> {
  if (which.data !== undefined && which.table !== undefined)
    throw new CannotRun(`Either --data or --table 数据文件夹和表只能给一个: ${usage}`);
  if (which.region !== undefined && which.table === undefined)
    throw new CannotRun(`--region ${which.region}: of which table 请用 --table 给出表名: ${usage}`);
  const { table, leave } = await open(which);
  try {
    await work(table);
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new CannotRun(`There is no table ${table.name} there 没有这张表`);
  } finally {
    await leave();
  }
}
