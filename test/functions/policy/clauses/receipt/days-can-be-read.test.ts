import { daysCanBeRead } from '#policy/clauses/receipt/days-can-be-read.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(daysCanBeRead, {
  abides: {
    'a day, and none of taking it': { given: {} },
    'all three': { given: { takenOn: '2026-03-01', handedOn: '2026-03-02' } },
    'struck out': { given: { takenOn: '/', handedOn: '—' } },
  },
  breaks: {
    'no day': { given: { receivedOn: '' }, at: ['receivedOn'], says: ['没有写到账日期'] },
    'a day there is not': { given: { receivedOn: '2026-02-30' }, at: ['receivedOn'], says: ['「2026-02-30」'] },
    'another age': { given: { receivedOn: '1926-03-02' }, at: ['receivedOn'] },
    'a word': { given: { takenOn: '上周', handedOn: '2126-01-01' }, at: ['takenOn', 'handedOn'] },
  },
});
