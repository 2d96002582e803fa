import { floorNotAboveList } from '#policy/clauses/price/floor-not-above-list.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(floorNotAboveList, {
  abides: {
    below: { given: {} },
    'the same': { given: { floorFen: 286_000 } },
    'no floor': { given: { floorFen: undefined } },
    'no list price is said elsewhere': { given: { listFen: undefined } },
  },
  breaks: {
    'a fen above': { given: { floorFen: 286_001 }, at: ['floorFen'], says: ['¥2,860.01 高于目录价 ¥2,860.00'] },
    'a floor above nothing': { given: { listFen: 0, floorFen: 1 }, at: ['floorFen'] },
  },
});
