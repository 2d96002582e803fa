import { reviewedAsSeen } from '#policy/clauses/template/reviewed-as-seen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reviewedAsSeen, {
  abides: { 'the form that was seen': { given: {}, facts: { seen: 'hash-of-the-template' } } },
  breaks: {
    'another form than was seen': { given: {}, facts: { seen: 'an-older-hash' }, at: ['hash'] },
    'nothing said of what was seen': { given: {}, at: ['hash'] },
  },
});
