import type { Ability } from '#policy/ability.ts';
import type { ExtraId } from '#policy/extras.ts';
import type { Where } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Day } from '#policy/day.ts';
import { refuse } from '#functions/refusal.ts';

const notTakenOn = {
  reason: { 'zh-CN': '本部门没有采用这一条', en: 'this department has not taken this rule on' },
  remedy: { 'zh-CN': '不用办理', en: 'there is nothing to do' },
};

/** Refuses what belongs to a rule outside the policy that the department has not taken on. */
export function demandTakenOn(cites: ExtraId, by: Ability, where: Where, today: Day): void {
  if (!parametersOn(today).extras.includes(cites))
    refuse({ kind: 'forbidden', findings: [{ cites, by, level: 'refuse', where, ...notTakenOn }] });
}
