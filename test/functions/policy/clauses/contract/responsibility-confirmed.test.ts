import { responsibilityConfirmed } from '#policy/clauses/contract/responsibility-confirmed.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(responsibilityConfirmed, {
  abides: { 'the line is confirmed': { given: {}, facts: { isConfirmed: true } } },
  breaks: {
    'it is not': { given: {}, facts: { isConfirmed: false }, at: [undefined] },
    'nothing was said': { given: {}, at: [undefined] },
  },
});
