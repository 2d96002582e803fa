import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '#functions/table/client.ts';
import { tableAt } from './local/database.ts';
import { holdTable, type HeldTable } from './local/held-table.ts';
import { readUnitsOf } from './verify/read-units.ts';
import { verify, type Broken } from './verify/verify.ts';
import { dossierOf, everyRecord } from './verify/walk.ts';

const usage =
  'npm run -s verify -- --customer ID | --all [--digest] [--data DIR] [--table NAME --region ap-southeast-1]';

class CannotVerify extends Error {}

interface Options {
  /** The customer whose dossier it is; undefined for all records. */
  readonly customerId: string | undefined;
  readonly isDigested: boolean;
  readonly tableName: string | undefined;
  readonly region: string | undefined;
  readonly dataDir: string;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      customer: { type: 'string' },
      all: { type: 'boolean', default: false },
      digest: { type: 'boolean', default: false },
      data: { type: 'string' },
      table: { type: 'string' },
      region: { type: 'string' },
    },
  });
  const { customer: customerId, all, digest: isDigested, data, table: tableName, region } = values;
  if ((customerId === undefined) !== all || customerId === '')
    throw new CannotVerify(`One customer or all is needed 请给出一位客户，或全部: ${usage}`);
  if (data !== undefined && tableName !== undefined)
    throw new CannotVerify(`Either --data or --table 数据文件夹和表只能给一个: ${usage}`);
  if (region !== undefined && tableName === undefined)
    throw new CannotVerify(`--region ${region}: of which table 请用 --table 给出表名: ${usage}`);
  return { customerId, isDigested, tableName, region, dataDir: resolve(data ?? '.salesdesk') };
}

const leftOpen = (table: HeldTable['table']): HeldTable => ({ table, leave: () => Promise.resolve() });

/** The table at AWS or at an endpoint, made by nobody here; or that of the data folder while no server holds it. */
function open({ tableName, region, dataDir }: Options): HeldTable | Promise<HeldTable> {
  const elsewhere = process.env['DYNAMODB_ENDPOINT'] ?? '';
  if (region !== undefined) process.env['AWS_REGION'] = region;
  if (elsewhere !== '' && region === undefined) return leftOpen(tableAt(elsewhere, tableName));
  return tableName === undefined ? holdTable(dataDir) : leftOpen(connect({ tableName }));
}

const quoted = (text: string): string => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function lineOf({ noun, id, faults }: Broken): string {
  const what = faults.map(({ revision, says }) => `@${revision} ${says['zh-CN']} / ${says.en}`).join('; ');
  return `${[noun, id, String(faults[0]?.revision), what].map(quoted).join(',')}\n`;
}

async function main(): Promise<void> {
  const given = options();
  const { table, leave } = await open(given);
  try {
    const readUnits = readUnitsOf(table);
    const { customerId } = given;
    const names = customerId === undefined ? await everyRecord(table) : await dossierOf(table, customerId);
    if (customerId !== undefined && names.length === 0)
      throw new CannotVerify(`There is no customer ${customerId} 没有这位客户`);
    const verified = await verify(table, names, (broken) => process.stdout.write(lineOf(broken)));
    const { digest, ...counts } = verified;
    const said = { ...counts, readUnits: Math.ceil(readUnits()), ...(given.isDigested ? { digest } : {}) };
    process.stdout.write(
      Object.entries(said)
        .map(([what, count]) => `${what},${count}\n`)
        .join(''),
    );
    process.exitCode = counts.broken > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new CannotVerify(`There is no table ${table.name} there 没有这张表`);
  } finally {
    await leave();
  }
}

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
try {
  await main();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence.replace(/\s*\n\s*/gu, ' ')}\n`);
  process.exitCode = 2;
}
