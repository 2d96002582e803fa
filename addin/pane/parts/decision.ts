import { customerClauses } from '#policy/clauses/index.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Decision } from '#policy/terms/customer.ts';
import type { Envelope, CustomerDetail, Me } from '../../wire.ts';
import { command } from '../queries.ts';

/** A decision as far as the manager has come with it. */
export interface Draft {
  readonly kind?: Decision['kind'] | undefined;
  /** The candidate it is held against. */
  readonly ofId?: string | undefined;
  readonly reason: string;
}

/** Where nothing is like it there is one thing to decide; otherwise nothing is chosen for the manager. */
export const startingDraft = ({ candidates = [] }: CustomerDetail): Draft => ({
  reason: '',
  ...(candidates.length === 0 ? { kind: 'absent' } : {}),
  ...(candidates.length === 1 && candidates[0] ? { ofId: candidates[0].customerId } : {}),
});

const verbOf = (kind: Decision['kind']) => (kind === 'same' ? 'customer.refuse' : 'customer.confirm');

/** The other customer belongs to the decision only where it says something about it. */
const otherOf = ({ kind, ofId }: Draft) => (kind === 'absent' || ofId === undefined ? {} : { ofId });

/** What the policy says of the decision before it is sent: the clauses the house will hold it against. */
export function findingsOn(
  draft: Draft,
  { record, candidates = [], evidence = '' }: CustomerDetail,
  me: Me,
): Finding[] {
  const { kind, reason } = draft;
  if (!kind) return [];
  const decision = { kind, byId: me.actor.staffId, at: record.reportedAt, ...otherOf(draft) };
  return review(
    { ...record, decision },
    {
      verb: verbOf(kind),
      noun: 'customer',
      id: record.customerId,
      facts: { today: me.today, search: { candidates, evidence }, said: { reason, evidence } },
      parameters: parametersOn(me.today),
    },
    customerClauses,
  );
}

/** The decision for the wire, bound to the evidence that was on the screen. */
export function decisionCommand(draft: Draft, { record, evidence = '' }: CustomerDetail): Envelope {
  const { kind = 'absent', reason } = draft;
  const { customerId, revision } = record;
  const said = { customerId, ...otherOf(draft), reason: reason.trim(), evidence };
  return kind === 'same'
    ? command('customer.refuse', said, revision)
    : command('customer.confirm', { ...said, kind }, revision);
}
