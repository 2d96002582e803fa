import { termLonger } from '#policy/clauses/contract/term-longer.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const standard = (text: string) =>
  aForm({ fields: form.fields.map((field) => (field.id === 'D4' ? { ...field, standard: text } : field)) });

clauseTable(termLonger, {
  abides: {
    'as usual': { given: {}, facts: said({ D4: '30' }) },
    'in the template’s own words': { given: {}, facts: said({ C13: '余款' }) },
    'paid at once': { given: {}, facts: said({ D4: '款到发货' }) },
    'as the template lays down': { given: {}, facts: said({ D4: '45天' }, standard('45天')) },
    'a day within the term': { given: {}, facts: said({ D4: '2026年4月1日前付清' }) },
    'another department’s usual': { given: {}, facts: said({ D4: '60' }), parameters: { standardTermDays: 60 } },
    'struck or empty: that is another clause’s matter': { given: {}, facts: said({ D4: '/', C13: '' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'a month more': { given: {}, facts: said({ D4: '月结60天' }), at: ['D4'], cells: ['D4'], says: ['30 天→60 天'] },
    'in numerals': { given: {}, facts: said({ D4: '验收后三个月' }), at: ['D4'], says: ['→90 天'] },
    'longer than the template lays down': {
      given: {},
      facts: said({ D4: '15' }, standard('10天')),
      at: ['D4'],
      says: ['10 天→15 天'],
    },
    'a day beyond the term': { given: {}, facts: said({ D4: '2026-05-01前' }), at: ['D4'], says: ['→60 天'] },
    'no days that could be counted': { given: {}, facts: said({ D4: '双方商定' }), at: ['D4'], says: ['看不出天数'] },
    'in an instalment': { given: {}, facts: said({ C13: '45' }), at: ['lines.1.1.1'], cells: ['C13'] },
  },
});
