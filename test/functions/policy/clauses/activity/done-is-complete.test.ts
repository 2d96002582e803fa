import { doneIsComplete } from '#policy/clauses/activity/done-is-complete.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(doneIsComplete, {
  abides: {
    'a visit with nothing left out': { given: {} },
    'a plan without a contact': { given: { state: 'planned', doneOn: '', contact: '', outcome: '', nextOn: '' } },
    'a missed one': { given: { state: 'missed', doneOn: '', contact: '', outcome: '', nextOn: '' } },
  },
  breaks: {
    'no day': { given: { doneOn: '' }, at: ['doneOn'], says: ['完成日期'] },
    'no contact': { given: { contact: ' ' }, at: ['contact'] },
    'a stroke for a result': { given: { outcome: '-' }, at: ['outcome'] },
    'no next day': { given: { nextOn: '' }, at: ['nextOn'], says: ['下次日期'] },
    'nothing at all': {
      given: { doneOn: '', contact: '', outcome: '', nextOn: '' },
      at: ['doneOn', 'contact', 'outcome', 'nextOn'],
    },
  },
});
