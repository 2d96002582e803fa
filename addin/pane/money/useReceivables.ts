import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AccountLine, ReceivableListName } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useWho } from '../me.tsx';

const minute = 60_000;

/** Which list of 应收 somebody sees: the whole department's, or their own customers'. */
export function useReceivableList(): ReceivableListName {
  const { roles } = useWho().actor;
  return roles.some((role) => role === 'manager' || role === 'superior' || role === 'finance') ? 'all' : 'mine';
}

/** 应收, what falls due first at the top, page by page; `readAll` brings what is missing of it. */
export function useReceivables(list: ReceivableListName) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['receivables', list],
    queryFn: ({ pageParam }) => server.receivables(list, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
  });
  const lines = query.data?.pages.flatMap(({ items }) => items);
  const readAll = async (): Promise<readonly AccountLine[]> => {
    let [all, hasMore] = [lines ?? [], query.hasNextPage];
    while (hasMore) {
      const next = await query.fetchNextPage();
      if (next.error) throw next.error;
      all = next.data?.pages.flatMap(({ items }) => items) ?? all;
      hasMore = next.hasNextPage;
    }
    return all;
  };
  return { ...query, lines, readAll };
}

/** 本月应收确认 (X8) of whoever is at the pane. */
export function useSignoff(isWanted: boolean) {
  const { server } = useHouse();
  return useQuery({ queryKey: ['signoff'], queryFn: server.signoff, enabled: isWanted, refetchOnMount: 'always' });
}
