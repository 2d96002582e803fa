import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { StatementListName } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { orNull } from './invoice-queries.ts';

const minute = 60_000;

/** A list of statements by the day on which they are to be agreed, page by page. */
export function useStatements(name: StatementListName) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['statements', name],
    queryFn: ({ pageParam }) => server.statements(name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** One statement, whole; null where it is not there, or not for this reader. */
export function useStatement(id: string) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['statements', 'one', id],
    queryFn: () => orNull(server.statement(id)),
    refetchOnMount: 'always',
  });
}
