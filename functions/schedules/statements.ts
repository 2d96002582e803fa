import { ulid } from 'ulid';
import { monthBefore, spanOf } from '#policy/money/statement.ts';
import { parametersOn } from '#policy/parameters.ts';
import { houseId, type Staff } from '#policy/terms/staff.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { blankStatement, booksFor } from '#functions/commands/statement/opening.ts';
import { allAccounts } from '#functions/queries/all-accounts.ts';
import { again } from '#functions/table/again.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { changesBetween, seal } from '#functions/table/entries.ts';
import { notify } from '#functions/table/notices.ts';
import { queryItems } from '#functions/table/read.ts';
import { receiptShelf, receiptsIn } from '#functions/table/receipt.ts';
import { commit, keptOf, load } from '#functions/table/records.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork } from './tell.ts';

const pageOf = 100;
const atATime = 25;

/** Customers whose money came in during a month, and counts. */
async function paidIn(table: Table, period: string, from?: string): Promise<string[]> {
  const { firstOn, lastOn } = spanOf(period);
  const page = { after: from ?? firstOn, until: `${lastOn}~`, limit: pageOf };
  const items = await queryItems(table, { index: 'gsi1', partition: receiptsIn('confirmed'), ...page });
  const ids = items.map(({ record }) => receiptShelf.read(record).customerId);
  const last = items.length === pageOf ? String(items.at(-1)?.['gsi1sk']) : undefined;
  return last === undefined ? ids : [...ids, ...(await paidIn(table, period, last))];
}

const isEmpty = ({ openingFen, ours }: Pick<Statement, 'openingFen' | 'ours'>): boolean =>
  openingFen === 0 && ours.length === 0;

/** Opens one statement with its books as they are told now, and tells the owner; another run may have opened it meanwhile. */
async function openOf(customerId: string, period: string, people: readonly Staff[], occasion: Occasion) {
  const { table, day, at } = occasion;
  const blank = blankStatement(`${customerId}.${period}`, at);
  const { statementId: id } = blank;
  if (await load(table, statementShelf, id)) return {};
  const [customer, books] = await Promise.all([
    load(table, customerShelf, customerId),
    booksFor(table, customerId, period, at),
  ]);
  if (!customer || isEmpty(books)) return {};
  const { name, ownerId } = customer.record;
  const statement: Statement = { ...blank, ...books, customerName: name };
  const entry = seal({
    revision: statement.revision,
    verb: 'statement.open',
    actorId: houseId,
    at,
    commandId: ulid(),
    edition: parametersOn(day).edition,
    changes: changesBetween({}, keptOf(statementShelf, statement)),
    before: '',
  });
  const gaps = { name, period, dueOn: statement.dueOn };
  const notices = people
    .filter(({ staffId }) => staffId === ownerId)
    .map(({ staffId }) => notify(staffId, { kind: 'statement.opened', id, of: period, gaps, at }));
  await commit(table, statementShelf, undefined, statement, entry, notices);
  return { opened: 1, notices: notices.length };
}

async function settle(customerId: string, open: (customerId: string) => Promise<Counts>): Promise<Counts> {
  try {
    return await again(() => open(customerId));
  } catch (error) {
    console.error(`The statement of ${customerId} could not be opened:`, error);
    return { failed: 1 };
  }
}

/**
 * 开对账单 (DM-8d): of the month before, for every customer that owes or has paid. It reads what is owed, and what came in
 * during that month: those who owe nothing any more are among the latter.
 */
export const statements: Schedule = {
  name: 'statements',
  hour: '30 6 1 * *',
  cites: 'DM-8d',
  run: async (occasion) => {
    const { table, day } = occasion;
    const period = monthBefore(day);
    const [people, accounts, paid] = await Promise.all([
      atWork(table),
      allAccounts(table, 'all'),
      paidIn(table, period),
    ]);
    const ids = [...new Set([...accounts.map(({ customerId }) => customerId), ...paid])];
    const counts: Counts[] = [];
    for (let begin = 0; begin < ids.length; begin += atATime)
      counts.push(
        ...(await Promise.all(
          ids
            .slice(begin, begin + atATime)
            .map((id) => settle(id, (customerId) => openOf(customerId, period, people, occasion))),
        )),
      );
    return sumOf([{ customers: ids.length, opened: 0, notices: 0 }, ...counts]);
  },
};
