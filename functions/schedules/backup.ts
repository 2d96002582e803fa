import { dayOf, daysBetween, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { isHeld } from '#policy/standing.ts';
import type { Words } from '#policy/words.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf, heldBy } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { getItems, queryItems } from '#functions/table/read.ts';
import type { Key } from '#functions/table/transact.ts';
import type { Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

const never: Words = { 'zh-CN': '还没有备份过', en: 'there was none yet' };

/** Where it lies what somebody's newest backup was. */
const newestBackup = (staffId: string): Key => ({ pk: `staff#${staffId}`, sk: '~backup' });

/** The day of everybody's newest backup; who never made one is left out. */
async function backedUpOn(table: Table, staffIds: readonly string[]): Promise<Map<string, Day>> {
  const items = await getItems(table, staffIds.map(newestBackup));
  return new Map(items.map(({ pk, at }) => [pk.slice('staff#'.length), dayOf(String(at))]));
}

const atATime = 10;

/** Whether somebody holds a customer; of what they hold and reported it reads until the first one. */
async function holdsAny(table: Table, staffId: string): Promise<boolean> {
  let after: string | undefined;
  do {
    const page = await queryItems(table, { index: 'gsi1', partition: heldBy(staffId), after, limit: atATime });
    if (page.some(({ record }) => isHeld(customerShelf.read(record)))) return true;
    after = page.length === atATime ? String(page.at(-1)?.['gsi1sk']) : undefined;
  } while (after !== undefined);
  return false;
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
    const isOld = (on: Day | undefined): boolean =>
      on === undefined || daysBetween(on, first) > parametersOn(day).backupWithinDays;
    const reminded = people
      .filter((staffId) => isOld(last.get(staffId)))
      .map(async (staffId) => {
        if (!(await holdsAny(table, staffId))) return 0;
        const gaps = { last: last.get(staffId) ?? never };
        return tell(table, [notify(staffId, { kind: 'backup.old', id: staffId, of: month, gaps, at })]);
      });
    const notices = await Promise.all(reminded);
    return { people: people.length, notices: notices.reduce((sum, made) => sum + made, 0) };
  },
};
