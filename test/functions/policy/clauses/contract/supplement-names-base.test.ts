import { supplementNamesBase } from '#policy/clauses/contract/supplement-names-base.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract, aTemplate } from '#given/contract.ts';

const baseId = '01JQZ8K5T0000000000000000B';
const base = (changes: Parameters<typeof aContract>[0] = {}) => ({
  base: aContract({ contractId: baseId, stage: 'filed', ...changes }),
});
const template = aTemplate({ name: '购销合同补充协议' });

clauseTable(supplementNamesBase, {
  abides: {
    'a contract by itself': { given: {}, facts: { template: aTemplate() } },
    'a contract on a template that is not known here': { given: {} },
    'a supplement to a filed contract': { given: { baseId }, facts: { template, ...base() } },
    'to an approved one': { given: { baseId }, facts: { template, ...base({ stage: 'approved' }) } },
    'to a signed one': { given: { baseId }, facts: { template, ...base({ stage: 'signed' }) } },
  },
  breaks: {
    'a supplement’s template and no base': { given: {}, facts: { template }, at: ['baseId'], says: ['没有关联主合同'] },
    'an English one too': {
      given: {},
      facts: { template: aTemplate({ name: 'Supplementary agreement' }) },
      at: ['baseId'],
    },
    'a base that is not there': { given: { baseId }, facts: { template }, at: ['baseId'], says: ['找不到'] },
    itself: {
      given: { contractId: baseId, baseId },
      facts: { template, ...base() },
      at: ['baseId'],
      says: ['找不到'],
    },
    'another customer’s': {
      given: { baseId },
      facts: { template, ...base({ customerId: '01JQZ8K5T0000000000000000Z' }) },
      at: ['baseId'],
      says: ['同一个客户'],
    },
    'a draft': { given: { baseId }, facts: base({ stage: 'drafted' }), at: ['baseId'], says: ['草拟'] },
    'a closed one': { given: { baseId }, facts: base({ stage: 'closed' }), at: ['baseId'], says: ['已关闭'] },
    'a void one': { given: { baseId }, facts: base({ stage: 'void' }), at: ['baseId'], says: ['已作废'] },
  },
});
