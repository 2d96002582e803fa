import { dayOf, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { todayOf, type Asked, type TodayList } from '#policy/today.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { listAccounts } from '#functions/table/account.ts';
import { newestBackup } from '#functions/table/backup.ts';
import type { Table } from '#functions/table/client.ts';
import { consentsAnswered } from '#functions/table/consent.ts';
import { getItem } from '#functions/table/read.ts';
import { listCared } from '#functions/table/standing.ts';
import { undecided } from './holdings.ts';
import type { Reader } from './reader.ts';

const pageOf = 100;
/** As many customers as one person looks after; of more, those with the nearest day. */
const mostStandings = 300;
const mostAsked = 20;
const mostToDecide = 20;
/** Accounts of which money is due; of more, those that have waited longest. */
const mostOwing = 20;

/** What somebody holds, the nearest day first. */
async function caredFor(
  table: Table,
  staffId: string,
  held: readonly Standing[] = [],
  from?: string,
): Promise<readonly Standing[]> {
  const { standings, after } = await listCared(table, staffId, { after: from, limit: pageOf });
  const all = [...held, ...standings];
  return after === undefined || all.length >= mostStandings ? all : caredFor(table, staffId, all, after);
}

/** Requests that wait for this person; of a customer that has gone to somebody else, none does. */
async function askedOf(table: Table, staffId: string, today: Day, standings: readonly Standing[]): Promise<Asked[]> {
  const held = new Set(standings.map(({ customerId }) => customerId));
  const isHeld = (customerId: string) => held.has(customerId) || held.size >= mostStandings;
  return (await consentsAnswered(table, staffId, today, mostAsked))
    .filter(({ stage, untilOn, customerId }) => stage === 'asked' && untilOn >= today && isHeld(customerId))
    .map(({ askedAt, ...consent }) => ({ ...consent, askedOn: dayOf(askedAt) }));
}

/** 今日 of whoever asks. It reads what they hold and what waits for their decision, and no customer's record. */
export async function readToday({ actor: { staffId, roles }, table, at }: Reader): Promise<TodayList> {
  const today = dayOf(at);
  const [standings, backup, { accounts }, toDecide] = await Promise.all([
    caredFor(table, staffId),
    getItem(table, newestBackup(staffId)),
    listAccounts(table, { staffId }, { limit: mostOwing }),
    roles.includes('manager') ? undecided(table, today, mostToDecide) : [],
  ]);
  const asked = await askedOf(table, staffId, today, standings);
  const backedUpOn = backup ? dayOf(String(backup['at'])) : undefined;
  return todayOf(
    { standings, asked, toDecide: toDecide.filter(({ ownerId }) => ownerId !== staffId), accounts, backedUpOn },
    today,
    parametersOn(today),
  );
}
