import type { Day } from '../day.ts';
import { days, type Figure } from './figures.ts';
import type { Reading } from './reading.ts';

type Dated = Figure<Day> & { readonly value: Day };

/** Two days the wrong way round: `early` should not come before `late`. */
export interface OutOfOrder {
  readonly early: Dated;
  readonly late: Dated;
}

const older = /报价|询价|投标|图纸|采购单|订单|立项|制造|出厂|成立|quot|tender|drawing|order/iu;
const ending = /有效期|截止|终止|到期|期满|届满|until|expir|end|valid/iu;

const isDated = (figure: Figure<Day>): figure is Dated => figure.value !== undefined;

/** Days of one line of a table stand in the order of its columns. */
const withinLines = (dated: readonly Dated[]): OutOfOrder[] =>
  dated.flatMap((early, i) => {
    const late = dated[i - 1];
    const isSameLine = late?.line && late.line.join() === early.line?.join();
    return isSameLine && early.value < late.value ? [{ early, late }] : [];
  });

/** Days of a contract in the wrong order: nothing happens before it is signed, and it does not end before it is done. */
export function outOfOrder(reading: Reading): OutOfOrder[] {
  const signed = days(reading, 'contract-date').find(isDated);
  const dated = days(reading, 'date').filter(isDated);
  const later = dated.filter(({ label }) => !older.test(label));
  const last = later
    .filter(({ label }) => !ending.test(label))
    .reduce<Dated | undefined>((latest, each) => (latest && latest.value >= each.value ? latest : each), undefined);
  const ends = later.filter(({ label }) => ending.test(label));
  return [
    ...(signed ? later.filter(({ value }) => value < signed.value).map((early) => ({ early, late: signed })) : []),
    ...withinLines(dated),
    ...(last ? ends.filter(({ value }) => value < last.value).map((early) => ({ early, late: last })) : []),
  ];
}
