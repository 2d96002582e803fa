import { hasPlaces } from '#policy/clauses/template/has-places.ts';
import { clauseTable } from '#given/clause.ts';
import { aField, aTable, noForm } from '#given/contract.ts';

clauseTable(hasPlaces, {
  abides: {
    'one place': { given: {}, facts: { form: { ...noForm, fields: [aField()] } } },
    'one table': { given: {}, facts: { form: { ...noForm, tables: [aTable()] } } },
  },
  breaks: {
    'the form was not read': { given: {}, at: [undefined] },
    'nothing found': { given: {}, facts: { form: noForm }, at: [undefined] },
    'only formulas and signatures': {
      given: {},
      facts: { form: { ...noForm, fields: [aField({ isComputed: true }), aField({ isByHand: true })] } },
      at: [undefined],
    },
  },
});
