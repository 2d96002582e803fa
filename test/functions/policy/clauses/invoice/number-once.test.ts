import { numberOnce } from '#policy/clauses/invoice/number-once.ts';
import { clauseTable } from '#given/clause.ts';
import { anInvoice, anIssue } from '#given/invoice.ts';

const bearer = anInvoice({ customerName: '苏州恒岳轴承有限公司', issued: anIssue({ issuedOn: '2026-02-10' }) });

clauseTable(numberOnce, {
  abides: { 'nobody bears the number': { given: {} } },
  breaks: {
    'another invoice bears it': {
      given: {},
      facts: { bearer },
      at: ['issued'],
      says: ['「苏州恒岳轴承有限公司」2026-02-10'],
    },
  },
});
