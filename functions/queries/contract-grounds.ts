import { contractClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { saidAt } from '#policy/form/changes.ts';
import { checkList } from '#policy/form/check-list.ts';
import { goodsLines } from '#policy/form/figures.ts';
import type { Form, Reading } from '#policy/form/reading.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { hashOf } from '#functions/hash.ts';
import { loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { loadConsent } from '#functions/table/consent.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { getPaper, getTicks } from '#functions/table/paper.ts';
import { pricesOf } from '#functions/table/price.ts';
import { load } from '#functions/table/records.ts';
import { lateStatementOf } from '#functions/table/statement.ts';
import { templateShelf } from '#functions/table/template.ts';

/** What a contract is judged on, besides what it says. */
export type Grounds = Pick<
  ContractFacts,
  'today' | 'customer' | 'account' | 'lateStatement' | 'consent' | 'template' | 'form' | 'base'
>;

/** What makes a contract special now, and the hash of each: another size is another trigger. */
export type Special = NonNullable<ContractFacts['specials']>[number];

/** One thing to re-check, and the hash of everything its tick depends on. */
export type Item = NonNullable<ContractFacts['items']>[number];

const tokenLength = 12;
const tokenOf = (content: unknown): string => hashOf(content).slice(0, tokenLength);

const found = async <Record>(record: Promise<{ readonly record: Record } | undefined>): Promise<Record | undefined> =>
  (await record)?.record;

/** The customer, what it owes and its owner has agreed to, the template and the base contract, as they are now. */
export async function groundsOf(table: Table, contract: Contract, at: string): Promise<Grounds> {
  const { customerId, handlerId, templateId, templateHash, baseId } = contract;
  const [customer, account, template, form, base] = await Promise.all([
    found(load(table, customerShelf, customerId)),
    loadAccount(table, customerId),
    found(load(table, templateShelf, templateId)),
    templateHash === '' ? undefined : getForm(table, templateHash),
    baseId === undefined ? undefined : found(load(table, contractShelf, baseId)),
  ]);
  const today = dayOf(at);
  const late = parametersOn(today).extras.includes('X7') ? await lateStatementOf(table, customerId, today) : undefined;
  const isColleagues = customer !== undefined && customer.ownerId !== handlerId;
  const consent = isColleagues ? await loadConsent(table, customerId, handlerId) : undefined;
  return {
    today,
    ...(customer ? { customer } : {}),
    ...(account ? { account } : {}),
    ...(late ? { lateStatement: late } : {}),
    ...(consent ? { consent } : {}),
    ...(template ? { template } : {}),
    ...(form ? { form: asForm(form) } : {}),
    ...(base ? { base } : {}),
  };
}

/** Bound to its size and to everything its place says: a sentence quotes a part only. */
const triggerToken = ({ by, where: { field = '' }, reason, size }: Finding, reading: Reading): string =>
  tokenOf([by, field, size ?? reason['zh-CN'], saidAt(reading, field) ?? '']);

/** Holds a reading against the template, the price list and the words: what makes the contract special (CT-2b2). */
export async function measured(
  table: Table,
  contract: Contract,
  grounds: Grounds,
  reading: Reading,
): Promise<Pick<ContractFacts, 'reading' | 'prices'> & { readonly specials: readonly Special[] }> {
  const prices = await pricesOf(
    table,
    goodsLines(reading).map(({ goods }) => goods.text),
  );
  const occasion = {
    verb: 'contract.submit',
    noun: 'contract',
    id: contract.contractId,
    facts: { ...grounds, reading, prices },
    parameters: parametersOn(grounds.today),
  } as const;
  const specials = review(contract, occasion, contractClauses)
    .filter(({ level }) => level === 'special')
    .map((finding) => ({ finding, token: triggerToken(finding, reading) }));
  return { reading, prices, specials };
}

/** What was submitted last, as it is kept. */
export async function submitted(table: Table, contract: Contract, form: Form): Promise<Reading | undefined> {
  return contract.hash === undefined ? undefined : getPaper(table, contract.contractId, contract.hash, form);
}

/** The check list with its ticks: a tick holds as long as what it was given for stands (CT-3c). */
export function itemsOf(
  form: Form,
  reading: Reading,
  findings: readonly Finding[],
  ticks: ReadonlySet<string>,
): Item[] {
  const occurrences = new Map<string, number>();
  return checkList(form, reading, findings).map((item) => {
    const own = item.content.join('\u0000');
    const nth = (occurrences.get(own) ?? 0) + 1;
    occurrences.set(own, nth);
    const token = tokenOf([...item.content, nth]);
    return { ...item, token, isTicked: ticks.has(token) };
  });
}

/** Everything a decision on a submitted contract stands on: measured again now, whatever was known at its submission. */
export async function decidedOn(table: Table, contract: Contract, at: string): Promise<ContractFacts> {
  const grounds = await groundsOf(table, contract, at);
  const { form } = grounds;
  const reading = form && (await submitted(table, contract, form));
  if (!form || !reading) return grounds;
  const [facts, ticks] = await Promise.all([
    measured(table, contract, grounds, reading),
    getTicks(table, contract.contractId),
  ]);
  const items = itemsOf(
    form,
    reading,
    facts.specials.map(({ finding }) => finding),
    ticks,
  );
  return { ...grounds, ...facts, items };
}
