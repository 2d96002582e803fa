import type { Ability } from './ability.ts';
import { isLiteral } from './catalogue.ts';
import type { Breach, Clause } from './clause.ts';
import { isExtra } from './extras.ts';
import type { Finding, Level, Where } from './finding.ts';
import type { Parameters } from './parameters.ts';
import { fill, type Words } from './words.ts';

const unanswerable: Words = {
  'zh-CN': '这一条没能核对（{clause}）',
  en: 'this rule could not be checked ({clause})',
};
const askForHelp: Words = {
  'zh-CN': '请把这一行告诉经理',
  en: 'please show this row to the manager',
};

/** The level a clause speaks at: the policy's letter cannot be set aside, a reading of it can, and what is not of the policy is off until it is taken on. */
function levelOf({ id, cites, level }: Clause<never, never>, { levels, extras }: Parameters): Level | 'off' {
  if (isExtra(cites) && !extras.includes(cites)) return 'off';
  return isLiteral(cites) ? level : (levels[id] ?? level);
}

/** Everything the clauses say of a record before a verb. A clause that throws refuses. */
export function review<Subject, Facts>(
  subject: Subject,
  { verb, noun, id, facts, parameters }: Occasion<Facts>,
  clauses: readonly Clause<Subject, Facts>[],
): Finding[] {
  return clauses
    .filter(({ gates }) => gates.includes(verb))
    .flatMap((clause) => {
      const level = levelOf(clause, parameters);
      if (level === 'off') return [];
      const where = (breach: Breach): Where => ({
        noun,
        ...(id === undefined ? {} : { id }),
        ...(breach.field === undefined ? {} : { field: breach.field }),
        ...(breach.cell === undefined ? {} : { cell: breach.cell }),
      });
      try {
        return clause
          .breaches(subject, facts, parameters)
          .map((breach) => findingOf(clause, level, where(breach), breach));
      } catch {
        const says = { reason: fill(unanswerable, { clause: clause.id }), remedy: askForHelp };
        return [findingOf({ ...clause, says }, 'refuse', where({}), {})];
      }
    });
}

/** What a review is held for. */
export interface Occasion<Facts> {
  readonly verb: Ability;
  readonly noun: string;
  readonly id?: string;
  readonly facts: Facts;
  readonly parameters: Parameters;
}

const findingOf = <Subject, Facts>(
  { cites, id, says, liftedBy }: Clause<Subject, Facts>,
  level: Level,
  where: Where,
  { gaps = {}, size }: Breach,
): Finding => ({
  cites,
  by: id,
  level,
  where,
  reason: fill(says.reason, gaps),
  remedy: fill(says.remedy, gaps),
  ...(size === undefined ? {} : { size }),
  ...(liftedBy === undefined ? {} : { liftedBy }),
  ...(level === 'refuse' && !isLiteral(cites) ? { bySetting: true } : {}),
});
