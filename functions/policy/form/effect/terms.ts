import { figures } from '../figures.ts';
import { isOfPayment, isSelling } from '../instalments.ts';
import { eventIn, kindIn, plainWords } from '../payment/words.ts';
import { isSaid, placesByLine } from '../places.ts';
import { printedTexts, rowsOfLines } from '../printed-texts.ts';
import type { Form, Reading } from '../reading.ts';
import { paired, type Fit } from './paired.ts';
import { effectOn, type Effect, type Said } from './said.ts';

/** What a contract says, and the form it says it on. */
export interface OnForm {
  readonly form: Form;
  readonly reading: Reading;
}

/** What a place is called; in a table its line comes first. */
export const named = ({ line, label }: Pick<Said, 'line' | 'label'>, name = ''): string =>
  line && name !== '' ? `${name} · ${label}` : label;

/** A figure outside of the goods, with what it is of. */
interface Term {
  readonly figure: Said;
  /** What its form calls it; empty where there is one only. */
  readonly name: string;
  /** The event of a day, the kind of a payment: what another form may call otherwise. */
  readonly subject: string | undefined;
}

/** What is said of a line, by its table and its number, `1,0`: only of tables that sell nothing. */
export function namesOfLines({ form, reading }: OnForm): ReadonlyMap<string, string> {
  const printed = printedTexts(form, reading);
  return new Map(
    placesByLine(reading).flatMap((lines, i) => {
      const table = reading.tables[i]?.table;
      if (!table || isSelling(reading, i)) return [];
      const rows = rowsOfLines(table, lines.length, reading);
      return lines.map((line, at): [string, string] => {
        const own = printed.filter(({ row }) => row === rows[at] && row >= table.firstRow);
        const typed = line.filter((place) => place.kind === 'text' && isSaid(place));
        return [[i, at].join(), [...own, ...typed].map(({ text }) => text.trim()).join(' ')];
      });
    }),
  );
}

/** Total, days and payments. */
function termsIn(written: OnForm): Term[] {
  const { reading } = written;
  const lines = namesOfLines(written);
  const total = figures(reading, 'total').find(({ value }) => value !== undefined);
  const others = figures(reading, 'date', 'term', 'percent', 'amount').flatMap((figure): Term[] => {
    const { kind, line, label } = figure;
    const name = line ? lines.get(line.join()) : label;
    if (name === undefined) return [];
    if (kind === 'date') return [{ figure, name, subject: eventIn(name) }];
    return line || kind === 'term' || isOfPayment(figure) ? [{ figure, name, subject: kindIn(name).kind }] : [];
  });
  return [...(total ? [{ figure: total, name: '', subject: undefined }] : []), ...others];
}

const isSame: Fit<Term> = (one, other) =>
  one.figure.kind === other.figure.kind && plainWords(one.name) === plainWords(other.name);
const isOfSame: Fit<Term> = (one, other) =>
  one.figure.kind === other.figure.kind && one.subject !== undefined && one.subject === other.subject;

/** Total, days, terms and instalments, by what each is of, whatever the two layouts call it. */
export const effectOnTerms = (base: OnForm, supplement: OnForm): Effect[] =>
  paired(termsIn(base), termsIn(supplement), [isSame, isOfSame]).flatMap(([was, now]) =>
    effectOn(was?.figure, now.figure, named(now.figure, now.name)),
  );
