import { filledOnTemplate } from '#policy/clauses/contract/filled-on-template.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const notes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`H${i + 20}`, `附注${i}`]));

clauseTable(filledOnTemplate, {
  abides: {
    'the template filled in': { given: {}, facts: said() },
    'a hundred notes': { given: {}, facts: said(notes(100)) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'more notes than anybody reviews one by one': {
      given: {},
      facts: said(notes(101)),
      at: [undefined],
      says: ['101 处'],
    },
  },
});
