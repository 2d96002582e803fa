import { keysOf } from '#policy/keys-of.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import type { Counted } from './command.ts';

/** What a person would have in the place of some fields of a record. */
export type Changes<Subject> = { readonly [Field in keyof Subject]?: Subject[Field] | undefined };

/** Changes put into a record as it is now: different fields merge; where two people changed one field to different texts, they are asked. */
export function merged<Subject extends Counted>(was: Subject, changes: Changes<Subject>, base: Subject): Subject {
  const fields = keysOf(changes).filter((field) => changes[field] !== undefined);
  const conflicts = fields
    .filter((field) => was[field] !== base[field] && was[field] !== changes[field] && changes[field] !== base[field])
    .map((field) => ({ field, base: base[field], mine: changes[field], theirs: was[field] }));
  if (conflicts.length > 0) refuse({ kind: 'conflict', says: says.conflict, revision: was.revision, conflicts });
  const mine = fields.filter((field) => changes[field] !== base[field] || was[field] === base[field]);
  return { ...was, ...Object.fromEntries(mine.map((field) => [field, changes[field]])) };
}
