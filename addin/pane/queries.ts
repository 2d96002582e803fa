import {
  infiniteQueryOptions,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { ulid } from 'ulid';
import type { ContractListName, CustomerListName, Envelope, ReceiptListName, Server } from '../wire.ts';
import { ServerTrouble } from '../wire.ts';
import { useHouse } from './house.tsx';

const minute = 60_000;
const mostTries = 2;

/** A server that is busy is asked again; every other trouble is for the person to see. */
const isWorthAnotherTry = (tries: number, error: Error): boolean =>
  tries < mostTries && error instanceof ServerTrouble && error.trouble === 'busy';

/** What one person has read; another person starts with nothing. */
export const freshMemory = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: isWorthAnotherTry, networkMode: 'always', staleTime: minute / 6 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** How often the edition in force is looked at again. */
const editionEvery = 10 * minute;

export const useMe = () => {
  const { greeting } = useHouse();
  return useQuery({ queryKey: ['me'], queryFn: greeting.ask, initialData: greeting.me, refetchInterval: editionEvery });
};

export const customerQuery = (server: Server, id: string) =>
  queryOptions({ queryKey: ['customer', id], queryFn: () => server.customer(id) });

const listQuery = (server: Server, name: CustomerListName) =>
  infiniteQueryOptions({
    queryKey: ['customers', name],
    queryFn: ({ pageParam }) => server.list(name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
  });

/** What somebody decides on does not change under their eyes unasked. */
const still = { refetchOnMount: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** What others decide on is looked at again, at once when it is opened. */
const lively = { refetchOnMount: 'always', refetchInterval: minute } as const;

/** A list of customers, oldest first, page by page. */
export function useCustomers(name: CustomerListName, { isWanted = true } = {}) {
  const { server } = useHouse();
  const query = useInfiniteQuery({ ...listQuery(server, name), enabled: isWanted });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** One customer with history and evidence; nothing is asked while it is not wanted. */
export function useCustomer(id: string, { isWanted = true, isStill = false } = {}) {
  const { server } = useHouse();
  return useQuery({
    ...customerQuery(server, id),
    enabled: isWanted,
    ...(isStill ? still : {}),
  });
}

/** A list of contracts, oldest first, page by page. */
export function useContracts(name: ContractListName, { isWanted = true } = {}) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['contracts', name],
    queryFn: ({ pageParam }) => server.contracts(name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
    enabled: isWanted,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** A list of receipts, the oldest first, page by page. */
export function useReceipts(name: ReceiptListName, { isWanted = true } = {}) {
  const { server } = useHouse();
  const query = useInfiniteQuery({
    queryKey: ['receipts', name],
    queryFn: ({ pageParam }) => server.receipts(name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    refetchInterval: minute,
    enabled: isWanted,
  });
  return { ...query, lines: query.data?.pages.flatMap(({ items }) => items) };
}

/** One contract, item by item. */
export function useContract(id: string, { isStill = false } = {}) {
  const { server } = useHouse();
  return useQuery({ queryKey: ['contract', id], queryFn: () => server.contract(id), ...(isStill ? still : lively) });
}

/** The contract templates I may see. */
export function useTemplates() {
  const { server } = useHouse();
  return useQuery({ queryKey: ['templates'], queryFn: server.templates });
}

/** One version of a template, read anew when it is opened: somebody else may have let it pass meanwhile. */
export function useTemplate(id: string) {
  const { server } = useHouse();
  return useQuery({ queryKey: ['template', id], queryFn: () => server.template(id), refetchOnMount: 'always' });
}

/** One command for the wire; its id makes sending it again harmless. */
export const command = (verb: string, input: unknown, basedOn: number): Envelope => ({
  id: ulid(),
  verb,
  input,
  basedOn,
});

/** The most commands one request carries. */
export const mostCommands = 100;

/** What commands may change. */
const written = [
  'customers',
  'customer',
  'contracts',
  'contract',
  'templates',
  'template',
  'prices',
  'delegations',
  'today',
  'activities',
  'named',
  'consents',
  'notices',
  'dormant',
  'held',
  'loads',
  'staff',
  'regions',
  'backup',
  'crossview',
  'receipts',
  'suggestions',
  'receivables',
  'money',
  'invoices',
  'invoiceable',
  'statements',
  'ageing',
  'signoff',
  'golive',
];

/** Forgets what was read, since it may stand differently now; what is on the screen is read anew. */
export const forgetRead = (memory: QueryClient): Promise<unknown> =>
  Promise.all(written.map((key) => memory.invalidateQueries({ queryKey: [key] })));

/**
 * Sends commands and forgets what was read, since it may stand differently now. Await the answer: by the time it is
 * there what was read is new, and the part of the page that asked may be gone, with the callbacks it gave along.
 */
export function useCommands() {
  const { server } = useHouse();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (commands: readonly Envelope[]) => server.commands(commands),
    onSettled: () => forgetRead(memory),
  });
}
