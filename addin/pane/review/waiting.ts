import type { Customer } from '#policy/terms/customer.ts';
import type { Role } from '#policy/terms/staff.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { ContractLine, CustomerLine } from '../../wire.ts';
import type { Spot } from '../navigation.tsx';

interface Waits {
  readonly id: string;
  /** Since when, UTC. */
  readonly since: string;
  readonly name: string;
}

/** One thing that waits for a decision: a report, or a contract at its review or its re-check. */
export type Waiting =
  | (Waits & { readonly kind: 'report'; readonly line: CustomerLine })
  | (Waits & { readonly kind: 'review' | 'recheck'; readonly line: ContractLine });

export const waitingReport = (line: CustomerLine): Waiting => {
  const { customerId: id, reportedAt: since, name } = line.record;
  return { kind: 'report', id, since, name, line };
};

export const waitingContract = (kind: 'review' | 'recheck', line: ContractLine): Waiting => {
  const { contractId: id, submittedAt, draftedAt, customerName: name } = line.record;
  return { kind, id, since: submittedAt ?? draftedAt, name, line };
};

/** What somebody may look at alone. */
export type Sort = Customer['verdict'] | 'review' | 'recheck';
export type SortFilter = 'all' | Sort;

/** The sorts there are, and whose they are. */
export const sorts = {
  suspected: { label: 'verdict.suspected', role: 'manager' },
  free: { label: 'verdict.free', role: 'manager' },
  review: { label: 'waiting.review', role: 'superior' },
  recheck: { label: 'waiting.recheck', role: 'manager' },
} as const satisfies Record<Sort, { readonly label: PlainPhrase; readonly role: Role }>;

const sortOf = (waiting: Waiting): Sort => (waiting.kind === 'report' ? waiting.line.record.verdict : waiting.kind);

export const isOfSort = (filter: SortFilter, waiting: Waiting): boolean =>
  filter === 'all' || filter === sortOf(waiting);

/** Where one of them is open. */
export const spotOf = ({ kind, id }: Waiting): Spot => ({
  tab: 'approvals',
  ...(kind === 'report' ? { customerId: id } : { contractId: id }),
});

/** One queue as far as it has been read. */
export interface Read {
  readonly waiting: readonly Waiting[];
  readonly hasMore: boolean;
}

/** Several queues as one, oldest first; nothing is shown before what a queue may still hold. */
export function oldestFirst(queues: readonly Read[]): Waiting[] {
  const frontiers = queues.flatMap(({ waiting, hasMore }) => (hasMore ? [waiting.at(-1)?.since ?? ''] : []));
  return queues
    .flatMap(({ waiting }) => waiting)
    .filter(({ since }) => frontiers.every((frontier) => since <= frontier))
    .sort((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}
