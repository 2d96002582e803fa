import fc from 'fast-check';
import { contractClauses } from '#policy/clauses/index.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm } from '#policy/form/reading.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { aContract, aPrice } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import { aFilledSheet, aForm } from '#given/form.ts';

const form = aForm();
const today = '2026-03-02';

const findings = (sheet: CellMap) =>
  review(
    aContract(),
    {
      verb: 'contract.submit',
      noun: 'contract',
      facts: { today, customer: aCustomer(), prices: [aPrice()], form, reading: readForm(form, sheet) },
      parameters: parametersOn(today),
    },
    contractClauses,
  );

const odd = [
  '1e400',
  '-0',
  '+5',
  '.',
  ',',
  '-',
  '/',
  '//',
  '％',
  '100%%',
  '９９９９９９９９９９９９９９',
  '元',
  '整',
  '壹壹元',
  '零元整',
  '亿万元',
  '2026.13.45',
  '二〇二六年',
  '十十十日',
  '年月日',
  '#REF!',
  '=1+1',
  '__proto__',
  '\ud800',
  '\u0000',
  '{what}',
  '$&',
  '保证{place}',
  '☑',
];
const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 12 }));
const number = fc.double();
const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'H'), fc.integer({ min: 1, max: 18 }));

test('whatever stands on a sheet, every rule can be checked, and says how to mend it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, text, fc.option(number)), { maxLength: 12 }), (entries) => {
      const sheet = aFilledSheet(
        Object.fromEntries(
          entries.map(([[column, row], shown, behind]) => [
            `${column}${row}`,
            behind === null ? shown : ([shown, behind] as const),
          ]),
        ),
      );
      for (const { reason, remedy } of findings(sheet)) {
        expect(reason['zh-CN']).not.toContain('没能核对');
        expect(remedy['zh-CN']).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a sheet of twenty thousand cells has a few hundred findings, and soon', () => {
  const notes = Array.from({ length: 19_000 }, (_, i) => ({ row: 100 + i, column: 2, text: `条款${i}：` }));
  const start = performance.now();
  const found = findings({ ...aFilledSheet(), cells: [...aFilledSheet().cells, ...notes] });

  expect(found.some(({ by }) => by === 'contract/filled-on-template')).toBe(true);
  expect(found.length).toBeLessThan(500);
  expect(performance.now() - start).toBeLessThan(20_000);
});
