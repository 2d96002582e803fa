import { ulid } from 'ulid';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Contract, ContractStage } from '#policy/terms/contract.ts';
import { aContract, aSigning } from './contract.ts';
import { lying, putItems } from './lying.ts';

/** Of many contracts, so many each wait too long for their review, their re-check and their signing, and as many do not yet. */
export const tooLong = 20;

/** A contract that waits in a stage since ten in the morning of a day, or since an instant of it. */
export const waitingSince = (
  stage: 'reviewing' | 'rechecking' | 'approved',
  on: Day,
  { at = `${on}T02:00:00.000Z`, ...changes }: Partial<Contract> & { readonly at?: string } = {},
): Contract =>
  aContract({
    contractId: ulid(),
    stage,
    draftedAt: '2026-01-05T02:00:00.000Z',
    hash: 'hash-of-the-content',
    submittedAt: stage === 'approved' ? '2026-01-06T02:00:00.000Z' : at,
    ...(stage === 'approved' ? { approval: { byId: 'staff-wang', at, hash: 'hash-of-the-content' } } : {}),
    ...changes,
  });

const stages = ['reviewing', 'rechecking', 'approved'] as const satisfies readonly ContractStage[];

/** Puts so many contracts into a table, as they are on a day. */
export function putContracts(table: Table, day: Day, count: number): Promise<void> {
  const waiting = stages.flatMap((stage) =>
    [-30, -1].flatMap((days) => Array.from({ length: tooLong }, () => waitingSince(stage, dayAfter(day, days)))),
  );
  const others = Array.from({ length: count - waiting.length }, () =>
    aContract({ contractId: ulid(), stage: 'filed', signing: aSigning() }),
  );
  return putItems(table, lying(contractShelf, [...waiting, ...others]));
}
