import { regionsAreKept } from '#policy/clauses/staff/regions-are-kept.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegion } from '#given/staff.ts';

const region = aRegion();
const other = '01JQZ8K5T0000000000000000S';

clauseTable(regionsAreKept, {
  abides: {
    'no region': { given: {}, facts: { regions: [] } },
    'one that is kept': { given: { regionIds: [region.regionId] }, facts: { regions: [region] } },
    'the table is not known, as in the pane': { given: { regionIds: [other] } },
  },
  breaks: {
    'one that is not there': {
      given: { regionIds: [region.regionId, other] },
      facts: { regions: [region] },
      at: ['regionIds'],
      says: ['有 1 个'],
    },
  },
});
