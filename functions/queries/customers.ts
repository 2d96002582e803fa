import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, allOf, role, when, type Test } from '#policy/authority/authority.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { Candidate } from '#policy/facts/customer.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { inSight, type CustomerInSight } from '#policy/sight/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { customerShelf, heldBy, queues } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { history, load, loadMany } from '#functions/table/records.ts';
import { search } from '#functions/table/search.ts';
import { actsOf, type Act } from './acts.ts';
import type { Reader } from './reader.ts';

/** One customer as the reader sees it, with what they may do and what the policy still asks before the next step. */
export interface CustomerLine {
  readonly record: CustomerInSight;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
}

/** A page of a list; `after` asks for the next one, and is missing on the last. */
export interface CustomerPage {
  readonly items: readonly CustomerLine[];
  readonly after?: string;
}

interface List {
  readonly who: Test<unknown>;
  readonly index: 'gsi1' | 'gsi2';
  readonly partition: (actor: Actor) => string;
  readonly nextStep?: Ability;
}

const anybody: Test<unknown> = when(() => true, { reason: says.missing, remedy: says.missing });

/** The lists there are: 待我审批, 待归档, and what the reader holds. */
export const customerLists = {
  confirm: {
    who: allOf(role('manager')),
    index: 'gsi2',
    partition: () => queues.reported,
    nextStep: 'customer.confirm',
  },
  file: { who: allOf(role('assistant')), index: 'gsi2', partition: () => queues.confirmed, nextStep: 'customer.file' },
  mine: { who: anybody, index: 'gsi1', partition: ({ staffId }) => heldBy(staffId) },
} as const satisfies Record<string, List>;
export type CustomerListName = keyof typeof customerLists;

const lineOf = ({ actor, at }: Reader, customer: Customer, verb?: Ability): CustomerLine[] => {
  const record = inSight(actor, customer);
  if (!record) return [];
  const today = dayOf(at);
  const occasion = { noun: 'customer', id: customer.customerId, facts: { today }, parameters: parametersOn(today) };
  return [
    {
      record,
      abilities: abilitiesOf(customerAuthority, actor, customer),
      findings: verb === 'customer.file' ? review(customer, { ...occasion, verb }, customerClauses) : [],
    },
  ];
};

/** A list's page, oldest first. It reads what it shows and no more. */
export async function listCustomers(
  reader: Reader,
  { list, after, limit }: { list: CustomerListName; after?: string | undefined; limit: number },
): Promise<CustomerPage> {
  const { who, index, partition, nextStep }: List = customerLists[list];
  const denial = who(reader.actor, undefined);
  if (denial) {
    const where = { noun: 'customer' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-11', by: 'customer.read', level: 'refuse', where, ...denial }],
    });
  }
  const items = await queryItems(reader.table, { index, partition: partition(reader.actor), after, limit });
  const last = items.length === limit ? items.at(-1)?.[`${index}sk`] : undefined;
  return {
    items: items.flatMap(({ record }) => lineOf(reader, customerShelf.read(record), nextStep)),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The customers with these ids that the reader may see, as they are now: what 刷新 brings to the rows of a sheet. */
export async function readCustomers(reader: Reader, ids: readonly string[]): Promise<CustomerLine[]> {
  const customers = await loadMany(reader.table, customerShelf, ids);
  return customers.flatMap((customer) => lineOf(reader, customer));
}

/** One customer with its history and, for whoever is to decide on it, the candidates and the hash a decision is bound to. */
export interface CustomerDetail extends CustomerLine {
  readonly history: readonly Act[];
  readonly candidates?: readonly (Candidate & { readonly record: CustomerInSight })[];
  readonly evidence?: string;
}

/** One customer, whole. To whoever may not see it, it is missing. */
export async function readCustomer(reader: Reader, id: string): Promise<CustomerDetail> {
  const { actor, table } = reader;
  const customer = (await load(table, customerShelf, id))?.record;
  const abilities = customer ? abilitiesOf(customerAuthority, actor, customer) : [];
  const isDeciding = abilities.includes('customer.confirm') || abilities.includes('customer.file');
  const record = customer && inSight(actor, customer, { isDeciding });
  if (!record) return refuse({ kind: 'missing', says: says.missing });
  const [line] = lineOf(reader, customer, isDeciding ? 'customer.file' : undefined);
  const entries = await history(table, 'customer', id);
  return {
    findings: line?.findings ?? [],
    abilities,
    record,
    history: actsOf(entries, actor.roles.includes('manager')),
    ...(abilities.includes('customer.confirm') ? await evidenceOn(reader, customer) : {}),
  };
}

async function evidenceOn({ actor, table }: Reader, customer: Customer) {
  const { candidates, customers, evidence } = await search(
    table,
    customer,
    { customerId: customer.customerId, holderId: customer.reporterId },
    { isConsistent: true },
  );
  return {
    evidence,
    candidates: candidates.flatMap((candidate, i) => {
      const found = customers[i] && inSight(actor, customers[i], { isDeciding: true });
      return found ? [{ ...candidate, record: found }] : [];
    }),
  };
}
