import type { Difference, Statement, StatementLine } from '#policy/terms/statement.ts';
import { aScan } from './scan.ts';

const customerId = '01JQZ8K5T0000000000000000A';

/** A line of ours: an instalment that fell due. */
export const aStatementLine = (changes: Partial<StatementLine> = {}): StatementLine => ({
  on: '2026-02-10',
  fen: 1_000_000,
  kind: 'sale',
  reference: 'LC-2026-0001 到货款',
  ...changes,
});

/** A difference without a cause. */
export const aDifference = (changes: Partial<Difference> = {}): Difference => ({
  n: 1,
  kind: 'missingThere',
  ours: [0],
  theirs: [],
  fen: 1_000_000,
  cause: '',
  ...changes,
});

/** The statement of February, sent and compared without a difference. */
export const aStatement = (changes: Partial<Statement> = {}): Statement => ({
  statementId: `${customerId}.2026-02`,
  revision: 3,
  stage: 'sent',
  customerId,
  customerName: '上海云帆精密机械有限公司',
  period: '2026-02',
  openedAt: '2026-03-01T00:30:00.000Z',
  dueOn: '2026-03-10',
  openingFen: 0,
  ours: [aStatementLine()],
  closingFen: 1_000_000,
  sentOn: '2026-03-01',
  theirs: [aStatementLine({ kind: '', reference: '' })],
  differences: [],
  agreement: { who: '顾明', on: '2026-03-02', scan: aScan, byId: 'staff-chen', at: '2026-03-02T02:00:00.000Z' },
  ...changes,
});
