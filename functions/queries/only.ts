import type { ClauseId } from '#policy/catalogue.ts';
import type { Ability } from '#policy/ability.ts';
import { role } from '#policy/authority/authority.ts';
import type { Role } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import type { Reader } from './reader.ts';

/** Refuses a list to whoever has not got the role it is for. */
export function only(wanted: Role, { actor }: Reader, by: Ability, cites: ClauseId): void {
  const denial = role(wanted)(actor, undefined);
  const [noun = ''] = by.split('.');
  if (denial) refuse({ kind: 'forbidden', findings: [{ cites, by, level: 'refuse', where: { noun }, ...denial }] });
}
