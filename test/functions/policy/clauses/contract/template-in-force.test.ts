import { templateInForce } from '#policy/clauses/contract/template-in-force.ts';
import { clauseTable } from '#given/clause.ts';
import { aTemplate } from '#given/contract.ts';

const second = aTemplate({ templateId: '01JQZ8K5T0000000000000002T', version: 2 });

clauseTable(templateInForce, {
  abides: {
    'the version in force': { given: {}, facts: { template: aTemplate(), templateInForce: aTemplate() } },
  },
  breaks: {
    'a draft': { given: {}, facts: { template: aTemplate({ stage: 'draft' }) }, at: ['templateId'], says: ['草稿'] },
    'a retired one': {
      given: {},
      facts: { template: aTemplate({ stage: 'retired' }) },
      at: ['templateId'],
      says: ['停用'],
    },
    'one with a newer version in force': {
      given: {},
      facts: { template: aTemplate(), templateInForce: second },
      at: ['templateId'],
      says: ['已由第 2 版代替'],
    },
    'one that is not known': { given: {}, at: ['templateId'], says: ['没有找到'] },
    'one of which it is not known what is in force': {
      given: {},
      facts: { template: aTemplate() },
      at: ['templateId'],
    },
  },
});
