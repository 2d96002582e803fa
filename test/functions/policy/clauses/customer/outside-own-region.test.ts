import { outsideOwnRegion } from '#policy/clauses/customer/outside-own-region.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegion } from '#given/staff.ts';

const east = aRegion();
const south = aRegion({ regionId: '01JQZ8K5T0000000000000000S', name: '华南', places: ['广东省'] });

clauseTable(outsideOwnRegion, {
  abides: {
    'in one’s own': { given: {}, facts: { region: east, reporterRegions: [south, east] } },
    'in no region': { given: {}, facts: { reporterRegions: [east] } },
    'who minds no region': { given: {}, facts: { region: east, reporterRegions: [] } },
    'not known, as in the pane': { given: {} },
  },
  breaks: {
    'in another’s': {
      given: {},
      facts: { region: south, reporterRegions: [east] },
      at: ['address'],
      says: ['客户在华南，报备人负责华东'],
    },
  },
});
