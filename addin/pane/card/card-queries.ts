import { useQuery } from '@tanstack/react-query';
import type { TypedField } from '#policy/terms/customer.ts';
import { useHouse } from '../house.tsx';
import { nameKey } from '../parts/name-key.ts';
import { useRested } from './useRested.ts';

/** Everything a field of a card has said; it is forgotten with the customer, whenever that is written. */
export function useField(customerId: string, field: TypedField) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['customer', customerId, 'field', field],
    queryFn: () => server.field(customerId, field),
  });
}

/** Who moves through cells is asked about none of them. */
const restMs = 350;
const minute = 60_000;

/** Who bears a name: asked once the cursor rests on it, and kept for a while, for asking is reading. */
export function useNamed(text: string) {
  const { server } = useHouse();
  const isRested = useRested(text, restMs);
  return useQuery({
    queryKey: ['named', 'cell', nameKey(text)],
    queryFn: () => server.named(text.trim()),
    enabled: isRested,
    staleTime: 10 * minute,
    gcTime: 30 * minute,
  });
}

/** Those who bear one name and are not known here. */
export function useNamesakes(ids: readonly string[], isWanted: boolean) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['customers', 'namesakes', ...ids],
    queryFn: async () => (await server.read(ids)).map(({ record }) => record),
    enabled: isWanted,
  });
}
