import { madeOfPlaces } from '#policy/clauses/region/made-of-places.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegion } from '#given/staff.ts';

clauseTable(madeOfPlaces, {
  abides: {
    'places of its own': { given: {}, facts: { others: [aRegion({ name: '华南', places: ['广东省'] })] } },
    'a city within another region’s province': {
      given: { places: ['江苏省苏州市'] },
      facts: { others: [aRegion()] },
    },
  },
  breaks: {
    'no place': { given: { places: [] }, at: ['places'], says: ['没有写省市'] },
    'a place of another region': {
      given: { places: ['上海', '安徽省'] },
      facts: { others: [aRegion()] },
      at: ['places'],
      says: ['「上海」已在「华东」'],
    },
  },
});
