import { lineSumsAgree } from '#policy/clauses/contract/line-sums-agree.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const [goods, ...others] = form.tables;
const people = aForm({
  tables: goods
    ? [
        {
          ...goods,
          columns: goods.columns.map((column) =>
            column.kind === 'unit' ? { ...column, label: '人数', kind: 'quantity' as const } : column,
          ),
        },
        ...others,
      ]
    : [],
});

clauseTable(lineSumsAgree, {
  abides: {
    'quantity by price': { given: {}, facts: said() },
    'full-width digits and separators': { given: {}, facts: said({ C6: '２', D6: '２，８６０', E6: '5,720.00' }) },
    'a price below a fen': { given: {}, facts: said({ C6: 10_000, D6: 0.0356, E6: '356.00' }) },
    'rounded to the fen': { given: {}, facts: said({ C6: '1.5', D6: '0.33', E6: '0.50' }) },
    'a unit behind the quantity': { given: {}, facts: said({ C6: '2台' }) },
    'of two quantities the one beside the price': { given: {}, facts: said({ B6: 4, B7: 3 }, people) },
    'a figure that cannot be read: that is another clause’s matter': {
      given: {},
      facts: said({ C6: '若干', E7: '面议' }),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'another amount': {
      given: {},
      facts: said({ E6: '5,270.00' }),
      at: ['lines.0.0.4'],
      cells: ['E6'],
      says: ['5,720.00'],
    },
    'one fen too much': { given: {}, facts: said({ E7: '1940.01' }), at: ['lines.0.1.4'] },
    'an amount that the formula did not give': { given: {}, facts: said({ E6: undefined }), at: ['lines.0.0.4'] },
  },
});
