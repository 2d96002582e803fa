import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ServerTrouble, type InvoiceListName } from '../../wire.ts';
import { useHouse } from '../house.tsx';

const minute = 60_000;

/** A list of invoices, page by page: what waits from the oldest, all else from the newest. */
export function useInvoices(name: InvoiceListName, { isWanted = true } = {}) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['invoices', name],
    queryFn: ({ pageParam }) => server.invoices(name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
    enabled: isWanted,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** What is asked for; null where it is not there, or not for this reader. */
export const orNull = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ServerTrouble && error.trouble === 'refused') return null;
    throw error;
  }
};

/** One invoice; null where it is not there, or not for this reader. */
export function useInvoice(id: string) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['invoices', 'one', id],
    queryFn: () => orNull(server.invoice(id)),
    refetchOnMount: 'always',
  });
}

/** 可开票金额 of one contract; null where it is not for this reader. */
export function useInvoiceable(contractId: string) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['invoiceable', contractId],
    queryFn: () => orNull(server.invoiceable(contractId)),
    refetchOnMount: 'always',
  });
}
