import { instalmentsMakeWhole } from '#policy/clauses/contract/instalments-make-whole.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const labelled: Readonly<Record<string, string>> = { B4: '预付比例', B15: '尾款比例' };
const single = aForm({
  fields: form.fields.map((field) => {
    const label = labelled[field.id];
    return label === undefined ? field : { ...field, label, kind: 'percent' as const };
  }),
  tables: form.tables.slice(0, 1),
});

clauseTable(instalmentsMakeWhole, {
  abides: {
    'shares and sums that make the whole': { given: {}, facts: said() },
    'thirds that are shown rounded': {
      given: {},
      facts: said({ B12: ['33.3%', 1 / 3], B13: ['66.7%', 2 / 3], D12: '2553.33', D13: '5106.67' }),
    },
    'one struck, the other the whole': {
      given: {},
      facts: said({ B12: '/', C12: '/', D12: '/', B13: '100%', D13: '7,660.00' }),
    },
    'shares outside of a table': { given: {}, facts: said({ B4: '30%', B15: '70%' }, single) },
    'a share that cannot be read: that is another clause’s matter': {
      given: {},
      facts: said({ B12: '三成', D12: undefined, D13: undefined }),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'shares below a hundred': {
      given: {},
      facts: said({ B13: '60%' }),
      at: ['lines.1.1.0'],
      cells: ['B13'],
      says: ['90%'],
    },
    'sums below the total': { given: {}, facts: said({ D13: '5,000.00' }), at: ['lines.1.1.2'], says: ['7,298.00'] },
    'typed shares that only look like thirds': {
      given: {},
      facts: said({ B12: '33.33%', B13: '66.66%' }),
      at: ['lines.1.1.0'],
    },
    'shares outside of a table': {
      given: {},
      facts: said({ B4: '30%', B15: '60%' }, single),
      at: ['B15'],
      says: ['90%'],
    },
  },
});
