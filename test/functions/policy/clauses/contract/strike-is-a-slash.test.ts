import { strikeIsASlash } from '#policy/clauses/contract/strike-is-a-slash.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const inPlace = (text: string) => ({ given: {}, facts: said({ B4: text }), at: ['B4'], cells: ['B4'], says: [text] });

clauseTable(strikeIsASlash, {
  abides: {
    'a stroke': { given: {}, facts: said({ B4: '/' }) },
    'a full-width stroke with spaces': { given: {}, facts: said({ B4: ' ／ ' }) },
    'a text with a dash in it': { given: {}, facts: said({ B4: '苏州-园区' }) },
    'nothing at all: that is another clause’s matter': { given: {}, facts: said({ B4: '' }) },
    'what is signed by hand': { given: {}, facts: said({ B16: '无' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'the word none': inPlace('无'),
    'a dash': inPlace('—'),
    'a hyphen': inPlace('-'),
    'N/A': inPlace('N/A'),
    'a long form': inPlace('不适用'),
    'in a line in use': { given: {}, facts: said({ B7: '-' }), at: ['lines.0.1.1'], cells: ['B7'] },
    'in a gap': {
      given: {},
      facts: said({ A10: '第一条 质保期无个月，迟延一日付0.5%的违约金。' }),
      at: ['A10.1'],
      cells: ['A10'],
    },
    'where nothing may be struck': { given: {}, facts: said({ D4: '-' }), at: ['D4'], says: ['付款期限'] },
  },
});
