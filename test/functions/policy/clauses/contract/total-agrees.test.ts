import { totalAgrees } from '#policy/clauses/contract/total-agrees.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const freight = aForm({
  fields: form.fields.map((field) =>
    field.id === 'B15' ? { ...field, label: '运费', kind: 'amount' as const } : field,
  ),
});

clauseTable(totalAgrees, {
  abides: {
    'the lines added up': { given: {}, facts: said() },
    'with the freight beside': { given: {}, facts: said({ B15: '340', D9: '8,000.00' }, freight) },
    'a line whose amount is not there, reckoned': { given: {}, facts: said({ E6: undefined }) },
    'a line that cannot be reckoned: that is another clause’s matter': {
      given: {},
      facts: said({ E6: '面议', C6: '若干' }),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'another total': { given: {}, facts: said({ D9: '7,600.00' }), at: ['D9'], cells: ['D9'], says: ['7,660.00'] },
    'a formula that gives none': { given: {}, facts: said({ D9: ['', '=IF(1,"",0)'] }), at: ['D9'] },
    'a discount that no line names': { given: {}, facts: said({ D9: '7000' }), at: ['D9'] },
  },
});
