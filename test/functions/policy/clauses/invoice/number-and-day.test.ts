import { numberAndDay } from '#policy/clauses/invoice/number-and-day.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';
import { anIssue } from '#given/invoice.ts';

const contract = aContract({ contractOn: '2026-03-01' });

clauseTable(numberAndDay, {
  abides: {
    'issued today': { given: { issued: anIssue() }, facts: { contract } },
    'on the day of the contract': { given: { issued: anIssue({ issuedOn: '2026-03-01' }) }, facts: { contract } },
    'a contract without a day': { given: { issued: anIssue({ issuedOn: '2026-01-05' }) } },
    'not issued': { given: {} },
  },
  breaks: {
    'no number': { given: { issued: anIssue({ number: '　' }) }, at: ['issued'], says: ['没有写发票号码'] },
    'a stroke for a number': { given: { issued: anIssue({ number: '/' }) }, at: ['issued'] },
    'no day': { given: { issued: anIssue({ issuedOn: '' }) }, at: ['issued'], says: ['看不出是哪一天'] },
    'a day that there is not': { given: { issued: anIssue({ issuedOn: '2026-02-30' }) }, at: ['issued'] },
    tomorrow: { given: { issued: anIssue({ issuedOn: '2026-03-03' }) }, at: ['issued'], says: ['还没有到'] },
    'before the contract': {
      given: { issued: anIssue({ issuedOn: '2026-02-28' }) },
      facts: { contract },
      at: ['issued'],
      says: ['早于合同日期 2026-03-01'],
    },
    'neither number nor day': {
      given: { issued: anIssue({ number: '', issuedOn: '三月' }) },
      at: ['issued', 'issued'],
    },
  },
});
