import { clauseChanged } from '#policy/clauses/contract/clause-changed.ts';
import { clauseTable } from '#given/clause.ts';
import { aFilledSheet, aForm, said, shifted } from '#given/form.ts';
import { readForm } from '#policy/form/reading.ts';

const form = aForm();

clauseTable(clauseChanged, {
  abides: {
    'the template’s words': { given: {}, facts: said() },
    'other spaces and widths': { given: {}, facts: said({ A14: '第二条　争议由卖方所在地\n人民法院管辖。' }) },
    'gaps filled in': { given: {}, facts: said({ A10: '第一条 质保期 24 个月，迟延一日付 1 %的违约金。' }) },
    'a row put in above it': { given: {}, facts: { form, reading: readForm(form, shifted(aFilledSheet(), 7, 1)) } },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'one word': {
      given: {},
      facts: said({ A14: '第二条 争议由买方所在地人民法院管辖。' }),
      at: ['text.A14'],
      cells: ['A14'],
      says: ['第二条，「卖」改成「买」'],
    },
    'the words around a gap': {
      given: {},
      facts: said({ A10: '第一条 质保期12个月，迟延一周付0.5%的违约金。' }),
      at: ['text.A10'],
      says: ['第一条'],
    },
    'a word put in': {
      given: {},
      facts: said({ A14: '第二条 争议由卖方所在地人民法院专属管辖。' }),
      at: ['text.A14'],
      says: ['「」改成「专属」'],
    },
    'a clause emptied': { given: {}, facts: said({ A14: undefined }), at: ['text.A14'], says: ['被删去'] },
    'its row deleted': {
      given: {},
      facts: { form, reading: readForm(form, shifted(aFilledSheet(), 14, -1)) },
      at: ['text.A14'],
      cells: [undefined],
      says: ['第二条，被删去'],
    },
    'the name of a place': { given: {}, facts: said({ A4: '提货地点' }), at: ['text.A4'], cells: ['A4'] },
  },
});
