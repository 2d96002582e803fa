import { customerAuthority, type CustomerVerb } from '#policy/authority/customer.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { inSight } from '#policy/sight/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { run, type AnyCommand, type Command, type Noun } from '../command.ts';

const customers: Noun<Customer, CustomerFacts, CustomerVerb> = {
  shelf: customerShelf,
  authority: customerAuthority,
  clauses: customerClauses,
  inSight: (actor, customer) => inSight(actor, customer),
};

type OnCustomer<Input> = Omit<Command<Input, Customer, CustomerFacts, CustomerVerb>, 'verb' | 'idOf' | 'facts'> &
  Partial<Pick<Command<Input, Customer, CustomerFacts, CustomerVerb>, 'facts'>> & {
    /** What two commands of one batch must not do at the same time, besides touching one record. */
    readonly turns?: (input: Input) => readonly string[];
  };

/** A command on customers. Who may, and which clauses stand in the way, follow from the verb. */
export const onCustomer = <Input extends { readonly customerId: string }>(
  verb: CustomerVerb,
  { turns, ...rest }: OnCustomer<Input>,
): AnyCommand => {
  const command: Command<Input, Customer, CustomerFacts, CustomerVerb> = {
    facts: (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
    ...rest,
    verb,
    idOf: ({ customerId }) => customerId,
  };
  return {
    verb,
    noun: 'customer',
    input: command.input,
    turns: (input) => {
      const parsed = command.input.safeParse(input);
      return parsed.success ? [parsed.data.customerId, ...(turns?.(parsed.data) ?? [])] : [];
    },
    run: (envelope, sender) => run(customers, command, envelope, sender),
  };
};
