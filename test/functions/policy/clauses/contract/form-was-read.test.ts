import { formWasRead } from '#policy/clauses/contract/form-was-read.ts';
import { clauseTable } from '#given/clause.ts';
import { noForm, noReading } from '#given/contract.ts';

clauseTable(formWasRead, {
  abides: { 'form and reading are there': { given: {}, facts: { form: noForm, reading: noReading } } },
  breaks: {
    neither: { given: {}, at: [undefined] },
    'no reading': { given: {}, facts: { form: noForm }, at: [undefined] },
    'no form': { given: {}, facts: { reading: noReading }, at: [undefined] },
  },
});
