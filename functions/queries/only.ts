import type { ClauseId } from '#policy/catalogue.ts';
import type { Ability } from '#policy/ability.ts';
import { anyOf, role } from '#policy/authority/authority.ts';
import type { Role } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import type { Reader } from './reader.ts';

/** Refuses a list to whoever has not got the role it is for, or one of them. */
export function only(wanted: Role | readonly [Role, ...Role[]], { actor }: Reader, by: Ability, cites: ClauseId): void {
  const [first, ...others] = typeof wanted === 'string' ? ([wanted] as const) : wanted;
  const denial = anyOf(role(first), ...others.map(role))(actor, undefined);
  const [noun = ''] = by.split('.');
  if (denial) refuse({ kind: 'forbidden', findings: [{ cites, by, level: 'refuse', where: { noun }, ...denial }] });
}
