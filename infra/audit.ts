import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from '#functions/match/csv.ts';
import type { Table } from '#functions/table/client.ts';
import type { Entry } from '#functions/table/entries.ts';
import { listStaff } from '#functions/table/staff.ts';
import { dayOf, isDay } from '#policy/day.ts';
import type { Told } from './audit/rows.ts';
import { emptyFolder, writeFiles } from './audit/write.ts';
import { CannotRun, runToEnd } from './command-line.ts';
import { verify, type Broken } from './verify/verify.ts';
import { dossierOf, everyRecord, lyingAt, type Name } from './verify/walk.ts';
import { tableOptions, tableUsage, withTable } from './which-table.ts';

const usage =
  'npm run -s audit -- --customer ID | --contract ID | --all --out FOLDER [--from 2026-01-01] [--to 2026-12-31] ' +
  tableUsage;

function options() {
  const { values } = parseArgs({
    options: {
      customer: { type: 'string' },
      contract: { type: 'string' },
      all: { type: 'boolean', default: false },
      from: { type: 'string', default: '0001-01-01' },
      to: { type: 'string', default: '9999-12-31' },
      out: { type: 'string', default: '' },
      ...tableOptions,
    },
  });
  const { customer, contract, all, from, to, out, ...which } = values;
  if ([customer, contract, all || undefined].filter((one) => one !== undefined).length !== 1)
    throw new CannotRun(`One customer, one contract, or all is needed 请给出一位客户、一份合同或全部: ${usage}`);
  for (const day of [from, to]) if (!isDay(day)) throw new CannotRun(`${day}: not a day 不是日期, write 2026-03-01`);
  if (out === '') throw new CannotRun(`A folder to write to is needed 请用 --out 给出文件夹: ${usage}`);
  return { customer, contract, from, to, out: resolve(out), which };
}
type Options = ReturnType<typeof options>;

async function namesOf(table: Table, { customer, contract }: Options): Promise<Name[]> {
  if (customer !== undefined) {
    const names = await dossierOf(table, customer);
    if (names.length === 0) throw new CannotRun(`There is no customer ${customer} 没有这位客户`);
    return names;
  }
  if (contract === undefined) return everyRecord(table);
  const name = { noun: 'contract', id: contract };
  if (!(await lyingAt(table, name)).item) throw new CannotRun(`There is no contract ${contract} 没有这份合同`);
  return [name];
}

const howToVerify = [
  'entries.jsonl 每行一条 one entry a line: {"entry":{…},"id":…,"noun":…}.',
  '一条的哈希 the hash of an entry: base64url(SHA-256(UTF-8 JSON of the entry without "hash", keys sorted at every level, no spaces)).',
  'entry.before 是同一记录前一条的 hash is the hash of the entry before it of the same record; empty for the first.',
  "history.csv: 以 = + - @ 开头的内容前面加了一个 ' a cell that would begin with one of these, a hash too, has one ' before it, so that no spreadsheet takes it for a formula.",
  'isErased: 按要求删除个人信息 personal data were erased on request; its hash no longer fits it. A later entry of the same record holds under "left", by revision, the same kind of hash over what is left, "hash" included.',
  'digest: npm run -s verify -- --all --digest (or --customer ID) 得出同样的值 prints the same as long as nothing was done since.',
  'SHA-256 of each file: sha256sum history.xlsx history.csv entries.jsonl',
];

await runToEnd(async () => {
  const given = options();
  await withTable(given.which, usage, async (table) => {
    await emptyFolder(given.out);
    const names = await namesOf(table, given);
    const [told, broken]: [Told[], Broken[]] = [[], []];
    const isAskedFor = ({ at }: Entry): boolean => given.from <= dayOf(at) && dayOf(at) <= given.to;
    const counts = await verify(
      table,
      names,
      (each) => broken.push(each),
      (name, { entries }) => {
        told.push(
          ...entries.map(({ entry }) => ({ ...name, entry: entry as Entry })).filter(({ entry }) => isAskedFor(entry)),
        );
      },
    );
    const people = new Map((await listStaff(table)).map(({ staffId, name }) => [staffId, name]));
    const files = await writeFiles(given.out, told, people);
    const { digest, ...rest } = counts;
    const { customer, contract, from, to } = given;
    const manifest = {
      made: new Date().toISOString(),
      of: { table: table.name, customer, contract, from, to },
      exported: told.length,
      ...rest,
      digest,
      faults: broken,
      files,
      howToVerify,
    };
    await writeFile(join(given.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const said = { exported: told.length, ...rest, digest };
    process.stdout.write(writeCsv(Object.entries(said).map(([what, count]) => [what, String(count)])));
    process.exitCode = broken.length > 0 ? 1 : 0;
  });
});
