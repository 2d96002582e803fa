import { parseArgs } from 'node:util';
import { writeCsv } from '#functions/match/csv.ts';
import type { Table } from '#functions/table/client.ts';
import { CannotRun, runToEnd } from './command-line.ts';
import { readUnitsOf } from './verify/read-units.ts';
import { verify, type Broken } from './verify/verify.ts';
import { dossierOf, everyRecord, type Name } from './verify/walk.ts';
import { tableOptions, tableUsage, withTable } from './which-table.ts';

const usage = `npm run -s verify -- --customer ID | --all [--digest] ${tableUsage}`;

function options() {
  const { values } = parseArgs({
    options: {
      customer: { type: 'string' },
      all: { type: 'boolean', default: false },
      digest: { type: 'boolean', default: false },
      ...tableOptions,
    },
  });
  const { customer: customerId, all, digest: isDigested, ...which } = values;
  if ((customerId === undefined) !== all || customerId === '')
    throw new CannotRun(`One customer or all is needed 请给出一位客户，或全部: ${usage}`);
  return { customerId, isDigested, which };
}

async function namesOf(table: Table, customerId: string | undefined): Promise<Name[]> {
  if (customerId === undefined) return everyRecord(table);
  const names = await dossierOf(table, customerId);
  if (names.length === 0) throw new CannotRun(`There is no customer ${customerId} 没有这位客户`);
  return names;
}

function lineOf({ noun, id, faults }: Broken): string {
  const what = faults.map(({ revision, says }) => `r${revision} ${says['zh-CN']} / ${says.en}`).join('; ');
  return writeCsv([[noun, id, String(faults[0]?.revision), what]]);
}

await runToEnd(async () => {
  const { customerId, isDigested, which } = options();
  await withTable(which, usage, async (table) => {
    const readUnits = readUnitsOf(table);
    const names = await namesOf(table, customerId);
    const { digest, ...counts } = await verify(table, names, (broken) => process.stdout.write(lineOf(broken)));
    const said = { ...counts, readUnits: Math.ceil(readUnits()), ...(isDigested ? { digest } : {}) };
    process.stdout.write(writeCsv(Object.entries(said).map(([what, count]) => [what, String(count)])));
    process.exitCode = counts.broken > 0 ? 1 : 0;
  });
});
