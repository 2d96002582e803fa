import { toAColleague } from '#policy/clauses/delegation/to-a-colleague.ts';
import { clauseTable } from '#given/clause.ts';
import { staff } from '#given/department.ts';

const of = ({ staffId, name, hasLeft }: { staffId: string; name: string; hasLeft: boolean }) => ({
  given: { delegateId: staffId },
  facts: { delegate: { staffId, name, hasLeft, roles: ['assistant' as const] } },
});

clauseTable(toAColleague, {
  abides: { 'a colleague who is here': of(staff.he) },
  breaks: {
    'one who has left': { ...of(staff.gone), at: ['delegateId'] },
    oneself: { ...of(staff.wang), at: ['delegateId'] },
    'nobody on the list': { given: { delegateId: 'staff-nobody' }, at: ['delegateId'] },
  },
});
