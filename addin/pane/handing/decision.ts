import type { Envelope, Holding } from '../../wire.ts';
import { command } from '../queries.ts';

/** What the manager may decide on a neglected customer (decision 4 of the policy). */
export const choices = ['keep', 'extend', 'transfer'] as const;
export type Choice = (typeof choices)[number];

/** A decision that is being made. */
export interface Draft {
  readonly choice?: Choice;
  readonly untilOn: string;
  readonly toId: string;
  readonly reason: string;
}

export const freshDraft: Draft = { untilOn: '', toId: '', reason: '' };

/** Whether everything is said that the decision needs; the server asks again. */
export const isWhole = ({ choice, untilOn, toId, reason }: Draft): boolean =>
  reason.trim() !== '' &&
  (choice === 'keep' || (choice === 'extend' && untilOn !== '') || (choice === 'transfer' && toId !== ''));

/** The decision as a command. */
export function decisionOf({ choice, untilOn, toId, reason: said }: Draft, { record }: Holding): Envelope {
  const { customerId, revision } = record;
  const reason = said.trim();
  if (choice === 'transfer') return command('customer.transfer', { customerId, toId, reason }, revision);
  const until = choice === 'extend' ? { untilOn } : {};
  return command('customer.keep', { customerId, ...until, reason }, revision);
}
