import { matchReceipt } from '#functions/match/money/receipt.ts';
import type { Choice, Match, Open, Payer } from '#functions/match/money/terms.ts';
import { bankMonthFrom, payersAmong, type KnownLine, type Truth } from '#given/bank-month.ts';

const LINES = 2_000;

interface Judged extends KnownLine {
  readonly match: Match;
}

const written = ({ customerId, parts, advanceFen }: Truth | Choice): string =>
  JSON.stringify([customerId, parts.map(({ contractId, n, fen }) => `${contractId} ${n} ${fen}`).sort(), advanceFen]);

const isTrue = (choice: Choice, truth: Truth | undefined): boolean =>
  truth !== undefined && written(choice) === written(truth);

/** Every line matched against what is open at its time: the truth of each is entered before the next. */
function judged(seed: number): Judged[] {
  const { customers, lines } = bankMonthFrom(seed, LINES);
  const find = payersAmong(customers);
  const left = new Map(customers.flatMap(({ open }) => open.map((one) => [`${one.contractId} ${one.n}`, one.leftFen])));
  const leftOf = ({ contractId, n }: { contractId: string; n: number }): number => left.get(`${contractId} ${n}`) ?? 0;
  const openOf = (open: readonly Open[]): Open[] =>
    open.map((one) => ({ ...one, leftFen: leftOf(one) })).filter(({ leftFen }) => leftFen > 0);
  return lines.map((known) => {
    const payers = find(known.line.payer).flatMap(({ at, likeness }): Payer[] => {
      const customer = customers[at];
      if (customer === undefined) return [];
      const { customerId, subject, open, announced } = customer;
      return [{ customerId, name: subject.name, likeness, open: openOf(open), announced }];
    });
    const match = matchReceipt(known.line, payers);
    for (const part of known.truth?.parts ?? []) left.set(`${part.contractId} ${part.n}`, leftOf(part) - part.fen);
    return { ...known, match };
  });
}

const sureOf = (rows: readonly Judged[]): Judged[] => rows.filter(({ match }) => match.verdict === 'sure');
const wrongIn = (sure: readonly Judged[]): Judged[] =>
  sure.filter(({ match, truth }) => match.choices.length !== 1 || !match.choices.every((one) => isTrue(one, truth)));

/** Five as they come, and three that asked most of the matching: by lines that fit by chance, and by numbers like years. */
const seeds = [1, 2, 3, 4, 5, 23, 120, 123];

describe.each(seeds)('a month of a bank’s lines, seed %i', (seed) => {
  const rows = judged(seed);
  const sure = sureOf(rows);
  const unsure = rows.filter(({ match }) => match.verdict !== 'sure');

  test('of what is called sure nothing is wrong', () => {
    expect(wrongIn(sure)).toEqual([]);
  });

  test('at most a tenth is left for a person', () => {
    expect(rows).toHaveLength(LINES);
    expect(unsure.length).toBeLessThanOrEqual(LINES / 10);
  });

  test('what is offered holds the truth mostly, and mostly first', () => {
    const known = unsure.filter(({ truth }) => truth !== undefined);
    const share = (rows: readonly Judged[]): number => rows.length / known.length;
    expect(share(known.filter(({ match, truth }) => match.choices.some((one) => isTrue(one, truth))))).toBeGreaterThan(
      0.8,
    );
    expect(
      share(known.filter(({ match, truth }) => match.choices.slice(0, 1).some((one) => isTrue(one, truth)))),
    ).toBeGreaterThan(0.7);
  });

  test('all that is laid comes to the amount', () => {
    const isWhole = ({ line, match }: Judged): boolean =>
      match.choices.every(
        ({ parts, advanceFen }) =>
          parts.reduce((sum, { fen }) => sum + fen, advanceFen) === line.fen &&
          advanceFen >= 0 &&
          parts.every(({ fen }) => Number.isInteger(fen) && fen > 0),
      );
    expect(rows.filter((row) => !isWhole(row))).toEqual([]);
  });

  test.each(['stranger', 'fee deducted', 'too much', 'on account', 'before its contract'])(
    '%s is never sure',
    (kind) => {
      expect(sure.filter((row) => row.kind === kind)).toEqual([]);
    },
  );
});

test('the same seed makes the same month', () => {
  expect(bankMonthFrom(7, 50)).toEqual(bankMonthFrom(7, 50));
});

test('in the month that leaves most of all to a person, seed 33, it is a tenth at most, and nothing sure is wrong', () => {
  const rows = judged(33);
  const sure = sureOf(rows);
  expect(rows.length - sure.length).toBeLessThanOrEqual(LINES / 10);
  expect(wrongIn(sure)).toEqual([]);
});
