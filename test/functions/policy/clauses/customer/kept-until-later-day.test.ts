import { keptUntilLaterDay } from '#policy/clauses/customer/kept-until-later-day.ts';
import { clauseTable } from '#given/clause.ts';

const until = (untilOn: string) => ({
  keep: { untilOn, reason: '招标延后', byId: 'staff-wang', at: '2026-03-02T02:00:00.000Z' },
});

clauseTable(keptUntilLaterDay, {
  abides: {
    tomorrow: { given: until('2026-03-03') },
    'a year': { given: until('2027-03-02') },
    'not kept at all': { given: {} },
    'a leap day to the last of February': { given: until('2029-02-28'), facts: { today: '2028-02-29' } },
  },
  breaks: {
    today: { given: until('2026-03-02'), at: ['keep'], says: ['不能保留到 2026-03-02'] },
    yesterday: { given: until('2026-03-01'), at: ['keep'] },
    'a day more than a year': { given: until('2027-03-03'), at: ['keep'] },
  },
});
