import type { AccountLine, Receivable } from '#addin/wire.ts';

/** One instalment as it is read: ¥210,000 on acceptance, 46 days overdue. */
export const aReceivable = (changes: Partial<Receivable> = {}): Receivable => ({
  customerId: '01K00000000000000000000000',
  customerName: '苏州恒岳轴承有限公司',
  contractId: '01K00000000000000000000001',
  number: 'LC-2026-0302',
  n: 3,
  label: '验收款',
  kind: 'acceptance',
  from: 'acceptance',
  after: { unit: 'days', count: 30 },
  dueFen: 21_000_000,
  paidFen: 0,
  leftFen: 21_000_000,
  dueOn: '2026-02-01',
  reckoned: { 'zh-CN': '验收 2026-01-02 起 30 天', en: '30 days from acceptance on 2026-01-02' },
  overdueDays: 46,
  step: 30,
  isAsked: false,
  ...changes,
});

/** What one customer owes, as it is read. */
export const anAccountLine = (
  receivables: readonly Receivable[] = [aReceivable()],
  changes: Partial<AccountLine> = {},
): AccountLine => ({
  customerId: '01K00000000000000000000000',
  name: '苏州恒岳轴承有限公司',
  ownerId: 'staff-chen',
  ownerName: '陈一舟',
  owedFen: receivables.reduce((sum, { leftFen }) => sum + leftFen, 0),
  overdueFen: receivables.filter(({ overdueDays }) => overdueDays > 0).reduce((sum, { leftFen }) => sum + leftFen, 0),
  longestDays: Math.max(0, ...receivables.map(({ overdueDays }) => overdueDays)),
  advanceFen: 0,
  receivables,
  abilities: [],
  ...changes,
});
