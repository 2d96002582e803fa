import { scanAttached } from '#policy/clauses/contract/scan-attached.ts';
import { clauseTable } from '#given/clause.ts';
import { aSigning } from '#given/contract.ts';

clauseTable(scanAttached, {
  abides: {
    'there and genuine': { given: { signing: aSigning() }, facts: { scan: { isThere: true, isGenuine: true } } },
  },
  breaks: {
    'no signing': { given: {}, at: ['signing'], says: ['没有附'] },
    'none named, though a file is there': {
      given: { signing: aSigning({ scan: undefined }) },
      facts: { scan: { isThere: true, isGenuine: true } },
      at: ['signing'],
      says: ['没有附'],
    },
    'nobody looked': { given: { signing: aSigning() }, at: ['signing'], says: ['没有收到'] },
    'not there': {
      given: { signing: aSigning() },
      facts: { scan: { isThere: false, isGenuine: false } },
      at: ['signing'],
      says: ['没有收到'],
    },
    'something else under its name': {
      given: { signing: aSigning() },
      facts: { scan: { isThere: true, isGenuine: false } },
      at: ['signing'],
      says: ['打不开'],
    },
  },
});
