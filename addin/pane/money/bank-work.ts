import { findingsOnReceipt } from '#addin/sheet/tables/receipt.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import { amountIn } from '#policy/money/amount.ts';
import type { BankFile, FileLine, FileProblem } from '#policy/money/bank-file.ts';
import type { ReceiptCard } from '#policy/terms/receipt.ts';
import type { Words } from '#policy/words.ts';
import type { Result } from '../../wire.ts';

/** A bank's file on its way into the books. */
export interface BankWork {
  /** The file's name; empty where its text was pasted. */
  readonly name: string;
  readonly file: BankFile;
  /** The receipts that its rows will be: sending a row again is the same act. */
  readonly ids: Readonly<Partial<Record<number, string>>>;
  /** Lines like an earlier one are payments of their own. */
  readonly areTwinsIn: boolean;
  /** What the house said of each row: whether it could be entered, and then that it was. */
  readonly checked: Readonly<Partial<Record<number, Result>>>;
  readonly entered: Readonly<Partial<Record<number, Result>>>;
}

export const workOf = (name: string, file: BankFile, freshId: () => string): BankWork => ({
  name,
  file,
  ids: Object.fromEntries(file.lines.map(({ row }) => [row, freshId()])),
  areTwinsIn: false,
  checked: {},
  entered: {},
});

const twin: Words = { 'zh-CN': '第 {n} 笔', en: 'no. {n}' };

/** The line as a receipt says it. Of lines that say the very same, each later one says which one it is. */
export function cardOf({ on, payer, fen, reference, serial }: FileLine, nth = 1): ReceiptCard {
  const which = nth > 1 ? twin['zh-CN'].replace('{n}', String(nth)) : '';
  return {
    receivedOn: on,
    payer,
    amount: yuanText(fen),
    reference: [reference, which].filter((text) => text !== '').join(' '),
    serial,
    customer: '',
    note: '',
    takenOn: '',
    handedOn: '',
  };
}

/** How a line stands: it can be entered, or may be another one's twin, is in the books, was entered just now, or is to be mended. */
export type Standing = 'free' | 'twin' | 'known' | 'entered' | 'wrong';

/** A line as the receipt that it would be, with what the policy says of it before anything is sent. */
export interface ReadLine {
  readonly line: FileLine;
  readonly id: string;
  readonly card: ReceiptCard;
  readonly findings: readonly Finding[];
}

export interface PlannedLine extends ReadLine {
  readonly standing: Standing;
}

/** Every line of the file, held against the very clauses of the house. */
export function linesOf({ file, ids }: BankWork, byId: string, at: string): readonly ReadLine[] {
  const seen = new Map<number, number>();
  return file.lines.map((line) => {
    const first = line.repeats ?? line.row;
    const nth = (seen.get(first) ?? 0) + 1;
    seen.set(first, nth);
    const id = ids[line.row] ?? '';
    const card = cardOf(line, nth);
    return { line, id, card, findings: findingsOnReceipt('receipt.enter', card, { id, byId, at }) };
  });
}

const isKnown = (result: Result | undefined): boolean =>
  result?.ok === false && result.findings.some(({ by }) => by === 'receipt/bank-line-once');

/** How each line stands: what the house said of it goes before what is said here. */
export const planOf = (
  lines: readonly ReadLine[],
  { checked, entered, areTwinsIn }: BankWork,
): readonly PlannedLine[] =>
  lines.map((read) => {
    const { row, repeats } = read.line;
    const said = entered[row] ?? checked[row];
    const findings = said?.findings ?? read.findings;
    const standing = (): Standing => {
      if (entered[row]?.ok) return 'entered';
      if (repeats !== undefined && !areTwinsIn) return 'twin';
      if (isKnown(said)) return 'known';
      return isRefused(findings) || said?.ok === false ? 'wrong' : 'free';
    };
    return { ...read, findings, standing: standing() };
  });

/** The sum of some lines, in fen. */
export const sumOf = (lines: readonly PlannedLine[]): number => lines.reduce((sum, { line }) => sum + line.fen, 0);

/** What is wrong with several rows alike. */
export interface Trouble {
  readonly reason: Words;
  readonly rows: readonly number[];
}

/** Rows are alike in what is wrong with them, whatever row, day or amount is named. */
const likeness = (reason: Words): string => reason['zh-CN'].replace(/「[^」]*」|[\d,.:/-]+/gu, '');

function grouped(all: readonly { readonly row: number; readonly reason: Words }[]): readonly Trouble[] {
  const groups = new Map<string, { reason: Words; rows: number[] }>();
  for (const { row, reason } of all) {
    const key = likeness(reason);
    const group = groups.get(key) ?? { reason, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What could not be read, by what it is; a line like an earlier one stands among the lines. */
export const troublesIn = (problems: readonly FileProblem[], isLeftOut: boolean): readonly Trouble[] =>
  grouped(problems.filter((problem) => problem.isLeftOut === isLeftOut));

/** Findings on lines, by what they are, with the rows. */
export function findingGroups(
  lines: readonly PlannedLine[],
): readonly { readonly finding: Finding; readonly rows: readonly number[] }[] {
  const groups = new Map<string, { finding: Finding; rows: number[] }>();
  for (const { line, findings } of lines)
    for (const finding of findings) {
      const key = `${finding.by} ${likeness(finding.reason)}`;
      const group = groups.get(key) ?? { finding, rows: [] };
      group.rows.push(line.row);
      groups.set(key, group);
    }
  return [...groups.values()];
}

/** By what a line is known in the sheet: its serial number, or all that it says. */
export function keyOfLine(card: Partial<ReceiptCard>): string {
  const { serial = '', receivedOn = '', payer = '', amount = '', reference = '' } = card;
  if (serial.trim() !== '') return serial.trim();
  const said = amountIn(amount);
  return JSON.stringify([receivedOn, payer.trim(), 'fen' in said ? said.fen : amount, reference.trim()]);
}
