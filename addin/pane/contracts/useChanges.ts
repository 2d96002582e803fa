import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changesOf } from '#policy/form/changes.ts';
import type { Reading } from '#policy/form/reading.ts';
import type { Change, Contract } from '#policy/terms/contract.ts';
import { useHouse } from '../house.tsx';

const none: readonly Change[] = [];

/** What was changed since the approval, and would void it; undefined while that is not known. */
export function useChanges({ contractId, stage, hash }: Contract, reading: Reading): readonly Change[] | undefined {
  const { server } = useHouse();
  const isApproved = stage === 'approved';
  const { data } = useQuery({
    queryKey: ['paper', contractId, hash],
    queryFn: () => server.paper(contractId),
    enabled: isApproved,
    staleTime: Infinity,
  });
  return useMemo(() => {
    if (!isApproved) return none;
    return data && changesOf(data, reading);
  }, [isApproved, data, reading]);
}
