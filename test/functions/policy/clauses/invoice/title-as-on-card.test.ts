import { titleAsOnCard } from '#policy/clauses/invoice/title-as-on-card.ts';
import { clauseTable } from '#given/clause.ts';
import { aCreditCode, aCustomer } from '#given/customer.ts';

const customer = aCustomer();

clauseTable(titleAsOnCard, {
  abides: {
    'as on the card': { given: {}, facts: { customer } },
    'with spaces around': { given: { title: ` ${customer.name} ` }, facts: { customer } },
    'nobody looked': { given: { title: '别的公司' } },
  },
  breaks: {
    'another title': {
      given: { title: '上海云帆机械有限公司' },
      facts: { customer },
      at: ['title'],
      says: ['抬头「上海云帆机械有限公司」与客户档案的「上海云帆精密机械有限公司」不一致'],
    },
    'another tax number': {
      given: { taxNumber: aCreditCode(2) },
      facts: { customer },
      at: ['taxNumber'],
      says: ['税号'],
    },
    'neither is given': { given: { title: '', taxNumber: '' }, facts: { customer }, at: ['title', 'taxNumber'] },
    'renamed since it was asked for': {
      given: {},
      facts: { customer: aCustomer({ name: '上海云帆智能装备有限公司' }) },
      at: ['title'],
    },
  },
});
