import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { HoldingPage } from '../../wire.ts';
import { useHouse } from '../house.tsx';

const paged = (key: readonly unknown[], page: (after?: string) => Promise<HoldingPage>) => ({
  queryKey: key,
  queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) => page(pageParam),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ after }: HoldingPage) => after,
  refetchOnMount: 'always' as const,
});

/** 久未维护 (CF-2.1f): the customers the manager has to decide on, the longest neglected first. */
export function useDormant({ isWanted = true } = {}) {
  const { server } = useHouse();
  const query = useInfiniteQuery({ ...paged(['dormant'], server.dormant), enabled: isWanted });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** What somebody holds, page by page. */
export function useHeld(staffId: string) {
  const { server } = useHouse();
  const query = useInfiniteQuery(paged(['held', staffId], (after) => server.held(staffId, after)));
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** 负荷 (CF-2.4): how much everybody holds. */
export function useLoads() {
  const { server } = useHouse();
  return useQuery({ queryKey: ['loads'], queryFn: server.loads, refetchOnMount: 'always' });
}

/** 人员 (GN-1). */
export function useStaffList() {
  const { server } = useHouse();
  return useQuery({ queryKey: ['staff'], queryFn: server.staff });
}

/** 区域 (CF-2.4). */
export function useRegions() {
  const { server } = useHouse();
  return useQuery({ queryKey: ['regions'], queryFn: server.regions });
}
