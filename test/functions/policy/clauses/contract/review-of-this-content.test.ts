import { reviewOfThisContent } from '#policy/clauses/contract/review-of-this-content.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reviewOfThisContent, {
  abides: { 'the very content that was on the screen': { given: { hash: 'h1' }, facts: { seen: 'h1' } } },
  breaks: {
    'another content': { given: { hash: 'h2' }, facts: { seen: 'h1' }, at: ['hash'] },
    'nothing said of what was seen': { given: { hash: 'h1' }, at: ['hash'] },
    'nothing submitted, nothing seen': { given: {}, at: ['hash'] },
  },
});
