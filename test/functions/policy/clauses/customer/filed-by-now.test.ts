import { filedByNow } from '#policy/clauses/customer/filed-by-now.ts';
import { clauseTable } from '#given/clause.ts';
import { imported } from '#given/customer.ts';

const filed = (filedOn: string) => ({ imported: { ...imported, filedOn } });

clauseTable(filedByNow, {
  abides: {
    'years ago': { given: filed('2009-05-06') },
    today: { given: filed('2026-03-02') },
    'nobody knows': { given: filed('') },
    'not imported': { given: {} },
  },
  breaks: {
    tomorrow: { given: filed('2026-03-03'), at: ['filedOn'] },
    'a year that is mistyped': { given: filed('1926-03-02'), at: ['filedOn'] },
  },
});
