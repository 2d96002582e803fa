import { Statement, type StatementStage } from '#policy/terms/statement.ts';
import type { Day } from '#policy/day.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the statements that are not agreed yet, by the day they are to be, and of those that only wait to be settled. */
export const statementsDue = 'due#statement';
export const statementsAgreed = 'statement#agreed';

const partitionOf: Readonly<Record<StatementStage, string | undefined>> = {
  open: statementsDue,
  sent: statementsDue,
  differing: statementsDue,
  agreed: statementsAgreed,
  settled: undefined,
};

/** 对账单 in the table: what is due of it, and its customer's dossier by month. */
export const statementShelf: Shelf<Statement> = {
  noun: 'statement',
  idOf: ({ statementId }) => statementId,
  read: (stored) => Statement.parse(stored),
  index: ({ statementId, customerId, period, stage, dueOn }) => {
    const queue = partitionOf[stage];
    return {
      gsi3pk: `customer#${customerId}`,
      gsi3sk: `statement#${period}`,
      ...(queue === undefined ? {} : { gsi2pk: queue, gsi2sk: `${dueOn}#${statementId}` }),
    };
  },
  companions: () => [],
};

/** As many months back as a late statement is looked for. */
const monthsBack = 6;

/** The newest statement of a customer that was to be agreed before a day and is not. */
export async function lateStatementOf(table: Table, customerId: string, today: Day): Promise<Statement | undefined> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'statement#',
    isBackwards: true,
    limit: monthsBack,
  });
  return items
    .map(({ record }) => statementShelf.read(record))
    .find(({ stage, dueOn }) => partitionOf[stage] === statementsDue && dueOn < today);
}
