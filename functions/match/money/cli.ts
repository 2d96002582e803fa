import { readFileSync } from 'node:fs';
import { yuanText } from '#policy/form/number.ts';
import { readStatement, type StatementFile, type StatementRow } from '#policy/money/statement-file.ts';
import type { Words } from '#policy/words.ts';
import { readCsv, writeCsv } from '../csv.ts';
import { reconcile, type Difference, type Reconciled } from './statement.ts';

const usage = 'npm run -s reconcile -- OURS.csv THEIRS.csv';

class CannotRead extends Error {}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Banks and Excel in China write GB 18030.
      return new TextDecoder('gb18030').decode(bytes);
    }
  } catch {
    throw new CannotRead(`${file} cannot be read 无法读取文件`);
  }
}

function statementOf(file: string): StatementFile {
  const statement = readStatement(readCsv(textOf(file)));
  const [problem] = statement.problems;
  if (statement.lines.length === 0 && problem !== undefined) throw new CannotRead(`${file}: ${both(problem.reason)}`);
  return statement;
}

const both = (words: Words): string => `${words['zh-CN']} / ${words.en}`;
const yuan = (fen: number): string => (fen < 0 ? `-${yuanText(-fen)}` : yuanText(fen));

const agreeing = ({ lines }: Reconciled): number =>
  lines.filter(({ verdict }) => verdict === 'same' || verdict === 'date-differs').length;

const mirrored = (lines: readonly StatementRow[]): StatementRow[] => lines.map((line) => ({ ...line, fen: -line.fen }));

interface Told {
  readonly result: Reconciled;
  readonly theirs: readonly StatementRow[];
  readonly isMirrored: boolean;
}

/** In the customer's books our 借 is 贷: theirs is read the way round in which more lines agree. */
function compared(ours: readonly StatementRow[], theirs: readonly StatementRow[]): Told {
  const turned = mirrored(theirs);
  const [plain, other] = [reconcile(ours, theirs), reconcile(ours, turned)];
  return agreeing(other) > agreeing(plain)
    ? { result: other, theirs: turned, isMirrored: true }
    : { result: plain, theirs, isMirrored: false };
}

const rowsOf = (lines: readonly StatementRow[], places: readonly number[]): StatementRow[] =>
  places.flatMap((at) => lines[at] ?? []);

function lineOf(difference: Difference, ours: readonly StatementRow[], theirs: readonly StatementRow[]): string[] {
  const [here, there] = [rowsOf(ours, difference.ours), rowsOf(theirs, difference.theirs)];
  const repeated = [...here, ...there].some(({ repeats }) => repeats !== undefined);
  const numbers = (rows: readonly StatementRow[]): string => rows.map(({ row }) => row).join('+');
  const words = both(difference.words) + (repeated ? '；重复行 / a repeated line' : '');
  return [numbers(here), numbers(there), difference.verdict, yuan(difference.fen), words];
}

const unread = (file: StatementFile, isOurs: boolean): string[][] =>
  file.problems.map(({ row, reason }) => [
    isOurs ? String(row) : '',
    isOurs ? '' : String(row),
    'unread',
    '',
    both(reason),
  ]);

function main(): void {
  const [oursFile, theirsFile, ...more] = process.argv.slice(2);
  if (oursFile === undefined || theirsFile === undefined || more.length > 0)
    throw new CannotRead(`two files are needed 需要两个文件: ${usage}`);
  const [ours, theirFile] = [statementOf(oursFile), statementOf(theirsFile)];
  const { result, theirs, isMirrored } = compared(ours.lines, theirFile.lines);
  const problems = [...unread(ours, true), ...unread(theirFile, false)];
  const rows = result.lines.map((difference) => lineOf(difference, ours.lines, theirs));
  process.stdout.write(writeCsv([['ours_row', 'theirs_row', 'verdict', 'difference', 'reason'], ...rows, ...problems]));
  const open = result.lines.filter(({ verdict }) => verdict !== 'same').length;
  const summary = [
    `我方 ours ${yuan(result.oursFen)}`,
    `对方 theirs ${yuan(result.theirsFen)}`,
    `相差 difference ${yuan(result.differenceFen)}`,
    `一致 same ${result.lines.length - open}`,
    `不一致 differing ${open}`,
    `未读 unread ${problems.length}`,
    ...(isMirrored ? ['对方按其账面记账，借贷已对调 theirs was read the other way round'] : []),
  ];
  process.stdout.write(`${summary.join(' · ')}\n`);
  process.exitCode = result.agrees && problems.length === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
