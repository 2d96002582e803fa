import { goliveAuthority } from '#policy/authority/golive.ts';
import { goliveClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { goliveShelf } from '#functions/table/golive.ts';
import { commandsOn } from '../on.ts';

/** A command on the department's going live. */
export const onGolive = commandsOn(
  {
    shelf: goliveShelf,
    authority: goliveAuthority,
    clauses: goliveClauses,
    inSight: (actor, golive) => (goliveAuthority['golive.read'].test(actor, golive) ? undefined : golive),
  },
  'goliveId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
