import type { Customer } from '#policy/terms/customer.ts';
import type { Say } from '#addin/words/speak.ts';
import type { Result } from '../../wire.ts';

/** How a filing went: what has a number now, and what was turned away. */
export interface Filed {
  readonly records: readonly Customer[];
  readonly refused: readonly { readonly name: string; readonly result: Result }[];
}

/** Sorts the answers to filing commands, which stand in the order of the customers they were for. */
export function filedFrom(results: readonly Result[], customers: readonly Pick<Customer, 'name'>[]): Filed {
  const records = results.flatMap((result) => (result.ok ? [result.record as Customer] : []));
  const refused = results.flatMap((result, i) => (result.ok ? [] : [{ name: customers[i]?.name ?? '', result }]));
  return { records, refused };
}

/** What was filed, in a sentence; undefined where nothing was. */
export function filedSentence(t: Say, { records }: Filed): string | undefined {
  const numbers = records.flatMap(({ fileNumber }) => fileNumber ?? []).sort();
  const [first, last] = [numbers[0], numbers.at(-1)];
  const [only] = records;
  if (!only || first === undefined || last === undefined) return undefined;
  return records.length === 1
    ? t('filing.done', { name: only.name, number: first })
    : t('filing.doneSeveral', { n: records.length, first, last });
}
