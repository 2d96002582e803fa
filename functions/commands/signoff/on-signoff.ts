import { signoffAuthority } from '#policy/authority/signoff.ts';
import { signoffClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { signoffShelf } from '#functions/table/signoff.ts';
import { commandsOn } from '../on.ts';

/** A command on sign-offs. */
export const onSignoff = commandsOn(
  {
    shelf: signoffShelf,
    authority: signoffAuthority,
    clauses: signoffClauses,
    inSight: (actor, signoff) => (signoffAuthority['signoff.read'].test(actor, signoff) ? undefined : signoff),
  },
  'signoffId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
