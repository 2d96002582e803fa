import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { readContract } from '#functions/queries/contracts.ts';
import { listTemplates } from '#functions/queries/templates.ts';
import type { Files } from '#functions/files.ts';
import { loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { dayAfter, dayOf, type Day } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { keysOf } from '#policy/keys-of.ts';
import { leftFen } from '#policy/money/account.ts';
import { monthBefore } from '#policy/money/statement.ts';
import { marks, type Scan } from '#policy/terms/contract.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { ReceiptCard } from '#policy/terms/receipt.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { demoInvoiceFen, demoLines, saleContract, type Sale } from './sales.ts';
import { saleForm } from './templates/sale-form.ts';

/** Where the demo's scans are kept. */
export interface Scans {
  readonly files: Files;
  readonly keep: (bytes: Uint8Array) => Promise<void>;
}

/** Who takes part in the demo's sales. */
export interface People {
  readonly seller: Actor;
  readonly assistant: Actor;
  readonly manager: Actor;
  readonly finance: Actor;
}

/** A customer of the demo, as its files say. */
export interface Buyer {
  readonly customerId: string;
  readonly card: CustomerCard;
}

/** A page that says what it is: the demo has no papers. */
const paper = new TextEncoder().encode('%PDF-1.4\n% Salesdesk: the demo has no papers\n%%EOF\n');
const scan: Scan = {
  sha256: createHash('sha256').update(paper).digest('hex'),
  name: '合同扫描件.pdf',
  type: 'application/pdf',
  size: paper.byteLength,
};

const dayMs = 86_400_000;

/** The demo as it is lived: whoever does something, so many days from the first start. */
export interface Scene {
  readonly table: Table;
  readonly scans: Scans;
  /** The first start. */
  readonly now: string;
}

/** Does things to one record in their order, each on what the one before it left. */
export function doing({ table, scans: { files }, now }: Scene, id: object) {
  let basedOn = 0;
  return async (actor: Actor, days: number, verb: string, input: object = {}): Promise<unknown> => {
    const at = new Date(Date.parse(now) + days * dayMs).toISOString();
    const command = { id: ulid(), verb, basedOn, input: { ...id, ...input } };
    const [result] = await settle([command], { actor, table, at, files });
    if (!result?.ok) throw new Error(`The demo department breaks its own policy: ${JSON.stringify(result)}`);
    basedOn = (result.record as { revision: number }).revision;
    return result.record;
  };
}

const copies = (handedOn: Day, receiver: string) => ({
  originals: 2,
  reason: '',
  holders: [
    { holder: '客户', count: 1, handedOn, receiver },
    { holder: '公司财务', count: 1, handedOn, receiver: '何知微' },
  ],
  keptAt: '合同柜 B-02',
});

/** How a demo company's bank line reads. */
const bankLine = (
  { payer, reference, serial }: { readonly payer: string; readonly reference: string; readonly serial: string },
  receivedOn: Day,
  fen: number,
): ReceiptCard => ({
  receivedOn,
  payer,
  amount: yuanText(fen),
  reference,
  serial,
  customer: '',
  note: '',
  takenOn: '',
  handedOn: '',
});

/** Money that came in for some instalments of a contract: a bank line that finance entered, found and matched. */
async function pay(
  scene: Scene,
  { number, paid }: Sale,
  contractId: string,
  { customerId, card }: Buyer,
  finance: Actor,
): Promise<void> {
  for (const { days, instalments } of paid) {
    const account = await loadAccount(scene.table, customerId);
    const parts = (account?.contracts ?? [])
      .filter((contract) => contract.contractId === contractId)
      .flatMap((contract) => contract.instalments)
      .filter(({ n }) => instalments.includes(n))
      .map((owed) => ({ contractId, n: owed.n, fen: leftFen(owed) }));
    const fen = parts.reduce((sum, part) => sum + part.fen, 0);
    const on = dayAfter(dayOf(scene.now), days);
    const act = doing(scene, { receiptId: ulid() });
    const line = { payer: card.name, reference: `${number} 货款`, serial: `${number}-${instalments.join('')}` };
    await act(finance, days, 'receipt.enter', { card: bankLine(line, on, fen) });
    await act(finance, days, 'receipt.confirm', { customerId, parts });
  }
}

/** Lines of the bank's that finance has entered, and nobody has matched yet. */
export async function enterLines(scene: Scene, finance: Actor): Promise<void> {
  for (const { days, fen, ...line } of demoLines)
    await doing(scene, { receiptId: ulid() })(finance, days, 'receipt.enter', {
      card: bankLine(line, dayAfter(dayOf(scene.now), days), fen),
    });
}

/** A contract of the demo's own form, from its draft to what has been reached and paid of it by now. */
export async function conclude(
  scene: Scene,
  sale: Sale,
  customer: Buyer,
  { seller, assistant, manager, finance }: People,
): Promise<string> {
  const { table, now } = scene;
  const today = dayOf(now);
  const { signedDays, deliveredDays, acceptedDays } = sale;
  const contractId = ulid();
  const act = doing(scene, { contractId });
  const { items } = await listTemplates({ actor: seller, table, at: now });
  const templateId = items.find(({ record }) => record.name === saleForm.map.sheet)?.record.templateId;
  const form = saleContract(sale, customer.card, today);
  await act(seller, signedDays, 'contract.draft', { customerId: customer.customerId, templateId });
  await act(seller, signedDays, 'contract.submit', { form, isConfirmed: true });
  const { record, items: toTick } = await readContract({ actor: manager, table, at: now }, contractId);
  await act(manager, signedDays, 'contract.tick', { ticked: toTick.map(({ token }) => token), unticked: [] });
  await act(manager, signedDays, 'contract.approve', { seen: record.hash });
  const [signedOn, signer] = [dayAfter(today, signedDays), customer.card.principal];
  await act(assistant, signedDays, 'contract.sign', { marks: keysOf(marks), signer, signedOn, scan });
  await act(assistant, signedDays + 1, 'contract.copy', { copies: copies(dayAfter(signedOn, 1), signer) });
  await act(assistant, signedDays + 1, 'contract.file');
  const reached = { delivery: deliveredDays, acceptance: acceptedDays };
  for (const [kind, days] of Object.entries(reached)) {
    if (days === undefined) continue;
    const on = dayAfter(today, days);
    await act(seller, days, 'contract.reach', { kind, dueOn: on, doneOn: on });
  }
  await pay(scene, sale, contractId, customer, finance);
  return contractId;
}

/** An invoice for what a customer has paid of a contract, which its seller asks for and finance has not issued yet. */
export async function askInvoice(scene: Scene, contractId: string, { card }: Buyer, seller: Actor): Promise<void> {
  const invoice = { kind: 'special', title: card.name, taxNumber: card.creditCode, fen: demoInvoiceFen };
  const act = doing(scene, { invoiceId: ulid() });
  await act(seller, -1, 'invoice.ask', { contractId, card: { ...invoice, goods: '阀门与仪表', note: '' } });
}

/** The statement of the month before: the customer's own lines have a payment that is not in ours. */
export async function reconcile(scene: Scene, { customerId }: Buyer, seller: Actor): Promise<void> {
  const today = dayOf(scene.now);
  const period = monthBefore(today);
  const act = doing(scene, { statementId: `${customerId}.${period}` });
  const { ours } = (await act(seller, 0, 'statement.open')) as Statement;
  await act(seller, 0, 'statement.send', { sentOn: today });
  const theirs = [...ours, { on: `${period}-20`, fen: -5_000_000, kind: '', reference: '货款' }];
  await act(seller, 0, 'statement.compare', { theirs });
}

/** Keeps the one scan that all of the demo's contracts have. */
export const keepScan = ({ keep }: Scans): Promise<void> => keep(paper);
