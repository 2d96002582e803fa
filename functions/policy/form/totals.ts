import { figures, goodsTables, lineSum } from './figures.ts';
import type { Reading } from './reading.ts';

const besides = /税|运|费|安装|包装|保险|freight|tax|vat|fee|charge/iu;

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** What a total may be, in fen: all lines, also with what is charged beside them, or one table's lines. None while a line cannot be reckoned. */
export function possibleTotals(reading: Reading): number[] {
  const tables = goodsTables(reading).map((lines) => lines.map((line) => line.amount?.value ?? lineSum(line)));
  const known = tables.map((lines) => lines.flatMap((amount) => amount ?? []));
  if (known.flat().length === 0 || known.flat().length < tables.flat().length) return [];
  const all = sumOf(known.flat());
  const extras = figures(reading, 'amount')
    .filter(({ line, label }) => !line && besides.test(label))
    .flatMap(({ value }) => value ?? []);
  return [all, all + sumOf(extras), ...extras.map((extra) => all + extra), ...known.map(sumOf)];
}
