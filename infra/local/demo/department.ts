import { ulid } from 'ulid';
import { settle, type Result } from '#functions/commands/batch.ts';
import { readCustomer } from '#functions/queries/customers.ts';
import { formHash } from '#functions/table/form.ts';
import type { Table } from '#functions/table/client.ts';
import { listStaff, putStaff } from '#functions/table/staff.ts';
import { scansIn } from '../scans.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import { goliveId } from '#policy/terms/golive.ts';
import type { Actor, Role } from '#policy/terms/staff.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { demoCustomers } from './customers.ts';
import { demoConsent, demoDoings, demoRegions, demoVolumes, heldDays } from './doings.ts';
import { demoPrices } from './prices.ts';
import { askInvoice, conclude, enterLines, keepScan, reconcile, type Buyer, type Scene } from './money.ts';
import { demoContact, demoProfile } from './profile.ts';
import { demoSales } from './sales.ts';
import { demoStaff, loneManager } from './staff.ts';
import { saleForm } from './templates/sale-form.ts';
import { serviceForm } from './templates/service-form.ts';

const withRole = (role: Role): Actor[] => demoStaff.filter(({ roles }) => roles.includes(role));

/** The demo's templates and prices are older than anything else there. */
const at = '2026-01-05T01:00:00.000Z';

const dayMs = 86_400_000;
/** The instant so many days from another. */
const daysFrom = (now: string, days: number): string => new Date(Date.parse(now) + days * dayMs).toISOString();

const done = (results: readonly Result[]): void => {
  for (const result of results)
    if (!result.ok) throw new Error(`The demo department breaks its own policy: ${JSON.stringify(result)}`);
};

const volumeOf = (name: string) => Object.entries(demoVolumes).find(([of]) => of === name)?.[1];

/** Reports, confirms and files one customer, and says how large it is, by the very commands that people use. */
async function file(
  table: Table,
  { card, at }: { readonly card: CustomerCard; readonly at: string },
  people: Readonly<Record<'reporter' | 'manager' | 'assistant', Actor>>,
): Promise<string> {
  const customerId = ulid();
  const act = async (actor: Actor, verb: string, input: object, basedOn: number) =>
    done(await settle([{ id: ulid(), verb, basedOn, input: { customerId, ...input } }], { actor, table, at }));
  await act(people.reporter, 'customer.report', { card }, 0);
  await act(people.reporter, 'customer.edit', { changes: demoProfile(card) }, 1);
  await act(people.reporter, 'customer.contact', { contact: demoContact(card) }, 2);
  const { evidence } = await readCustomer({ actor: people.manager, table, at }, customerId);
  await act(people.manager, 'customer.confirm', { kind: 'absent', reason: '已逐一核对，不是同一家', evidence }, 3);
  await act(people.assistant, 'customer.file', {}, 4);
  const value = volumeOf(card.name);
  if (value) await act(people.manager, 'customer.classify', { axis: 'volume', value, reason: '往年成交记录在案' }, 5);
  return customerId;
}

/** Registers a template as one person and passes it as another (CT-3a). */
async function passTemplate(table: Table, form: TemplateForm, drafter: Actor, reviewer: Actor): Promise<void> {
  const templateId = ulid();
  const act = async (actor: Actor, verb: string, input: object, basedOn: number) => {
    done(await settle([{ id: ulid(), verb, basedOn, input: { templateId, ...input } }], { actor, table, at }));
  };
  await act(drafter, 'template.register', { name: form.map.sheet, form }, 0);
  await act(reviewer, 'template.review', { seen: formHash(form) }, 1);
}

/** Lists the demo's prices (DM-10). */
const listPrices = async (table: Table, manager: Actor): Promise<void> =>
  done(
    await settle(
      demoPrices.map((line) => ({ id: ulid(), verb: 'price.list', basedOn: 0, input: { priceId: ulid(), line } })),
      { actor: manager, table, at },
    ),
  );

/** Does one thing as somebody of the demo, at an instant of its own. */
async function act(
  table: Table,
  staffId: string,
  at: string,
  command: { readonly verb: string; readonly input: object; readonly basedOn?: number },
) {
  const actor = demoStaff.find((person) => person.staffId === staffId);
  if (actor) done(await settle([{ id: ulid(), basedOn: 0, ...command }], { actor, table, at }));
}

/** Divides the market: who minds which region (CF-2.4). */
async function divide(table: Table, { staffId: managerId }: Actor): Promise<void> {
  for (const { staffId, ...region } of demoRegions) {
    const regionId = ulid();
    await act(table, managerId, at, { verb: 'region.keep', input: { regionId, ...region } });
    await act(table, managerId, at, {
      verb: 'staff.edit',
      input: { staffId, changes: { regionIds: [regionId] } },
      basedOn: 1,
    });
  }
}

/** What happened at the demo's customers until now: calls, visits, plans, and a request for consent that waits. */
async function live(table: Table, now: string): Promise<void> {
  const today = dayOf(now);
  const sellers = withRole('salesperson');
  for (const { name, enteredDays, card } of demoDoings) {
    const { staffId } = sellers[demoCustomers.findIndex((customer) => customer.name === name) % sellers.length] ?? {};
    const input = { activityId: ulid(), card: card(today) };
    if (staffId !== undefined) await act(table, staffId, daysFrom(now, enteredDays), { verb: 'activity.log', input });
  }
  const { askerId, name, purpose, contact, forDays } = demoConsent;
  const request = { purpose, contact, untilOn: dayAfter(today, forDays) };
  await act(table, askerId, daysFrom(now, -1), {
    verb: 'consent.ask',
    input: { consentId: ulid(), request, customer: { name } },
  });
}

/** What the demo's customers bought: contracts, each with what was reached and paid of it (DM-8a). */
async function sell(scene: Scene, filed: ReadonlyMap<string, Filed>, manager: Actor, assistant: Actor): Promise<void> {
  const [finance] = withRole('finance');
  if (!finance) return;
  await keepScan(scene.scans);
  for (const sale of demoSales) {
    const buyer = filed.get(sale.customer);
    if (!buyer) continue;
    const { reporter: seller } = buyer;
    const contractId = await conclude(scene, sale, buyer, { seller, manager, assistant, finance });
    if (!sale.isDisputed) continue;
    await askInvoice(scene, contractId, buyer, seller);
    await reconcile(scene, buyer, seller);
  }
  await enterLines(scene, finance);
}

interface Filed extends Buyer {
  readonly reporter: Actor;
}

/** Puts the demo department on the staff list, with its files, templates, prices and what happened until now. Whoever is on a list already stays. */
export async function enterDepartment(
  table: Table,
  isEmpty: boolean,
  now = at,
  scans: Scene['scans'] = scansIn(undefined, ''),
): Promise<void> {
  if ((await listStaff(table)).length > 0) return;
  for (const person of isEmpty ? loneManager : demoStaff) await putStaff(table, person);
  if (isEmpty) return;
  const sellers = withRole('salesperson');
  const [[manager], [assistant]] = [withRole('manager'), withRole('assistant')];
  const filed = new Map<string, Filed>();
  for (const [i, card] of demoCustomers.entries()) {
    const reporter = sellers[i % sellers.length];
    if (!reporter || !manager || !assistant) continue;
    const people = { reporter, manager, assistant };
    const customerId = await file(table, { card, at: daysFrom(now, -heldDays(card.name, i)) }, people);
    filed.set(card.name, { customerId, card, reporter });
  }
  if (!manager || !assistant) return;
  for (const form of [saleForm, serviceForm]) await passTemplate(table, form, assistant, manager);
  await listPrices(table, manager);
  await divide(table, manager);
  await act(table, manager.staffId, at, { verb: 'golive.declare', input: { goliveId } });
  await Promise.all([live(table, now), sell({ table, scans, now }, filed, manager, assistant)]);
}
