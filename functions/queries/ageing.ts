import { dayOf } from '#policy/day.ts';
import { ageingOf } from '#policy/money/ageing.ts';
import { parametersOn } from '#policy/parameters.ts';
import { inSight } from '#policy/sight/account.ts';
import { listStaff } from '#functions/table/staff.ts';
import { allAccounts } from './all-accounts.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';

/** 账龄 of one customer: what is left by how long it is overdue, in fen. */
export interface AgeingCell {
  readonly customerId: string;
  readonly customerName: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly region: string;
  /** Not due or without a day yet; then by the days of the setting (1–30, 31–60, 61–90, more). */
  readonly fens: readonly number[];
}

/** 账龄 (DM-8a) of everything that is owed. */
export interface Ageing {
  /** The upper ends of the groups in days; the last group has none. */
  readonly upTo: readonly number[];
  readonly cells: readonly AgeingCell[];
}

/** 账龄分析 (DM-8a), for the manager and finance: every customer that owes, whoever owes most at the top. It reads the accounts, and no record. */
export async function readAgeing(reader: Reader): Promise<Ageing> {
  only(['manager', 'finance'], reader, 'receipt.read', 'DM-8a');
  const today = dayOf(reader.at);
  const parameters = parametersOn(today);
  const [accounts, people] = await Promise.all([allAccounts(reader.table, 'all'), listStaff(reader.table)]);
  const names = new Map(people.map(({ staffId, name }) => [staffId, name]));
  const sumOf = ({ fens }: AgeingCell): number => fens.reduce((sum, fen) => sum + fen, 0);
  const cells = accounts.map((account): AgeingCell => {
    const { customerId, name: customerName, ownerId, region = '' } = inSight(reader.actor, account);
    const ownerName = names.get(ownerId) ?? ownerId;
    return { customerId, customerName, ownerId, ownerName, region, fens: ageingOf(account, today, parameters) };
  });
  return {
    upTo: parameters.ageingDays,
    cells: cells.filter((cell) => sumOf(cell) > 0).sort((one, other) => sumOf(other) - sumOf(one)),
  };
}
