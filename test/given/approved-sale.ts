import { ulid } from 'ulid';
import { readContract } from '#functions/queries/contracts.ts';
import { readCustomer } from '#functions/queries/customers.ts';
import { listTemplates } from '#functions/queries/templates.ts';
import type { Table } from '#functions/table/client.ts';
import { getStaff } from '#functions/table/staff.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { Result } from '#functions/commands/batch.ts';
import { aCreditCode, anotherCard, aProfile } from './customer.ts';
import { aSale } from './sale.ts';

/** The house as a test reaches it: its table, and a command sent by somebody. */
export interface Sending {
  readonly table: Table;
  readonly send: (staffId: string, verb: string, input: object, basedOn: number) => Promise<Result>;
}

const [seller, assistant, manager] = ['staff-chen', 'staff-xu', 'staff-zhou'];

const numberOf = (name: string): number =>
  Array.from(name).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 89_999, 7) + 10_000;

const recordIn = (result: Result): { readonly revision: number } => {
  if (result.ok) return result.record as { revision: number };
  throw new Error(`Turned away: ${JSON.stringify(result)}`);
};

/** Which template a sale is drafted on, and how it is filled in. */
export interface Sold {
  readonly template: string;
  readonly filled: typeof aSale;
}

const byDemo: Sold = { template: saleForm.map.sheet, filled: aSale };

/** A contract, of the demo's sale form where nothing else is sold, that the manager has approved for a new customer of this name. */
export async function approvedSale(
  { table, send }: Sending,
  name: string,
  { template: named, filled }: Sold = byDemo,
): Promise<Contract> {
  const at = new Date().toISOString();
  const readerOf = async (staffId: string) => {
    const actor = await getStaff(table, staffId);
    if (!actor) throw new Error(`${staffId} is not on the list.`);
    return { actor, table, at };
  };
  const [customerId, contractId] = [ulid(), ulid()];
  let last = 0;
  const act = async (staffId: string, verb: string, input: object): Promise<void> => {
    last = recordIn(await send(staffId, verb, input, last)).revision;
  };
  const card = { ...anotherCard(name), creditCode: aCreditCode(numberOf(name)) };
  await act(seller, 'customer.report', { customerId, card });
  await act(seller, 'customer.edit', { customerId, changes: aProfile });
  const { evidence } = await readCustomer(await readerOf(manager), customerId);
  await act(manager, 'customer.confirm', { customerId, kind: 'absent', reason: '查过', evidence });
  await act(assistant, 'customer.file', { customerId });

  const { items } = await listTemplates(await readerOf(seller));
  const template = items.find(({ record }) => record.name === named)?.record;
  if (!template) throw new Error(`There is no template ${named}.`);
  last = 0;
  await act(seller, 'contract.draft', { contractId, customerId, templateId: template.templateId });
  const form = filled({ B3: card.name, B40: card.name, B41: card.creditCode });
  await act(seller, 'contract.submit', { contractId, form, isConfirmed: true });
  const { record, items: checkItems } = await readContract(await readerOf(manager), contractId);
  const ticked = checkItems.map(({ token }) => token);
  await act(manager, 'contract.tick', { contractId, ticked, unticked: [] });
  await act(manager, 'contract.approve', { contractId, seen: record.hash });
  return (await readContract(await readerOf(manager), contractId)).record;
}
