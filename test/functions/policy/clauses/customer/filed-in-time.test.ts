import { filedInTime } from '#policy/clauses/customer/filed-in-time.ts';
import { clauseTable } from '#given/clause.ts';

const confirmedAt = (at: string) => ({ decision: { kind: 'absent', byId: 'staff-manager', at } as const });

clauseTable(filedInTime, {
  abides: {
    'confirmed today': { given: confirmedAt('2026-03-02T01:00:00.000Z') },
    'confirmed two days ago': { given: confirmedAt('2026-02-28T01:00:00.000Z') },
  },
  breaks: { 'confirmed three days ago': { given: confirmedAt('2026-02-27T01:00:00.000Z'), at: [undefined] } },
});
