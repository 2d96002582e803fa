import { statementUnreturned } from '#policy/clauses/contract/statement-unreturned.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';

const lateStatement = { period: '2026-01', dueOn: '2026-02-10' };

clauseTable(statementUnreturned, {
  abides: { 'no statement is late, or it is not known': { given: {} } },
  breaks: {
    'January’s was to be agreed by 10 February': {
      given: {},
      facts: { lateStatement },
      at: [undefined],
      says: ['2026-01 的对账单应在 2026-02-10 前确认'],
    },
  },
});

test('X7: off until the department takes it on, and then special by the department’s own rule', () => {
  const said = (extras: readonly 'X7'[]) =>
    review(
      aContract(),
      {
        verb: 'contract.submit',
        noun: 'contract',
        facts: { today: '2026-03-02', lateStatement },
        parameters: { ...parametersOn('2026-03-02'), extras },
      },
      contractClauses,
    )
      .filter(({ by }) => by === statementUnreturned.id)
      .map(({ cites, level }) => [cites, level]);
  expect(said([])).toEqual([]);
  expect(said(['X7'])).toEqual([['X7', 'special']]);
});
