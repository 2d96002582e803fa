import { templateInForce } from '#policy/clauses/contract/template-in-force.ts';
import { clauseTable } from '#given/clause.ts';
import { aTemplate } from '#given/contract.ts';

clauseTable(templateInForce, {
  abides: { 'a reviewed version': { given: {}, facts: { template: aTemplate() } } },
  breaks: {
    'a draft': { given: {}, facts: { template: aTemplate({ stage: 'draft' }) }, at: ['templateId'], says: ['草稿'] },
    'a retired one': {
      given: {},
      facts: { template: aTemplate({ stage: 'retired' }) },
      at: ['templateId'],
      says: ['停用'],
    },
    'one that is not known': { given: {}, at: ['templateId'], says: ['没有找到'] },
  },
});
