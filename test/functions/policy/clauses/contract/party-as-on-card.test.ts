import { partyAsOnCard } from '#policy/clauses/contract/party-as-on-card.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';
import { aForm, said } from '#given/form.ts';

const customer = aCustomer();
const form = aForm();
const ours = aForm({
  fields: form.fields.map((field) => (field.side ? { ...field, side: 'us' as const } : field)),
});
/** The form with its place for a tax number turned into one for a bank. */
const bankForm = (label: string) =>
  aForm({
    fields: form.fields.map((field) => (field.id === 'B3' ? { ...field, label, kind: 'bank' as const } : field)),
  });
const banked = aCustomer({ bank: '江澄银行嘉定支行', bankAccount: '31000266 1200018807' });
const saying = (label: string, text: string, card = banked) => ({
  given: {},
  facts: { ...said({ B3: text }, bankForm(label)), customer: card },
});

clauseTable(partyAsOnCard, {
  abides: {
    'name and tax number of the card': { given: {}, facts: { ...said(), customer } },
    'other widths and spaces': {
      given: {},
      facts: { ...said({ B2: '上海云帆精密机械 有限公司', B3: '91310115 ma1k000016' }), customer },
    },
    'an empty place: that is another clause’s matter': { given: {}, facts: { ...said({ B2: '' }), customer } },
    'bank and account of the card, each in its place': saying('甲方开户银行', '江澄银行 嘉定支行'),
    'an account in groups of four': saying('甲方银行账号', '3100 0266 1200 0188 07'),
    'both in one place, each with its name': saying(
      '开户行及账号',
      '开户行：江澄银行嘉定支行；账号：3100-0266-1200-0188-07',
    ),
    'the holder of the account': saying('户名', banked.name),
    'a bank that the card does not have: it may be learnt from the contract': saying('开户行', '别家银行', customer),
    'the number of the bank, which no card has': saying('行号', '102290020294'),
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
    'another bank': { ...saying('开户行', '别家银行'), at: ['B3'], says: ['江澄银行嘉定支行'] },
    'an account with one figure changed': { ...saying('银行账号', '31000266 1200018808'), at: ['B3'] },
    'the right bank with another account': {
      ...saying('开户行及账号', '江澄银行嘉定支行 3100026612000188'),
      at: ['B3'],
    },
    'another holder of the account': { ...saying('户名', '别家公司'), at: ['B3'] },
    'a tax number that the card does not have': {
      given: {},
      facts: { ...said(), customer: aCustomer({ creditCode: '' }) },
      at: ['B3'],
      says: ['没有登记'],
    },
  },
});
