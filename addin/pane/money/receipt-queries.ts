import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inBatches } from '#addin/sheet/way/ask.ts';
import type { Match } from '../../wire.ts';
import { useHouse } from '../house.tsx';

/** So many receipts are asked about at a time. */
const atOnce = 25;

/** What each receipt may pay; of those that were asked about before, what was said then while the answer is on its way. */
export function useSuggestions(ids: readonly string[]) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['suggestions', ids],
    queryFn: async () => {
      const found = new Map<string, Match>();
      for (const batch of inBatches(ids, atOnce))
        for (const { receiptId, match } of await server.suggestions(batch)) found.set(receiptId, match);
      return found;
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

/** One receipt; null where it is not there, or not for this reader. */
export function useReceipt(id: string) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['receipts', 'one', id],
    queryFn: async () => (await server.readReceipts([id]))[0] ?? null,
    refetchOnMount: 'always',
  });
}

/** Everything about one customer's money; nothing is asked while it is not known whose. */
export function useMoney(customerId: string | undefined) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['money', customerId],
    queryFn: () => server.money(customerId ?? ''),
    enabled: customerId !== undefined && customerId !== '',
    refetchOnMount: 'always',
  });
}

/** As many pages as are fetched unasked. */
const mostPages = 20;

/** The customers that owe money or have paid some, by name. */
export function usePayers(isWanted: boolean) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['receivables', 'payers'],
    queryFn: ({ pageParam }) => server.receivables('all', pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    enabled: isWanted,
    refetchOnWindowFocus: false,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const isMoreWanted = hasNextPage && !isFetchingNextPage && (data?.pages.length ?? 0) < mostPages;
  useEffect(() => {
    if (isMoreWanted) void fetchNextPage();
  }, [isMoreWanted, fetchNextPage]);
  return data?.pages.flatMap(({ items }) => items.map(({ customerId, name }) => ({ customerId, name }))) ?? [];
}
