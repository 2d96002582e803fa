import { templateWasReviewed } from '#policy/clauses/contract/template-was-reviewed.ts';
import { clauseTable } from '#given/clause.ts';
import { aTemplate } from '#given/contract.ts';

clauseTable(templateWasReviewed, {
  abides: {
    'the version it was drawn from': { given: {}, facts: { template: aTemplate() } },
    'that version, retired meanwhile': { given: {}, facts: { template: aTemplate({ stage: 'retired' }) } },
  },
  breaks: {
    'a draft': { given: {}, facts: { template: aTemplate({ stage: 'draft' }) }, at: ['templateId'] },
    'another version': { given: {}, facts: { template: aTemplate({ hash: 'another' }) }, at: ['templateId'] },
    'one that is not known': { given: {}, at: ['templateId'] },
  },
});
