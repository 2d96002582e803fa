import { contractAuthority } from '#policy/authority/contract.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/contract.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { commandsOn } from '../on.ts';

/** A command on contracts. */
export const onContract = commandsOn(
  { shelf: contractShelf, authority: contractAuthority, clauses: contractClauses, inSight },
  'contractId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
