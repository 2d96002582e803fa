import { contractDay, figures } from '../figures.ts';
import type { CreditTerm } from '../credit-term.ts';
import type { Place } from '../places.ts';
import type { Reading } from '../reading.ts';

/** One payment as a form tells it; the one without share or amount takes what the others leave. */
export interface Part {
  /** What the form calls it; empty where it has no name of its own. */
  readonly label: string;
  /** Everything that is said of it. */
  readonly words: string;
  readonly share?: number | undefined;
  readonly fen?: number | undefined;
  readonly term?: CreditTerm | undefined;
}

/** Places whose text says something in words. */
export const textKinds: readonly Place['kind'][] = ['text', 'term', 'goods', 'choice', 'place', 'number', 'model'];

/** What figures and days a form's places say, by their keys. */
export function valuesIn(reading: Reading) {
  const [shares, sums] = [figures(reading, 'percent'), figures(reading, 'amount', 'total')];
  return {
    shares: new Map(shares.map(({ key, value }) => [key, value])),
    sums: new Map(sums.map(({ key, value }) => [key, value])),
    days: new Map(figures(reading, 'date').map(({ key, value }) => [key, value])),
    contractOn: contractDay(reading),
  };
}
export type Values = ReturnType<typeof valuesIn>;
