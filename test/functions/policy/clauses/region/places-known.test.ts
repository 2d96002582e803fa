import { placesKnown } from '#policy/clauses/region/places-known.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(placesKnown, {
  abides: { 'all are known': { given: {}, facts: { unknown: [] } }, 'not looked up, as in the pane': { given: {} } },
  breaks: {
    'two are not': {
      given: {},
      facts: { unknown: ['华东', '苏州路'] },
      at: ['places', 'places'],
      says: ['「华东」', '「苏州路」'],
    },
  },
});
