import { sixItemsPresent } from '#policy/clauses/customer/six-items-present.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(sixItemsPresent, {
  abides: {
    'what was blank before the edit': {
      given: { principal: '', phone: '' },
      facts: { blankBefore: ['principal', 'phone', 'source'] },
    },
    'all six items filled in': { given: {} },
    'a one-character answer': { given: { demand: '泵' } },
  },
  breaks: {
    'emptied by the edit, beside what was blank': {
      given: { principal: '', phone: '' },
      facts: { blankBefore: ['principal'] },
      at: ['phone'],
    },
    'no demand': { given: { demand: '' }, at: ['demand'] },
    'an address of full-width spaces': { given: { address: '\u3000\u3000' }, at: ['address'] },
    'a stroke in place of a phone': { given: { phone: '／' }, at: ['phone'] },
    'the word none in place of a principal': { given: { principal: '暂无' }, at: ['principal'] },
    'nothing at all': {
      given: { name: '', principal: ' ', demand: '-', phone: '无', address: 'N/A' },
      at: ['name', 'principal', 'demand', 'phone', 'address'],
    },
  },
});
