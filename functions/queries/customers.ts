import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, allOf, role, when, type Test } from '#policy/authority/authority.ts';
import { customerAuthority, type CustomerVerb } from '#policy/authority/customer.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { Candidate } from '#policy/facts/customer.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { isAlive } from '#policy/consent.ts';
import { inSight, keptFrom, type CustomerInSight, type Occasion } from '#policy/sight/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { loadConsent } from '#functions/table/consent.ts';
import { customerShelf, heldBy, queues, verifyQueue } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { lately, load, loadMany } from '#functions/table/records.ts';
import { search } from '#functions/table/search.ts';
import { actsOf, type Act } from './acts.ts';
import { cardOf, type CardFile } from './card.ts';
import { open } from './opening.ts';
import { outsideFindings } from './outside.ts';
import type { Reader } from './reader.ts';
import { standingLines, type StandingLine } from './standing-line.ts';

/** One customer as the reader sees it, with what they may do and what the policy still asks before the next step. */
export interface CustomerLine {
  readonly record: CustomerInSight;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
  /** Where a held customer stands: its clock, its next day, its card and its classes. */
  readonly standing?: StandingLine;
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
  /** Each line says where its customer stands, which costs a read more for each. */
  readonly tellsStanding?: true;
}

const anybody: Test<unknown> = when(() => true, { reason: says.missing, remedy: says.missing });

/** The lists there are: 待我审批, 待归档, 待核实, and what the reader holds, alone or with where each stands (客户档案). */
export const customerLists = {
  confirm: {
    who: allOf(role('manager')),
    index: 'gsi2',
    partition: () => queues.reported,
    nextStep: 'customer.confirm',
  },
  file: { who: allOf(role('assistant')), index: 'gsi2', partition: () => queues.confirmed, nextStep: 'customer.file' },
  verify: { who: allOf(role('assistant')), index: 'gsi2', partition: () => verifyQueue },
  mine: { who: anybody, index: 'gsi1', partition: ({ staffId }) => heldBy(staffId) },
  files: { who: anybody, index: 'gsi1', partition: ({ staffId }) => heldBy(staffId), tellsStanding: true },
} as const satisfies Record<string, List>;
export type CustomerListName = keyof typeof customerLists;

const lineOf = (
  { actor, at }: Reader,
  customer: Customer,
  { verb, standing }: { readonly verb?: Ability | undefined; readonly standing?: StandingLine | undefined } = {},
): CustomerLine[] => {
  const record = inSight(actor, customer);
  if (!record) return [];
  const today = dayOf(at);
  const occasion = { noun: 'customer', id: customer.customerId, facts: { today }, parameters: parametersOn(today) };
  return [
    {
      record,
      abilities: abilitiesOf(customerAuthority, actor, customer),
      findings: verb === 'customer.file' ? review(customer, { ...occasion, verb }, customerClauses) : [],
      ...(standing && !keptFrom(actor, customer).includes('heldSince') ? { standing } : {}),
    },
  ];
};

/** A list's page, oldest first. It reads what it shows and no more. */
export async function listCustomers(
  reader: Reader,
  { list, after, limit }: { list: CustomerListName; after?: string | undefined; limit: number },
): Promise<CustomerPage> {
  const { who, index, partition, nextStep, tellsStanding }: List = customerLists[list];
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
  const customers = items.map(({ record }) => customerShelf.read(record));
  const standings = tellsStanding ? await standingLines(reader, customers) : undefined;
  return {
    items: customers.flatMap((customer) =>
      lineOf(reader, customer, { verb: nextStep, standing: standings?.get(customer.customerId) }),
    ),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** Whether a customer waits in a queue for this person: what they open to decide on is not counted (DM-11). */
const isWaitingFor = ({ actor }: Reader, customer: Customer): boolean => {
  const may = (verb: CustomerVerb) => !customerAuthority[verb].test(actor, customer);
  return may('customer.confirm') || may('customer.file') || (customer.unverified.length > 0 && may('customer.verify'));
};

/** The customers with these ids that the reader may see, as they are now: what 刷新 brings to the rows of a sheet. */
export async function readCustomers(reader: Reader, ids: readonly string[]): Promise<CustomerLine[]> {
  const customers = (await loadMany(reader.table, customerShelf, ids)).filter((each) => inSight(reader.actor, each));
  await open(
    reader,
    customers.filter((customer) => !isWaitingFor(reader, customer)),
  );
  const standings = await standingLines(reader, customers);
  return customers.flatMap((customer) => lineOf(reader, customer, { standing: standings.get(customer.customerId) }));
}

/** One customer with its history and, for whoever is to decide on it, the candidates and the hash a decision is bound to. */
export interface CustomerDetail extends CustomerLine {
  readonly history: readonly Act[];
  readonly candidates?: readonly (Candidate & { readonly record: CustomerInSight })[];
  readonly evidence?: string;
  /** 客户卡 with everything that hangs on a held customer, to whoever sees the whole record. */
  readonly card?: CardFile;
}

const mostActs = 60;

/** What the reader is to the customer besides their roles: the one who is to decide, or somebody with the owner's consent. */
async function occasionOf(reader: Reader, customer: Customer): Promise<Occasion> {
  const { actor, table, at } = reader;
  const isDeciding = isWaitingFor(reader, customer);
  if (inSight(actor, customer) || !actor.roles.includes('salesperson')) return { isDeciding };
  const consent = await loadConsent(table, customer.customerId, actor.staffId);
  return { isDeciding, hasConsent: consent !== undefined && isAlive(consent, customer, dayOf(at)) };
}

/** One customer, whole. To whoever may not see it, it is missing. */
export async function readCustomer(reader: Reader, id: string): Promise<CustomerDetail> {
  const { actor, table } = reader;
  const customer = (await load(table, customerShelf, id))?.record;
  const occasion = customer ? await occasionOf(reader, customer) : {};
  const record = customer && inSight(actor, customer, occasion);
  if (!record) return refuse({ kind: 'missing', says: says.missing });
  if (!occasion.isDeciding) await open(reader, [customer]);
  const abilities = abilitiesOf(customerAuthority, actor, customer);
  const isToBeFiled = customer.stage !== 'filed' && occasion.isDeciding;
  const [line] = lineOf(reader, customer, { verb: isToBeFiled ? 'customer.file' : undefined });
  const isWhole = !keptFrom(actor, customer, occasion).includes('heldSince');
  const entries = isWhole ? await lately(table, 'customer', id, mostActs) : [];
  const mayConfirm = abilities.includes('customer.confirm');
  const [evidence, outside, card] = await Promise.all([
    mayConfirm ? evidenceOn(reader, customer) : {},
    mayConfirm ? outsideFindings(reader, customer) : [],
    cardOf(reader, customer, entries, occasion),
  ]);
  return {
    findings: [...(line?.findings ?? []), ...outside],
    abilities,
    record,
    history: actsOf(entries, actor.roles.includes('manager')),
    ...evidence,
    ...(card ? { card } : {}),
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
