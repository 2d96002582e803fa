import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { matchLists } from './match-lists.ts';

const USAGE = 'npm run -s match -- --filed A.csv --reports B.csv [--out FILE]';

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read 无法读取文件`);
  }
}

function options(): { filed: string; reports: string; out: string | undefined } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { filed: text, reports: text, out: text } });
  const { filed, reports, out } = values;
  if (filed === undefined || reports === undefined) throw new Error('--filed and --reports are needed');
  return { filed, reports, out };
}

function main(): void {
  const { filed, reports, out } = options();
  const { csv, summary } = matchLists({ name: filed, text: read(filed) }, { name: reports, text: read(reports) });
  if (out === undefined) process.stdout.write(csv);
  else writeFileSync(out, csv);
  process.stderr.write(`${summary}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
