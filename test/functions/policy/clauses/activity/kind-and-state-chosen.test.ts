import { kindAndStateChosen } from '#policy/clauses/activity/kind-and-state-chosen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(kindAndStateChosen, {
  abides: { 'a call that was made': { given: { kind: 'call', state: 'done' } } },
  breaks: {
    'neither visit nor call': { given: { kind: '' }, at: ['kind'], says: ['方式'] },
    'neither planned nor done': { given: { state: '' }, at: ['state'], says: ['状态'] },
    'nothing chosen': { given: { kind: '', state: '' }, at: ['kind', 'state'] },
  },
});
