import { partyAsOnCard } from '#policy/clauses/contract/party-as-on-card.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';
import { aForm, said } from '#given/form.ts';

const customer = aCustomer();
const form = aForm();
const ours = aForm({
  fields: form.fields.map((field) => (field.side ? { ...field, side: 'us' as const } : field)),
});

clauseTable(partyAsOnCard, {
  abides: {
    'name and tax number of the card': { given: {}, facts: { ...said(), customer } },
    'other widths and spaces': {
      given: {},
      facts: { ...said({ B2: '上海云帆精密机械 有限公司', B3: '91310115 ma1k000016' }), customer },
    },
    'an empty place: that is another clause’s matter': { given: {}, facts: { ...said({ B2: '' }), customer } },
    'what is ours': { given: {}, facts: { ...said({ B2: '别家公司' }, ours), customer } },
    'a customer that is not known here': { given: {}, facts: said({ B2: '别家公司' }) },
  },
  breaks: {
    'another name': {
      given: {},
      facts: { ...said({ B2: '上海云帆机械有限公司' }), customer },
      at: ['B2'],
      cells: ['B2'],
      says: ['上海云帆精密机械有限公司'],
    },
    'another tax number': {
      given: {},
      facts: { ...said({ B3: '91310115MA1K000024' }), customer },
      at: ['B3'],
    },
    'a tax number that the card does not have': {
      given: {},
      facts: { ...said(), customer: aCustomer({ creditCode: '' }) },
      at: ['B3'],
      says: ['没有登记'],
    },
  },
});
