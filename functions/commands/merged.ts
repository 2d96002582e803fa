import { keysOf } from '#policy/keys-of.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import type { Counted } from './command.ts';

/** What a person would have in the place of some fields of a record. */
export type Changes<Subject> = { readonly [Field in keyof Subject]?: Subject[Field] | undefined };

/**
 * Changes put into a record as it is now: different fields merge; where two people changed one field to different texts,
 * they are asked, and `seen` tells how much of what stands there they may see.
 */
export function merged<Subject extends Counted>(
  was: Subject,
  changes: Changes<Subject>,
  base: Subject,
  seen: (record: Subject) => Subject = (record) => record,
): Subject {
  const fields = keysOf(changes).filter((field) => changes[field] !== undefined);
  const conflicts = fields
    .filter((field) => was[field] !== base[field] && was[field] !== changes[field] && changes[field] !== base[field])
    .map((field) => ({ field, base: seen(base)[field], mine: changes[field], theirs: seen(was)[field] }));
  if (conflicts.length > 0) refuse({ kind: 'conflict', says: says.conflict, revision: was.revision, conflicts });
  const mine = fields.filter((field) => changes[field] !== base[field] || was[field] === base[field]);
  return { ...was, ...Object.fromEntries(mine.map((field) => [field, changes[field]])) };
}

/** Refuses to say anything of fields that were changed since its author looked. */
export function stillAsSeen<Subject extends Counted>(
  was: Subject,
  base: Subject,
  fields: readonly (keyof Subject)[],
): void {
  if (fields.some((field) => was[field] !== base[field]))
    refuse({ kind: 'stale', says: says.stale, revision: was.revision });
}
