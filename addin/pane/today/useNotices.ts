import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Server } from '../../wire.ts';
import { useHouse } from '../house.tsx';

const minute = 60_000;

/** My notices, those not seen yet or those seen, page by page; the last one first. */
export function useNotices(isSeen: boolean) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['notices', isSeen],
    queryFn: ({ pageParam }) => server.notices(isSeen, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchOnMount: 'always',
    refetchInterval: isSeen ? false : minute,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** Page by page, so that what comes in meanwhile stays unseen. */
async function seeAll({ notices, seeNotices }: Server): Promise<void> {
  let after: string | undefined;
  do {
    const page = await notices(false, after);
    if (page.items.length > 0) await seeNotices(page.items.map(({ key }) => key));
    after = page.after;
  } while (after !== undefined);
}

/** 已阅: marks these notices as seen, or all there are. */
export function useSeeing() {
  const { server } = useHouse();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (keys: readonly string[] | 'all') => (keys === 'all' ? seeAll(server) : server.seeNotices(keys)),
    onSettled: () => memory.invalidateQueries({ queryKey: ['notices'] }),
  });
}
