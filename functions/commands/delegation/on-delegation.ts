import { delegationAuthority } from '#policy/authority/delegation.ts';
import { delegationClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { delegationShelf } from '#functions/table/delegation.ts';
import { commandsOn } from '../on.ts';

/** A command on delegations. */
export const onDelegation = commandsOn(
  {
    shelf: delegationShelf,
    authority: delegationAuthority,
    clauses: delegationClauses,
    inSight: (actor, delegation) =>
      delegationAuthority['delegation.read'].test(actor, delegation) ? undefined : delegation,
  },
  'delegationId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
