import { receivedByNow } from '#policy/clauses/receipt/received-by-now.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(receivedByNow, {
  abides: {
    today: { given: {} },
    'long ago': { given: { receivedOn: '2020-01-01', takenOn: '2019-12-31' } },
    'announced for tomorrow': { given: { stage: 'announced', receivedOn: '2026-03-03' } },
    'no day at all is another clause’s': { given: { receivedOn: '某天' } },
  },
  breaks: {
    tomorrow: { given: { receivedOn: '2026-03-03' }, at: ['receivedOn'], says: ['到账日期 2026-03-03'] },
    'handed in tomorrow': { given: { handedOn: '2026-03-03' }, at: ['handedOn'] },
    'announced as taken tomorrow': {
      given: { stage: 'announced', takenOn: '2026-03-03', handedOn: '2026-03-04' },
      at: ['takenOn', 'handedOn'],
    },
  },
});
