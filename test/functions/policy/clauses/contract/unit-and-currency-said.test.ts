import { unitAndCurrencySaid } from '#policy/clauses/contract/unit-and-currency-said.ts';
import { clauseTable } from '#given/clause.ts';
import { aFilledSheet, aForm, said } from '#given/form.ts';
import { readForm } from '#policy/form/reading.ts';

const form = aForm();
const [goods, ...others] = form.tables;
const without = (quantity: string) =>
  aForm({
    tables: goods
      ? [
          {
            ...goods,
            columns: goods.columns.flatMap((column) => {
              if (column.kind === 'unit') return [];
              return [column.kind === 'quantity' ? { ...column, label: quantity } : column];
            }),
          },
          ...others,
        ]
      : [],
  });

const silent = {
  map: { ...form.map, cells: form.map.cells.map((cell) => ({ ...cell, text: cell.text.replace('（元）', '') })) },
};
const noCurrency = aForm(silent);
const sheet = aFilledSheet({
  D5: '单价',
  E5: '金额',
  D11: '金额',
  D9: '7,660.00',
  B9: '柒仟陆佰陆拾',
  A10: form.map.cells[13]?.text,
});

clauseTable(unitAndCurrencySaid, {
  abides: {
    'a unit in each line, a currency in the heads': { given: {}, facts: said() },
    'a unit behind the quantity': { given: {}, facts: said({ C6: '2台', C7: '1 台' }, without('数量')) },
    'a unit in the head': { given: {}, facts: said({}, without('数量（台）')) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'a unit struck': { given: {}, facts: said({ B6: '/' }), at: ['lines.0.0.1'], cells: ['B6'], says: ['计量单位'] },
    'no unit anywhere': { given: {}, facts: said({}, without('数量')), at: ['lines.0.0.0', 'lines.0.1.0'] },
    'no currency anywhere': {
      given: {},
      facts: { form: noCurrency, reading: readForm(noCurrency, sheet) },
      at: ['D9'],
      says: ['币种'],
    },
  },
});
