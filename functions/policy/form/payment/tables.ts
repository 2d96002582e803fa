import { creditTerm, type CreditTerm } from '../credit-term.ts';
import { isOfPayment, isSelling } from '../instalments.ts';
import { isSaid, placesByLine, type Place, type PlaceLines } from '../places.ts';
import { rowsOfLines, type PrintedText } from '../printed-texts.ts';
import type { Reading } from '../reading.ts';
import { textKinds, valuesIn, type Part, type Values } from './part.ts';
import { plainWords } from './words.ts';

const isRunningNumber = (text: string): boolean => /^[\d.、第期]{1,6}$/u.test(text.trim());
const isSum = (text: string): boolean => /^(?:合|总|小|共)计|^total/iu.test(plainWords(text));
const namesTerm = /期限|账期|日内|日数|天数|天$|days/iu;

const firstOf = <Value>(places: readonly Place[], by: ReadonlyMap<string, Value | undefined>): Value | undefined =>
  places.map(({ key }) => by.get(key)).find((value) => value !== undefined);

/** The term of a line: its day, what stands under 期限, what its other texts say. */
function termOfLine(said: readonly Place[], words: string, { days, contractOn }: Values): CreditTerm | undefined {
  const on = firstOf(said, days);
  if (on !== undefined) return { on };
  const texts = said.filter(({ kind }) => textKinds.includes(kind));
  const ordered = [
    ...texts.filter(({ label }) => namesTerm.test(label)),
    ...texts.filter(({ kind }) => kind === 'term'),
  ];
  return (
    ordered.map(({ text, label }) => creditTerm(text, label, contractOn)).find((term) => term !== undefined) ??
    creditTerm(words, '', contractOn)
  );
}

const isStruck = ({ state }: Place): boolean => state === 'struck';
const isFigure = ({ kind }: Place): boolean => kind === 'percent' || kind === 'amount';

/** A line without a share or an amount is a payment only where it is left open, and says when it is paid. */
function partOfLine(line: readonly Place[], printed: readonly string[], values: Values): Part[] {
  const said = line.filter(isSaid);
  const texts = [...printed, ...said.filter(({ kind }) => textKinds.includes(kind)).map(({ text }) => text)];
  const names = texts.filter((text) => !isRunningNumber(text));
  const [share, fen] = [firstOf(said, values.shares), firstOf(said, values.sums)];
  if (isSum(names[0] ?? '')) return [];
  const words = names.join('，');
  const term = termOfLine(said, words, values);
  const isOpen = term !== undefined && !line.some((place) => isFigure(place) && isStruck(place)) && line.some(isFigure);
  const isTimed = said.some(({ kind, label }) => kind === 'date' || (kind === 'term' && namesTerm.test(label)));
  if (share === undefined && fen === undefined && !(isOpen && isTimed)) return [];
  return [{ label: (names[0] ?? '').trim(), words, share, fen, term }];
}

/** A table speaks of payment by what its columns or its lines are called. */
const speaksOfPayment = (lines: PlaceLines, parts: readonly Part[]): boolean =>
  lines.some((line) => line.some(({ label }) => isOfPayment({ label }))) ||
  parts.some(({ words }) => isOfPayment({ label: words }));

/** The instalment tables of a form, each with its lines. */
export function partsOfTables(printed: readonly PrintedText[], reading: Reading): Part[][] {
  const values = valuesIn(reading);
  return placesByLine(reading).flatMap((lines, i) => {
    const table = reading.tables[i]?.table;
    if (!table || isSelling(reading, i)) return [];
    const rows = rowsOfLines(table, lines.length, reading);
    const textsOf = (line: number) =>
      printed.filter(({ row }) => row === rows[line] && row >= table.firstRow).map(({ text }) => text);
    const parts = lines.flatMap((line, at) => partOfLine(line, textsOf(at), values));
    return speaksOfPayment(lines, parts) ? [parts] : [];
  });
}
