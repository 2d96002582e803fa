import { cardsOpenedInMeasure } from '#policy/clauses/customer/cards-opened-in-measure.ts';
import { clauseTable } from '#given/clause.ts';

const parameters = { mostReadsADay: 300 };

clauseTable(cardsOpenedInMeasure, {
  abides: {
    'the first': { given: {}, facts: { opened: 0 }, parameters },
    'the last of the day': { given: {}, facts: { opened: 299 }, parameters },
    'not known here': { given: {} },
  },
  breaks: { 'one more': { given: {}, facts: { opened: 300 }, parameters, at: [undefined], says: ['300 张'] } },
});
