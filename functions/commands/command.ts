import * as z from 'zod';
import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, denied, standingFor, type Authority } from '#policy/authority/authority.ts';
import type { Clause } from '#policy/clause.ts';
import { dayOf } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { canonical } from '#policy/canonical.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import type { Files } from '#functions/files.ts';
import { again } from '#functions/table/again.ts';
import type { Table } from '#functions/table/client.ts';
import { changesBetween, seal, stateAt } from '#functions/table/entries.ts';
import { commit, history, keptOf, load, type Shelf, type Stored } from '#functions/table/records.ts';
import { Outrun, type Write } from '#functions/table/transact.ts';

/** Every record counts its acts; a command names the one its author was looking at. */
export interface Counted {
  readonly revision: number;
}

/** What a noun brings to its commands: who may, what the policy asks, where it lies, how a person sees it. */
export interface Noun<Subject extends Counted, Facts, Verb extends Ability> {
  readonly shelf: Shelf<Subject>;
  readonly authority: Authority<Verb, Subject>;
  readonly clauses: readonly Clause<Subject, Facts>[];
  /** `regarded` is the record before the act, with what its authority asks about. */
  readonly inSight: (actor: Actor, record: Subject, regarded: Subject) => object | undefined;
  /** The record with what its authority asks about and the record does not say; the record itself where that is all. */
  readonly regarded?: (table: Table, actor: Actor, record: Subject) => Promise<Subject>;
}

/** Who does it, when (UTC), and what the house knows besides. */
export interface Scene<Facts> {
  readonly actor: Actor;
  readonly at: string;
  /** Where scans are kept, if anywhere. */
  readonly files?: Files | undefined;
  readonly facts: Facts;
}

/** One verb of one noun. `decide` is pure; everything else about a command is written once, in {@link run}. */
export interface Command<Input, Subject extends Counted, Facts, Verb extends Ability> {
  readonly verb: Verb;
  readonly input: z.ZodType<Input>;
  readonly idOf: (input: Input) => string;
  /** The one command of a noun that finds no record yet: the record its actor is about to make. */
  readonly begin?: (input: Input, actor: Actor, at: string) => Subject;
  /** Abilities asked for besides the verb itself, by what the draft changes. */
  readonly needs?: (draft: Subject, was: Subject) => readonly Verb[];
  /** Whether it may be based on an older revision, whose fields `decide` merges with `base`. */
  readonly merges?: true;
  readonly facts: (
    table: Table,
    draft: Subject,
    scene: Omit<Scene<Facts>, 'facts'>,
    input: Input,
    was: Subject,
    base: Subject,
  ) => Promise<Facts>;
  /** The record as the input would have it, before the facts are known. */
  readonly draft?: (was: Subject, input: Input, base: Subject, actor: Actor) => Subject;
  /** The record as it would stand. */
  readonly decide: (draft: Subject, input: Input, scene: Scene<Facts>) => Subject;
  /** What else is written in the same transaction; a command that changes neither the record nor this is no act. */
  readonly besides?: (
    next: Subject,
    input: Input,
    facts: Facts,
    scene: Pick<Scene<Facts>, 'actor' | 'at'>,
  ) => readonly Write[];
  /** What of the input and the facts is frozen in the entry. */
  readonly evidence?: (input: Input, facts: Facts) => unknown;
  /** What its actor sees of the record once it is done, where that is what it is for. */
  readonly opens?: (actor: Actor, record: Subject) => object | undefined;
}

/** A command of any noun, as the list of commands holds it. */
export type AnyCommand = Readonly<{
  verb: Ability;
  input: z.ZodType;
  noun: string;
  /** Commands of one batch that share a turn are done in their order. */
  turns: (input: unknown) => readonly string[];
  run: (envelope: Envelope, scene: Sender) => Promise<Settled>;
}>;

/** One command on the wire. Its `id` is a ULID of the sender's; sending it again is answered, not done again. */
export const Envelope = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z]{1,64}$/),
  verb: z.string().max(64),
  input: z.unknown(),
  /** The revision its author was looking at; 0 for a record that is not there yet. */
  basedOn: z.int().min(0),
});
export type Envelope = z.infer<typeof Envelope>;

/** Who sends, to which table, at what time; `isDry` stops before anything is written (检查). */
export interface Sender {
  readonly actor: Actor;
  readonly table: Table;
  readonly at: string;
  readonly files?: Files | undefined;
  readonly isDry?: boolean;
}

/** A command that went through, or in a dry run would. */
export interface Settled {
  readonly record: unknown;
  readonly findings: readonly Finding[];
  readonly abilities: readonly Ability[];
  /** Nothing had to be written: it already stands so. */
  readonly isUnchanged?: true;
}

/** The whole life of a command: parse, load, may, draft, facts, decide, review, commit. Tried again where it was outrun. */
export async function run<Input, Subject extends Counted, Facts, Verb extends Ability>(
  noun: Noun<Subject, Facts, Verb>,
  command: Command<Input, Subject, Facts, Verb>,
  envelope: Envelope,
  sender: Sender,
): Promise<Settled> {
  const parsed = command.input.safeParse(envelope.input);
  if (!parsed.success) return refuse({ kind: 'malformed', says: says.malformed, issues: issuesOf(parsed.error) });
  try {
    return await again(() => attempt(noun, command, parsed.data, envelope, sender));
  } catch (error) {
    if (!(error instanceof Outrun)) throw error;
    return refuse({ kind: 'busy', says: says.busy });
  }
}

async function attempt<Input, Subject extends Counted, Facts, Verb extends Ability>(
  noun: Noun<Subject, Facts, Verb>,
  command: Command<Input, Subject, Facts, Verb>,
  input: Input,
  { id: commandId, basedOn }: Envelope,
  { actor, table, at, files, isDry = false }: Sender,
): Promise<Settled> {
  const { shelf, authority, clauses } = noun;
  const { verb } = command;
  // A check opens nothing: what it would show is seen by whoever does it, and that is written down.
  const shown = command.opens && !isDry ? { ...noun, inSight: command.opens } : noun;
  const id = command.idOf(input);
  const stored = await load(table, shelf, id);
  const was = stored?.record ?? command.begin?.(input, actor, at);
  if (!was) return refuse({ kind: 'missing', says: says.missing });
  const subject = noun.regarded ? await noun.regarded(table, actor, was) : was;
  const asSeen = (record: Subject, findings: readonly Finding[], isUnchanged = false): Settled =>
    settled(shown, actor, { record, subject }, findings, isUnchanged);
  if (stored?.recent.includes(commandId)) return asSeen(stored.record, [], true);

  const where = { noun: shelf.noun, id };
  const demand = (ability: Verb): void => {
    const finding = denied(authority, ability, actor, subject, where);
    if (finding) refuse({ kind: 'forbidden', findings: [finding] });
  };
  demand(verb);
  if (stored && command.begin) return asSeen(stored.record, [], true);

  const base = stored ? await baseOf(command, table, shelf, stored, basedOn) : was;
  const draft = command.draft?.(was, input, base, actor) ?? was;
  command.needs?.(draft, was).forEach(demand);
  if (stored && command.draft && canonical(draft) === canonical(was)) return asSeen(was, [], true);

  const facts = await command.facts(table, draft, { actor, at, files }, input, was, base);
  const decided = command.decide(draft, input, { actor, at, facts });
  const next = { ...decided, revision: (stored?.record.revision ?? 0) + 1 };
  const besides = command.besides?.(next, input, facts, { actor, at }) ?? [];
  if (stored && canonical(decided) === canonical(was) && besides.length === 0) return asSeen(was, [], true);
  const parameters = parametersOn(dayOf(at));
  const findings = review(next, { verb, noun: shelf.noun, id, facts, parameters }, clauses);
  if (isRefused(findings)) return refuse({ kind: 'breach', findings });

  if (!isDry) {
    const forId = standingFor(authority, verb, actor, subject);
    const entry = seal({
      revision: next.revision,
      verb,
      actorId: actor.staffId,
      ...(forId === undefined ? {} : { forId }),
      at,
      commandId,
      edition: parameters.edition,
      changes: changesBetween(stored ? keptOf(shelf, stored.record) : {}, keptOf(shelf, next)),
      ...(command.evidence ? { evidence: command.evidence(input, facts) } : {}),
      before: stored?.head ?? '',
    });
    await commit(table, shelf, stored, next, entry, besides);
  }
  return asSeen(next, findings);
}

/** The record its author was looking at. Only a command that merges may be behind; none may be ahead. */
async function baseOf<Input, Subject extends Counted, Facts, Verb extends Ability>(
  { merges }: Command<Input, Subject, Facts, Verb>,
  table: Table,
  shelf: Shelf<Subject>,
  { record }: Stored<Subject>,
  basedOn: number,
): Promise<Subject> {
  const { revision } = record;
  if (basedOn === revision) return record;
  const stale = () => refuse({ kind: 'stale', says: says.stale, revision });
  if (!merges || basedOn < 1 || basedOn > revision) return stale();
  const entries = await history(table, shelf.noun, shelf.idOf(record));
  // What was erased since is still in the sheet of whoever sends; merged, it would be written again.
  return entries.some(({ left }, i) => left && i >= basedOn) ? stale() : shelf.read(stateAt(entries, basedOn));
}

const settled = <Subject extends Counted, Facts, Verb extends Ability>(
  { inSight, authority }: Noun<Subject, Facts, Verb>,
  actor: Actor,
  { record, subject }: { readonly record: Subject; readonly subject: Subject },
  findings: readonly Finding[],
  isUnchanged: boolean,
): Settled => ({
  record: inSight(actor, record, subject),
  findings,
  // What its authority asks about besides is as it was: an act never changes whose the customer is.
  abilities: abilitiesOf(authority, actor, { ...subject, ...record }),
  ...(isUnchanged ? { isUnchanged } : {}),
});

/** What could not be read, by path; never the value itself. */
export const issuesOf = ({ issues }: z.ZodError) =>
  issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.join('.').slice(0, 200), problem: message.slice(0, 200) }));
