import { useQuery, useQueryClient } from '@tanstack/react-query';

/** What was typed and is not sent yet: kept while another page is shown, and gone with the person. */
export function useUnsaved<T>(name: string): readonly [T | undefined, (next: T | undefined) => void] {
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
  return [data ?? undefined, (next) => memory.setQueryData<T | null>(queryKey, next ?? null)];
}
