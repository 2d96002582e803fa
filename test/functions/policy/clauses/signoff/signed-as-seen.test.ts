import { signedAsSeen } from '#policy/clauses/signoff/signed-as-seen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(signedAsSeen, {
  abides: { 'what was seen': { given: {}, facts: { seen: 'hash-of-what-is-owed' } } },
  breaks: {
    'something else than was seen': { given: {}, facts: { seen: 'an-older-hash' }, at: ['hash'] },
    'nothing said of what was seen': { given: {}, at: ['hash'] },
  },
});
