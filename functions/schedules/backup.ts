import { dayOf, daysBetween, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Words } from '#policy/words.ts';
import { heldPage, newestBackup } from '#functions/table/backup.ts';
import type { Table } from '#functions/table/client.ts';
import { notify } from '#functions/table/notices.ts';
import { getItems } from '#functions/table/read.ts';
import type { Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

const never: Words = { 'zh-CN': '还没有备份过', en: 'there was none yet' };
const atATime = 10;

/** The day of everybody's newest backup, by where it lies; who never made one is left out. */
async function backedUpOn(table: Table, staffIds: readonly string[]): Promise<Map<string, Day>> {
  const items = await getItems(table, staffIds.map(newestBackup));
  return new Map(items.map(({ pk, at }) => [pk, dayOf(String(at))]));
}

/** Whether somebody holds a customer; of what they hold and reported it reads until the first one. */
async function holdsAny(table: Table, staffId: string, from?: string): Promise<boolean> {
  const { customers, after } = await heldPage(table, staffId, { after: from, limit: atATime });
  return customers.length > 0 || (after !== undefined && holdsAny(table, staffId, after));
}

/** 备份提醒: who holds customers and has no backup of them from lately (CF-2.2b). A late run judges as of the first. */
export const backup: Schedule = {
  name: 'backup',
  hour: '40 6 1 * *',
  cites: 'CF-2.2b',
  run: async ({ table, day, at }) => {
    const month = day.slice(0, 7);
    const first = `${month}-01`;
    const people = (await atWork(table)).map(({ staffId }) => staffId);
    const last = await backedUpOn(table, people);
    const lastOf = (staffId: string): Day | undefined => last.get(newestBackup(staffId).pk);
    const isOld = (on: Day | undefined): boolean =>
      on === undefined || daysBetween(on, first) > parametersOn(first).backupWithinDays;
    const reminded = people
      .filter((staffId) => isOld(lastOf(staffId)))
      .map(async (staffId) => {
        if (!(await holdsAny(table, staffId))) return 0;
        const gaps = { last: lastOf(staffId) ?? never };
        return tell(table, [notify(staffId, { kind: 'backup.old', id: staffId, of: month, gaps, at })]);
      });
    const notices = await Promise.all(reminded);
    return { people: people.length, notices: notices.reduce((sum, made) => sum + made, 0) };
  },
};
