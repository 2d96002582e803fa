import { useQuery } from '@tanstack/react-query';
import type { TypedField } from '#policy/terms/customer.ts';
import { useHouse } from '../house.tsx';

/** Everything a field of a card has said; it is forgotten with the customer, whenever that is written. */
export function useField(customerId: string, field: TypedField) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['customer', customerId, 'field', field],
    queryFn: () => server.field(customerId, field),
  });
}
