import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useHouse } from '../house.tsx';

/** The whole price list, page after page: a product's lines may stand on any of them. */
export function usePrices() {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['prices'],
    queryFn: ({ pageParam }) => server.prices(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
  });
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    lines: useMemo(() => data?.pages.flatMap(({ items }) => items), [data]),
    /** Whether nothing is missing any more. */
    isWhole: data !== undefined && !hasNextPage,
    error,
    again: () => void refetch(),
  };
}
