import type { Ability } from '#policy/ability.ts';
import { run, type AnyCommand, type Command, type Counted, type Noun } from './command.ts';

/** A command of one noun as its file states it. */
export type Spec<Input, Subject extends Counted, Facts, Verb extends Ability> = Omit<
  Command<Input, Subject, Facts, Verb>,
  'verb' | 'idOf' | 'facts'
> &
  Partial<Pick<Command<Input, Subject, Facts, Verb>, 'facts'>> & {
    /** What two commands of one batch must not do at the same time, besides touching one record. */
    readonly turns?: (input: Input) => readonly string[];
  };

/** Makes the commands of a noun. Who may, and which clauses stand in the way, follow from the verb. */
export const commandsOn =
  <Subject extends Counted, Facts, Verb extends Ability, Key extends string>(
    noun: Noun<Subject, Facts, Verb>,
    id: Key,
    usualFacts: Command<unknown, Subject, Facts, Verb>['facts'],
  ) =>
  <Input extends Readonly<Record<Key, string>>>(
    verb: Verb,
    { turns, facts, ...rest }: Spec<Input, Subject, Facts, Verb>,
  ): AnyCommand => {
    const command: Command<Input, Subject, Facts, Verb> = {
      ...rest,
      facts: facts ?? usualFacts,
      verb,
      idOf: (input) => input[id],
    };
    return {
      verb,
      noun: noun.shelf.noun,
      input: command.input,
      turns: (input) => {
        const parsed = command.input.safeParse(input);
        return parsed.success ? [parsed.data[id], ...(turns?.(parsed.data) ?? [])] : [];
      },
      run: (envelope, sender) => run(noun, command, envelope, sender),
    };
  };
