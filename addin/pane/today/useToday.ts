import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useHouse } from '../house.tsx';

const minute = 60_000;

/** 今日: what there is to do, looked at again whenever the screen is shown. */
export function useToday() {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['today'],
    queryFn: server.today,
    refetchOnMount: 'always',
    refetchInterval: 5 * minute,
  });
}

/** My own calls and visits, the newest first, page by page. */
export function useActivities() {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['activities'],
    queryFn: ({ pageParam }) => server.activities('mine', pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** One call or visit as it stands now; null where it is not to be seen. Nothing is asked while there is none. */
export function useActivity(activityId: string | undefined) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['activities', 'one', activityId],
    queryFn: async () => (await server.readActivities([activityId ?? '']))[0] ?? null,
    enabled: activityId !== undefined,
  });
}

/** What the house tells of a company by its name; nothing is asked while the name is blank. */
export function useNamed(name: string) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['named', name],
    queryFn: () => server.named(name),
    enabled: name !== '',
  });
}
