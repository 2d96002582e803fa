import { blankFieldsStruck } from '#policy/clauses/contract/blank-fields-struck.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

clauseTable(blankFieldsStruck, {
  abides: {
    'a form filled in': { given: {}, facts: said() },
    'a place struck': { given: {}, facts: said({ B4: '/' }) },
    'a place struck with a full-width stroke': { given: {}, facts: said({ B4: '／' }) },
    'what is signed by hand, and what a formula fills': { given: {}, facts: said({ B16: '', E6: ['', '=C6*D6'] }) },
    'a line of goods that is not used': { given: {}, facts: said({ A8: undefined }) },
    'a gap whose sentence was rewritten: that is another clause’s matter': {
      given: {},
      facts: said({ A10: '第一条 质保期按国家规定，迟延不付违约金。' }),
    },
    'an added label with its answer': { given: {}, facts: said({ A18: '返点比例：', B18: '2%' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'an empty place': {
      given: {},
      facts: said({ B4: undefined }),
      at: ['B4'],
      cells: ['B4'],
      says: ['B4「交货地点」'],
    },
    'spaces of every width': { given: {}, facts: said({ B4: ' \u3000\u00a0\u200b' }), at: ['B4'] },
    'only punctuation': { given: {}, facts: said({ B4: '。：' }), at: ['B4'] },
    'a date without digits': { given: {}, facts: said({ D3: '　　年　月　日' }), at: ['D3'] },
    'a gap in a clause': {
      given: {},
      facts: said({ A10: '第一条 质保期____个月，迟延一日付0.5%的违约金。' }),
      at: ['A10.1'],
      cells: ['A10'],
      says: ['质保期'],
    },
    'a cell of a line in use': { given: {}, facts: said({ B7: undefined }), at: ['lines.0.1.1'], cells: ['B7'] },
    'a line of a table that does not grow': {
      given: {},
      facts: said({ B12: undefined, C12: undefined, D12: undefined }),
      at: ['lines.1.0.0', 'lines.1.0.1', 'lines.1.0.2'],
    },
    'no goods at all': {
      given: {},
      facts: said({ A6: undefined, B6: '', C6: '', D6: '', A7: '', B7: '', C7: '', D7: '' }),
      at: ['lines.0.0.0', 'lines.0.0.1', 'lines.0.0.2', 'lines.0.0.3'],
    },
    'a place whose formula was taken out': { given: {}, facts: said({ E6: undefined }), at: ['lines.0.0.4'] },
    'an added label with nothing beside it': { given: {}, facts: said({ A18: '返点比例：' }), at: ['added.0'] },
    'a gap in an added sentence': {
      given: {},
      facts: said({ A18: '第三条 培训____次。' }),
      at: ['added.0'],
      cells: ['A18'],
    },
    'a gap left in a sentence that was rewritten': {
      given: {},
      facts: said({ A10: '第一条 质保____个月。' }),
      at: ['text.A10'],
      cells: ['A10'],
    },
  },
});
