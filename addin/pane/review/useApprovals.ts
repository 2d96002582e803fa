import { useWho } from '../me.tsx';
import type { Queue } from '../parts/Listing.tsx';
import { useContracts, useCustomers } from '../queries.ts';
import { oldestFirst, waitingContract, waitingReport, type Waiting } from './waiting.ts';

/** Everything that waits for this person's decision, oldest first. What cannot be read leaves the rest as it is. */
export interface Approvals extends Queue {
  readonly lines: readonly Waiting[] | undefined;
}

export function useApprovals(): Approvals {
  const { roles } = useWho().actor;
  const [isManager, isSuperior] = [roles.includes('manager'), roles.includes('superior')];
  const reports = useCustomers('confirm', { isWanted: isManager });
  const rechecks = useContracts('recheck', { isWanted: isManager });
  const reviews = useContracts('review', { isWanted: isSuperior });
  const wanted: readonly Queue[] = [...(isManager ? [reports, rechecks] : []), ...(isSuperior ? [reviews] : [])];
  const isAnswered = wanted.every(({ lines, error }) => lines !== undefined || error !== null);
  const isThere = isAnswered && wanted.some(({ lines }) => lines !== undefined);
  const reads = [
    { waiting: (reports.lines ?? []).map(waitingReport), hasMore: reports.hasNextPage },
    { waiting: (rechecks.lines ?? []).map((line) => waitingContract('recheck', line)), hasMore: rechecks.hasNextPage },
    { waiting: (reviews.lines ?? []).map((line) => waitingContract('review', line)), hasMore: reviews.hasNextPage },
  ];
  const more = wanted.filter(({ hasNextPage }) => hasNextPage);
  return {
    lines: isThere ? oldestFirst(reads) : undefined,
    error: wanted.find(({ error }) => error !== null)?.error ?? null,
    hasNextPage: more.length > 0,
    isFetchingNextPage: more.some(({ isFetchingNextPage = false }) => isFetchingNextPage),
    fetchNextPage: () => Promise.all(more.map(async ({ fetchNextPage }) => fetchNextPage?.())),
    refetch: () => Promise.all(wanted.map(({ refetch }) => refetch())),
  };
}
