import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { ulid } from 'ulid';
import { readCsv, writeCsv } from '#functions/match/csv.ts';
import type { Entry } from '#functions/table/entries.ts';
import { aVisit } from '#given/activity.ts';
import { givenFolder } from '#given/folder.ts';
import { recordOf } from '#given/result.ts';
import { runNode } from '#given/run-node.ts';
import { givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

const payload = '=HYPERLINK("http://x","y")';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
  const { house } = office;
  house.clock.at = '2026-03-03T16:30:00.000Z';
  const card = aVisit({ outcome: payload, nextOn: '2026-03-20' });
  recordOf(await house.as('chen').send('activity.log', { activityId: ulid(), card }, 0));
}, 60_000);

const run = (program: string, ...args: readonly string[]) =>
  runNode(['--import', 'tsx', `infra/${program}.ts`, '--table', office.house.table.name, ...args], {
    DYNAMODB_ENDPOINT: office.house.endpoint,
  });

interface Manifest {
  readonly exported: number;
  readonly broken: number;
  readonly digest: string;
  readonly files: Readonly<Record<string, string>>;
}

/** JSON with its keys in order, as the manifest describes it and without anything of ours. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, each]) => [key, ordered(each)]),
        )
      : value;

test('an auditor gets every act three times over, and can verify them by the manifest alone', async () => {
  const out = join(givenFolder(), 'audit');
  const { code, said } = await run('audit', '--customer', office.customerId, '--out', out);
  expect([code, said]).toEqual([0, expect.stringMatching(/^exported,6\nrecords,2\nentries,6\nbroken,0\n/)]);

  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  expect(manifest).toMatchObject({ exported: 6, broken: 0 });
  expect((await run('verify', '--customer', office.customerId, '--digest')).said).toContain(
    `digest,${manifest.digest}\n`,
  );
  for (const [file, hash] of Object.entries(manifest.files))
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ).toBe(hash);

  const lines = readFileSync(join(out, 'entries.jsonl'), 'utf8').trimEnd().split('\n');
  const told = lines.map((line) => JSON.parse(line) as { noun: string; entry: Entry });
  for (const { entry } of told) {
    const { hash, ...content } = entry;
    expect(
      createHash('sha256')
        .update(JSON.stringify(ordered(content)))
        .digest('base64url'),
    ).toBe(hash);
  }

  const csv = readCsv(readFileSync(join(out, 'history.csv'), 'utf8'));
  const [sheet] = await readExcelFile(join(out, 'history.xlsx'));
  expect(csv).toHaveLength(7);
  // A hash may begin with "-", and is then marked as a text in the CSV, as the manifest says.
  const inSheet = (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  expect(csv).toEqual(readCsv(writeCsv(inSheet)));
  const column = (header: string) => csv[0]?.findIndex((head) => head.includes(header)) ?? -1;
  const visit = csv.find(([noun]) => noun === 'activity') ?? [];
  expect(
    ['Shanghai', '事项 verb', 'verb (en)', '办理人 by', 'hash before'].map((header) => visit[column(header)]),
  ).toEqual(['2026-03-04 00:30:00', '登记', 'log', '陈晓雯', '']);
}, 30_000);

test('only what was done in the span of days is told, by the clock of Shanghai; of the whole the chain is verified', async () => {
  const out = join(givenFolder(), 'audit');
  const span = ['--from', '2026-03-04', '--to', '2026-03-04'];
  const { said } = await run('audit', '--all', ...span, '--out', out);
  expect(said).toMatch(/^exported,1\nrecords,\d{2,}\nentries,\d{2,}\nbroken,0\n/);
  const again = await run('audit', '--all', '--out', out);
  expect([again.code, again.said]).toEqual([2, `${out} is not empty 文件夹不是空的\n`]);
  expect((await run('audit', '--contract', 'nothing', '--out', join(out, 'x'))).said).toMatch(
    /^There is no contract nothing/,
  );
}, 30_000);
