import { datesInOrder } from '#policy/clauses/contract/dates-in-order.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const named = (label: string) =>
  aForm({ fields: form.fields.map((field) => (field.id === 'D3' ? { ...field, label } : field)) });
const [goods, ...others] = form.tables;
const dated = aForm({
  tables: goods
    ? [
        {
          ...goods,
          columns: goods.columns.map((column, i) =>
            i === 1 || i === 2 ? { ...column, kind: 'date' as const, label: i === 1 ? '开始' : '完成' } : column,
          ),
        },
        ...others,
      ]
    : [],
});

clauseTable(datesInOrder, {
  abides: {
    'delivery after the contract, the end after both': { given: {}, facts: said() },
    'all on one day': { given: {}, facts: said({ D3: '2026.3.2', D16: '2026年3月2日' }) },
    'as Excel counts days': { given: {}, facts: said({ D2: ['2026/3/2', 46_083] }) },
    'a day of an older paper': { given: {}, facts: said({ D3: '2026-01-05' }, named('报价日期')) },
    'a day that cannot be read: that is another clause’s matter': { given: {}, facts: said({ D3: '下周' }) },
    'a line from its start to its end': {
      given: {},
      facts: said({ B6: '2026-03-05', C6: '2026-03-09', B7: '2026-03-06', C7: '2026-03-06' }, dated),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'delivery before the contract': {
      given: {},
      facts: said({ D3: '2026年2月20日' }),
      at: ['D3'],
      cells: ['D3'],
      says: ['2026-02-20'],
    },
    'an end before the delivery': { given: {}, facts: said({ D16: '2026-03-20' }), at: ['D16'], says: ['交货日期'] },
    'an end before its start': {
      given: {},
      facts: said({ B6: '2026-03-09', C6: '2026-03-05', B7: '2026-03-06', C7: '2026-03-06' }, dated),
      at: ['lines.0.0.2'],
      cells: ['C6'],
    },
  },
});
