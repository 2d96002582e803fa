import { templateAuthority } from '#policy/authority/template.ts';
import { templateClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { templateShelf } from '#functions/table/template.ts';
import { commandsOn } from '../on.ts';

/** A command on contract templates. */
export const onTemplate = commandsOn(
  { shelf: templateShelf, authority: templateAuthority, clauses: templateClauses, inSight: (_, template) => template },
  'templateId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
