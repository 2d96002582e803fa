import { importedOnce } from '#policy/clauses/customer/imported-once.ts';
import { clauseTable, searched } from '#given/clause.ts';

const alike = { name: '上海云帆机械', holder: '林志远' };

clauseTable(importedOnce, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'not searched': { given: {} },
    'only a suspicion, which is another clause': { given: {}, facts: searched({ likeness: 'suspected' }) },
  },
  breaks: {
    'one on file, by name and holder': {
      given: {},
      facts: { ...searched({}), alike },
      at: ['name'],
      says: ['上海云帆机械，归林志远（统一社会信用代码相同）'],
    },
    'a report that waits, just as well': {
      given: {},
      facts: { ...searched({ stage: 'reported' }), alike },
      at: ['name'],
    },
    'one of the same owner': { given: {}, facts: { ...searched({ isOwn: true }), alike }, at: ['name'] },
    'two, said once': { given: {}, facts: { ...searched({}, {}), alike }, at: ['name'] },
  },
});
