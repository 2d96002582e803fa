import { cardCompleteEnough } from '#policy/clauses/contract/card-complete-enough.ts';
import { standingOf } from '#policy/standing.ts';
import { clauseTable } from '#given/clause.ts';
import { aContact, aCustomer, aProfile } from '#given/customer.ts';

const customer = aCustomer({ ...aProfile, ownerId: 'staff-chen', stage: 'filed' });
const standing = standingOf({ ...customer, ownerId: 'staff-chen' });
const trade = { firstSignedOn: '2026-01-05', open: ['01JQZ8K5T0000000000000000D'], signed: 1, fenByYear: {} };

clauseTable(cardCompleteEnough, {
  abides: {
    'in development, most of its first section': { given: {}, facts: { customer } },
    'in development, six of ten': {
      given: {},
      facts: { customer: aCustomer({ industry: '机械', products: '减速机' }) },
    },
    'in execution, all of it': {
      given: {},
      facts: { customer: { ...customer, contacts: [aContact()] }, standing: { ...standing, trade } },
    },
    'a customer that is not known here': { given: {} },
  },
  breaks: {
    'nothing beyond the report': {
      given: {},
      facts: { customer: aCustomer() },
      at: ['customerId'],
      says: ['填了 40%，这个阶段要 60%；还缺联系人、行业、生产产品、职务、组织形式、创立时间'],
    },
    'in execution, most of it': {
      given: {},
      facts: { customer, standing: { ...standing, trade } },
      at: ['customerId'],
      says: ['填了 80%，这个阶段要 100%；还缺联系人、职务'],
    },
    'in execution, by the manager’s word': {
      given: {},
      facts: {
        customer: {
          ...customer,
          classes: {
            process: { value: 'executing', reason: '老合同', byId: 'staff-wang', at: '2026-03-01T01:00:00.000Z' },
          },
        },
      },
      at: ['customerId'],
      says: ['这个阶段要 100%；还缺联系人、职务、交易起始'],
    },
  },
});
