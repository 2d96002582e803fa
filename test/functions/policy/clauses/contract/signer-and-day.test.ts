import { signerAndDay } from '#policy/clauses/contract/signer-and-day.ts';
import { clauseTable } from '#given/clause.ts';
import { aSigning } from '#given/contract.ts';

const approval = { byId: 'staff-wang', at: '2026-03-01T17:00:00.000Z', hash: 'h1' };
const signed = (changes: Parameters<typeof aSigning>[0]) => ({ approval, signing: aSigning(changes) });

clauseTable(signerAndDay, {
  abides: {
    'on the day of the approval, which is today in Shanghai': { given: signed({ signedOn: '2026-03-02' }) },
    'before today, without an approval on record': { given: { signing: aSigning({ signedOn: '2026-02-01' }) } },
  },
  breaks: {
    'no signing': { given: {}, at: ['signing', 'signing'] },
    'nobody named': { given: signed({ signer: '\u3000' }), at: ['signing'], says: ['签署人'] },
    'no day': { given: signed({ signedOn: '' }), at: ['signing'], says: ['没有写签署日期'] },
    'a day there is not': { given: signed({ signedOn: '2026-02-30' }), at: ['signing'], says: ['2026-02-30'] },
    'a day written otherwise': { given: signed({ signedOn: '2026.3.1' }), at: ['signing'], says: ['不是一个日子'] },
    'before the approval': {
      given: signed({ signedOn: '2026-03-01' }),
      at: ['signing'],
      says: ['早于签批日期 2026-03-02'],
    },
    tomorrow: { given: signed({ signedOn: '2026-03-03' }), at: ['signing'], says: ['还没有到'] },
  },
});
