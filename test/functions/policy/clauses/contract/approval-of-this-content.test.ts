import { approvalOfThisContent } from '#policy/clauses/contract/approval-of-this-content.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(approvalOfThisContent, {
  abides: { 'the very content that was on the screen': { given: { hash: 'h1' }, facts: { seen: 'h1' } } },
  breaks: {
    'another content': { given: { hash: 'h2' }, facts: { seen: 'h1' }, at: ['hash'] },
    'nothing said of what was seen': { given: { hash: 'h1' }, at: ['hash'] },
    'nothing submitted, nothing seen': { given: {}, at: ['hash'] },
  },
});
