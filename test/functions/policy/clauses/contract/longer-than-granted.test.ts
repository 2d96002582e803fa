import { longerThanGranted } from '#policy/clauses/contract/longer-than-granted.ts';
import { readForm } from '#policy/form/reading.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';
import { aSale } from '#given/sale.ts';

/** Instalments of 15, 15 and 30 days, and money kept back for a year. */
const sale: Pick<ContractFacts, 'form' | 'reading'> = { form: saleForm, reading: readForm(saleForm, aSale()) };
const granted = (creditDays: number) => ({
  customer: aCustomer({
    credit: {
      granted: {
        creditLimitFen: 9_000_000,
        creditDays,
        reason: '',
        byId: 'staff-wang',
        at: '2026-03-01T01:00:00.000Z',
      },
    },
  }),
});

clauseTable(longerThanGranted, {
  abides: {
    'its longest term is what was granted, whatever is kept back': { given: {}, facts: { ...sale, ...granted(30) } },
    'nothing was granted: the limit speaks, not the term': { given: {}, facts: { ...sale, customer: aCustomer() } },
    'a sheet that was not read': { given: {}, facts: granted(15) },
  },
  breaks: {
    'a term longer than granted': {
      given: {},
      facts: { ...sale, ...granted(29) },
      at: [undefined],
      says: ['账期 30 天，该客户核定 29 天'],
    },
  },
});
