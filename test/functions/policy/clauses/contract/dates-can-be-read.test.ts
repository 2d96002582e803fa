import { datesCanBeRead } from '#policy/clauses/contract/dates-can-be-read.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

clauseTable(datesCanBeRead, {
  abides: {
    'days in several hands': {
      given: {},
      facts: said({ D2: '2026.3.1', D3: '二〇二六年三月五日', D16: '2026/12/31' }),
    },
    'full-width digits': { given: {}, facts: said({ D3: '２０２６年３月５日' }) },
    'as Excel counts days': { given: {}, facts: said({ D3: ['46113', 46_113] }) },
    'a day counted from another': { given: {}, facts: said({ D3: '收到预付款后30日内' }) },
    'an empty one: that is another clause’s matter': { given: {}, facts: said({ D3: '' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'words only': { given: {}, facts: said({ D3: '尽快' }), at: ['D3'], cells: ['D3'], says: ['尽快'] },
    'no year': { given: {}, facts: said({ D3: '3月5日' }), at: ['D3'] },
    'no day': { given: {}, facts: said({ D3: '2026年3月' }), at: ['D3'] },
    'a day that does not exist': { given: {}, facts: said({ D3: '2026年2月30日' }), at: ['D3'] },
    'a bare number': { given: {}, facts: said({ D3: '30' }), at: ['D3'] },
    'a contract’s own day counted from another': { given: {}, facts: said({ D2: '盖章后3日内' }), at: ['D2'] },
  },
});
