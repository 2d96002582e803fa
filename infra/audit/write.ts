import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { writeCsv } from '#functions/match/csv.ts';
import { canonical } from '#policy/canonical.ts';
import { CannotRun } from '../command-line.ts';
import { columns, fitting, type People, type Told } from './rows.ts';

/** Excel's own bound, less the header. */
const mostRows = 1_048_575;

/** Makes a folder for an export; one that holds something already is left alone. */
export async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new CannotRun(`${folder} is not empty 文件夹不是空的`);
}

async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const text = (value: string) => ({ value: fitting(value), type: String, format: '@' });
  const header = columns.map(({ header: { 'zh-CN': zh, en } }) => ({
    value: `${zh} ${en}`,
    fontWeight: 'bold' as const,
  }));
  const data = [header, ...rows.map((row) => row.map(text))];
  return writeExcelFile(data, {
    sheet: '经过 history',
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
  }).toBuffer();
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Writes what an auditor takes away, the same acts three times: to read, to compute with, and to verify. Answers with each file’s SHA-256. */
export async function writeFiles(
  folder: string,
  told: readonly Told[],
  people: People,
): Promise<Readonly<Record<string, string>>> {
  if (told.length > mostRows)
    throw new CannotRun(`${told.length} entries are more than a sheet holds 条数太多: shorten --from … --to …`);
  const rows = told.map((each) => columns.map(({ cell }) => cell(each, people)));
  const heads = columns.map(({ header }) => `${header['zh-CN']} ${header.en}`);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'history.xlsx': await workbookOf(rows),
    'history.csv': `\uFEFF${writeCsv([heads, ...rows])}`,
    'entries.jsonl': told.map(({ noun, id, entry }) => `${canonical({ noun, id, entry })}\n`).join(''),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256(content)]));
}
