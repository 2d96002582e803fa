import { dayAfter } from '#policy/day.ts';
import { statementStages } from '#policy/terms/statement.ts';
import type { Staff } from '#policy/terms/staff.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import type { Item } from '#functions/table/read.ts';
import { load } from '#functions/table/records.ts';
import { statementsDue, statementShelf } from '#functions/table/statement.ts';
import { settleDue } from './due.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

/** Whoever holds the customer, and finance, are told once that its statement is not agreed in time. */
async function settle({ record }: Item, people: readonly Staff[], { table, at }: Occasion): Promise<Counts> {
  const { statementId: id, customerId, customerName: name, period, dueOn, stage } = statementShelf.read(record);
  const ownerId = (await load(table, customerShelf, customerId))?.record.ownerId;
  const gaps = { name, period, dueOn, stage: statementStages[stage] };
  const notices = people
    .filter(({ staffId, roles }) => staffId === ownerId || roles.includes('finance'))
    .map(({ staffId }) => notify(staffId, { kind: 'statement.late', id, of: dueOn, gaps, at }));
  return { statements: 1, notices: notices.length > 0 ? await tell(table, notices) : 0 };
}

/** 对账逾期 (DM-8d): statements whose day is over and that the customer has not agreed to. */
export const unreconciled: Schedule = {
  name: 'unreconciled',
  hour: '35 6 * * *',
  cites: 'DM-8d',
  run: async (occasion) => {
    const { table, day } = occasion;
    const people = await atWork(table);
    const late = await settleDue(table, { partition: statementsDue, until: `${dayAfter(day, -1)}~` }, (item) =>
      settle(item, people, occasion),
    );
    return sumOf([{ statements: 0, notices: 0 }, late]);
  },
};
