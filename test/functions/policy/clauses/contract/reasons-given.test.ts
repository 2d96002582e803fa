import { reasonsGiven } from '#policy/clauses/contract/reasons-given.ts';
import { clauseTable } from '#given/clause.ts';

const returned = (...reasons: { key: string; text: string }[]) => ({
  returned: { byId: 'staff-wang', at: '2026-03-02T03:00:00.000Z', reasons },
});

clauseTable(reasonsGiven, {
  abides: {
    'one for the whole contract': { given: returned({ key: '', text: '请补充技术协议' }) },
    'one at a place': { given: returned({ key: 'D18', text: '地点写到门牌' }) },
  },
  breaks: {
    'not returned': { given: {}, at: ['returned'] },
    none: { given: returned(), at: ['returned'] },
    'one of two is empty': {
      given: returned({ key: 'D18', text: ' ' }, { key: '', text: '请改' }),
      at: ['D18'],
    },
    'the one for the whole is a stroke': { given: returned({ key: '', text: '/' }), at: ['returned'] },
  },
});
