import type { Ability } from '../ability.ts';
import type { Cite } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { roleNames, type Actor, type Role } from '../terms/staff.ts';
import { fill, type Words } from '../words.ts';

/** Why somebody may not; undefined where they may. */
export type Test<Subject> = (actor: Actor, subject: Subject) => Denial | undefined;

/** What stands in the way, and what would open it. */
export interface Denial {
  readonly reason: Words;
  readonly remedy: Words;
  readonly liftedBy?: Role;
}

/** One verb's line in the authority table: the clause it stands on and who passes. */
export interface Permission<Subject> {
  readonly cites: Cite;
  readonly test: Test<Subject>;
}

/** Who may do what with a noun, and when in its life. A verb left out does not compile. */
export type Authority<Verb extends Ability, Subject> = Readonly<Record<Verb, Permission<Subject>>>;

/** Passes where the predicate holds, denies with these words elsewhere. */
export const when =
  <Subject>(holds: (actor: Actor, subject: Subject) => boolean, denial: Denial): Test<Subject> =>
  (actor, subject) =>
    holds(actor, subject) ? undefined : denial;

/** Only people with this role. */
export const role = (wanted: Role): Test<unknown> =>
  when(({ roles }) => roles.includes(wanted), {
    reason: fill({ 'zh-CN': '这一步由{role}办理', en: 'this step is the {role}’s' }, { role: roleNames[wanted] }),
    remedy: fill({ 'zh-CN': '请交给{role}', en: 'hand it to the {role}' }, { role: roleNames[wanted] }),
    liftedBy: wanted,
  });

/** Whether an act is this person's own, or that of somebody they stand in for: neither may be decided on by them. */
export const isOwnOf = ({ staffId, standsIn = [] }: Actor, personId: string | undefined): boolean =>
  personId !== undefined && (staffId === personId || standsIn.some(({ forId }) => forId === personId));

/** All of the tests; the first that denies speaks. */
export const allOf =
  <Subject>(...tests: readonly Test<Subject>[]): Test<Subject> =>
  (actor, subject) => {
    for (const test of tests) {
      const denial = test(actor, subject);
      if (denial) return denial;
    }
    return undefined;
  };

/** One of the tests is enough; where none passes, the first speaks. */
export const anyOf =
  <Subject>(...tests: readonly [Test<Subject>, ...Test<Subject>[]]): Test<Subject> =>
  (actor, subject) => {
    const denials = tests.map((test) => test(actor, subject));
    return denials.includes(undefined) ? undefined : denials[0];
  };

/** What stops this person from doing this with this record, as a finding; undefined where nothing does. */
export function denied<Verb extends Ability, Subject>(
  authority: Authority<Verb, Subject>,
  verb: Verb,
  actor: Actor,
  subject: Subject,
  where: Finding['where'],
): Finding | undefined {
  const { cites, test } = authority[verb];
  const denial = test(actor, subject);
  return denial && { cites, by: verb, level: 'refuse', where, ...denial };
}

/** For whom an act would be done; nobody, where the person's own roles are enough. */
export function standingFor<Verb extends Ability, Subject>(
  authority: Authority<Verb, Subject>,
  verb: Verb,
  actor: Actor,
  subject: Subject,
): string | undefined {
  const { standsIn = [] } = actor;
  const own = actor.roles.filter((each) => !standsIn.some(({ role: lent }) => lent === each));
  const may = (...lent: readonly Role[]): boolean =>
    authority[verb].test({ ...actor, roles: [...own, ...lent] }, subject) === undefined;
  return may() ? undefined : standsIn.find(({ role: lent }) => may(lent))?.forId;
}

/** The verbs this person may do with this record now. The pane draws a button only for these. */
export const abilitiesOf = <Verb extends Ability, Subject>(
  authority: Authority<Verb, Subject>,
  actor: Actor,
  subject: Subject,
): Verb[] => (Object.keys(authority) as Verb[]).filter((verb) => !authority[verb].test(actor, subject));
