import { statementAuthority } from '#policy/authority/statement.ts';
import { statementClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/statement.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { withOwner } from '../owner.ts';
import { commandsOn } from '../on.ts';

/** A command on statements. */
export const onStatement = commandsOn(
  {
    shelf: statementShelf,
    authority: statementAuthority,
    clauses: statementClauses,
    inSight: (actor, statement, { ownerId }: Statement & { readonly ownerId?: string | undefined }) =>
      inSight(actor, statement, ownerId),
    regarded: withOwner,
  },
  'statementId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
