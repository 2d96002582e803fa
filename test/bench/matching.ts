import { matchReceipt } from '#functions/match/money/receipt.ts';
import type { Payer } from '#functions/match/money/terms.ts';
import { bankMonthFrom, payersAmong } from '#given/bank-month.ts';
import type { Figure } from './figure.ts';

const lines = 2_000;

/** Lines of a bank's month that are matched per second, payers found by name and money laid by number, label and day. */
export function benchMatching(): Promise<Figure[]> {
  const month = bankMonthFrom(1, lines);
  const find = payersAmong(month.customers);
  const matched = () =>
    month.lines.map(({ line }) => {
      const payers = find(line.payer).flatMap(({ at, likeness }): Payer[] => {
        const customer = month.customers[at];
        if (customer === undefined) return [];
        const { customerId, subject, open, announced } = customer;
        return [{ customerId, name: subject.name, likeness, open, announced }];
      });
      return matchReceipt(line, payers);
    });
  // The first time is not counted: the code is still being compiled.
  matched();
  const started = performance.now();
  const matches = matched();
  const seconds = (performance.now() - started) / 1000;
  if (matches.length !== lines || !matches.some(({ verdict }) => verdict === 'sure'))
    throw new Error('the matching lost lines');
  return Promise.resolve([
    { name: 'lines of a bank’s month matched per second', value: lines / seconds, unit: '/s', aim: '2,000' },
  ]);
}
