import * as fc from 'fast-check';
import { booksOf, monthBefore, spanOf } from '#policy/money/statement.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Instalment } from '#policy/terms/contract.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import { aContract, aSigning } from '#given/contract.ts';

const parameters = parametersOn('2026-03-02');

const instalment = (n: number, fen: number, count: number): Instalment => ({
  n,
  label: `第 ${n} 期`,
  kind: 'advance',
  fen,
  from: 'signing',
  after: { unit: 'days', count },
});
const contract = aContract({ number: 'LC-1', signing: aSigning({ signedOn: '2026-01-20' }) });
const paid = (receivedOn: string, fen: number, reversedOn?: string): Receipt => ({
  receiptId: '01JQZ8K5T0000000000000000R',
  revision: 2,
  stage: reversedOn === undefined ? 'confirmed' : 'reversed',
  receivedOn,
  payer: '',
  amount: '',
  reference: '货款',
  serial: '',
  customer: '',
  note: '',
  takenOn: '',
  handedOn: '',
  fen,
  customerId: contract.customerId,
  enteredById: 'staff-he',
  enteredAt: '2026-02-01T02:00:00.000Z',
  ...(reversedOn === undefined
    ? {}
    : { reversed: { byId: 'staff-he', at: '2026-03-01T02:00:00.000Z', reason: '退票', on: reversedOn } }),
});

test.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('%s goes from %s to %s', (period, firstOn, lastOn) => {
  expect(spanOf(period)).toEqual({ firstOn, lastOn });
});

test('the month before January is December', () => {
  expect(monthBefore('2026-01-31')).toBe('2025-12');
  expect(monthBefore('2026-03-31')).toBe('2026-02');
});

test('DM-8d: a claim stands on the day it falls due, a payment on the day it came in, a reversal on its own day', () => {
  const contracts = [
    { ...contract, instalments: [instalment(1, 300, 5), instalment(2, 500, 20), instalment(3, 900, 90)] },
  ];
  const receipts = [paid('2026-01-28', 300), paid('2026-02-11', 200, '2026-03-01')];
  expect(booksOf('2026-02', { contracts, receipts }, parameters)).toEqual({
    openingFen: 0,
    ours: [
      { on: '2026-02-09', fen: 500, kind: 'sale', reference: 'LC-1 第 2 期' },
      { on: '2026-02-11', fen: -200, kind: 'receipt', reference: '货款' },
    ],
    closingFen: 300,
  });
  expect(booksOf('2026-03', { contracts, receipts }, parameters)).toEqual({
    openingFen: 300,
    ours: [{ on: '2026-03-01', fen: 200, kind: 'receipt', reference: '货款' }],
    closingFen: 500,
  });
});

test('what is only announced, waits for finance or has no day yet is on no statement (X2)', () => {
  const receipts = [{ ...paid('2026-02-11', 200), stage: 'entered' as const }];
  const contracts = [{ ...contract, signing: undefined, instalments: [instalment(1, 300, 5)] }];
  expect(booksOf('2026-02', { contracts, receipts }, parameters)).toEqual({ openingFen: 0, ours: [], closingFen: 0 });
});

test('each month begins with what the one before ended with, whatever was due and paid', () => {
  const days = fc.integer({ min: 0, max: 120 });
  const fens = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(days, fens), { maxLength: 8 }),
      fc.array(fc.tuple(days, fens), { maxLength: 8 }),
      (due, came) => {
        const contracts = [{ ...contract, instalments: due.map(([count, fen], i) => instalment(i + 1, fen, count)) }];
        const receipts = came.map(([count, fen]) =>
          paid(new Date(Date.UTC(2026, 0, 20 + count)).toISOString().slice(0, 10), fen),
        );
        const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((period) =>
          booksOf(period, { contracts, receipts }, parameters),
        );
        months.slice(1).forEach(({ openingFen }, i) => expect(openingFen).toBe(months[i]?.closingFen));
        const all = due.reduce((sum, [, fen]) => sum + fen, 0) - came.reduce((sum, [, fen]) => sum + fen, 0);
        expect(months.at(-1)?.closingFen).toBe(all);
      },
    ),
  );
});
