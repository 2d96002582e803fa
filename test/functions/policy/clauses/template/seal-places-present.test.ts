import { sealPlacesPresent } from '#policy/clauses/template/seal-places-present.ts';
import { clauseTable } from '#given/clause.ts';
import { aField, noForm } from '#given/contract.ts';

clauseTable(sealPlacesPresent, {
  abides: {
    'the form was not read': { given: {} },
    'a place to sign': {
      given: {},
      facts: { form: { ...noForm, fields: [aField({ kind: 'signature', isByHand: true })] } },
    },
  },
  breaks: { none: { given: {}, facts: { form: { ...noForm, fields: [aField()] } }, at: [undefined] } },
});
