import { useQuery, useQueryClient } from '@tanstack/react-query';

/** Makes what is kept now of what was kept before; undefined forgets it. */
export type Keep<T> = (next: (was: T | undefined) => T | undefined) => void;

/** What was typed and is not sent yet: kept while another page is shown, and gone with the person. */
export function useUnsaved<T>(name: string): readonly [T | undefined, Keep<T>] {
  const memory = useQueryClient();
  const queryKey = ['unsaved', name];
  const { data } = useQuery<T | null>({
    queryKey,
    queryFn: () => null,
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
  return [
    data ?? undefined,
    (next) => memory.setQueryData<T | null>(queryKey, (was) => next(was ?? undefined) ?? null),
  ];
}
