import { standardKept } from '#policy/clauses/contract/standard-kept.ts';
import { clauseTable } from '#given/clause.ts';
import { aForm, said } from '#given/form.ts';

const form = aForm();
const laidDown: Readonly<Record<string, string>> = { B4: '苏州工业园区', 'A10.2': '0.5%', D4: '30天' };
const strict = aForm({
  fields: form.fields.map((field) => {
    const standard = laidDown[field.id];
    return standard === undefined ? field : { ...field, standard };
  }),
});
const penalty = (text: string) => said({ A10: `第一条 质保期12个月，迟延一日付${text}%的违约金。` }, strict);

clauseTable(standardKept, {
  abides: {
    'as laid down': { given: {}, facts: said({}, strict) },
    'written another way': { given: {}, facts: penalty('０.50') },
    'nothing laid down': { given: {}, facts: said({ B4: '上海' }) },
    'empty, or a longer term: those are other clauses’ matters': {
      given: {},
      facts: said({ B4: '', D4: '60' }, strict),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'another place': {
      given: {},
      facts: said({ B4: '上海' }, strict),
      at: ['B4'],
      cells: ['B4'],
      says: ['规定为「苏州工业园区」，合同写「上海」'],
    },
    'another share': { given: {}, facts: penalty('0.1'), at: ['A10.2'], cells: ['A10'] },
    'struck, which changes it too': { given: {}, facts: said({ B4: '/', D4: '/' }, strict), at: ['B4', 'D4'] },
  },
});
