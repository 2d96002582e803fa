import { isOfSort, oldestFirst, spotOf, waitingContract, waitingReport } from '#addin/pane/review/waiting.ts';
import { aContract } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';

const report = (reportedAt: string) =>
  waitingReport({ record: aCustomer({ customerId: reportedAt, reportedAt }), abilities: [], findings: [] });
const contract = (submittedAt: string, kind: 'review' | 'recheck' = 'recheck') =>
  waitingContract(kind, { record: aContract({ contractId: submittedAt, submittedAt }), abilities: [], findings: [] });
const ids = (queues: Parameters<typeof oldestFirst>[0]) => oldestFirst(queues).map(({ id }) => id);

test('reports and contracts stand in one line, oldest first', () => {
  const reports = { waiting: [report('2026-03-01'), report('2026-03-04')], hasMore: false };
  const contracts = { waiting: [contract('2026-03-02'), contract('2026-03-03', 'review')], hasMore: false };
  expect(ids([reports, contracts])).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']);
});

test('nothing is shown before what a queue may still hold', () => {
  const reports = { waiting: [report('2026-03-01'), report('2026-03-02')], hasMore: true };
  const contracts = { waiting: [contract('2026-03-01T05'), contract('2026-03-03')], hasMore: false };
  expect(ids([reports, contracts])).toEqual(['2026-03-01', '2026-03-01T05', '2026-03-02']);
});

test('by kind, and where each one opens', () => {
  const [one, other] = [report('2026-03-01'), contract('2026-03-02', 'review')];
  expect([isOfSort('all', one), isOfSort('free', one), isOfSort('suspected', one), isOfSort('review', one)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isOfSort('review', other), isOfSort('recheck', other)]).toEqual([true, false]);
  expect(spotOf(one)).toEqual({ tab: 'approvals', customerId: '2026-03-01' });
  expect(spotOf(other)).toEqual({ tab: 'approvals', contractId: '2026-03-02' });
});
