import type { Delegation } from '#policy/terms/delegation.ts';

/** A delegation with nothing wrong in it: the manager is away for a week. */
export const aDelegation = (changes: Partial<Delegation> = {}): Delegation => ({
  delegationId: '01JQZ8K5T0000000000000000D',
  revision: 1,
  stage: 'given',
  giverId: 'staff-wang',
  delegateId: 'staff-he',
  role: 'manager',
  fromOn: '2026-03-02',
  untilOn: '2026-03-08',
  reason: '出差',
  givenAt: '2026-03-02T01:00:00.000Z',
  ...changes,
});
