import { ulid } from 'ulid';
import { readContract } from '#functions/queries/contracts.ts';
import { readCustomer } from '#functions/queries/customers.ts';
import { listTemplates } from '#functions/queries/templates.ts';
import { getStaff } from '#functions/table/staff.ts';
import type { Result } from '#functions/commands/batch.ts';
import type { ContractDetail } from '#functions/http/wire.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import type { Sending } from './approved-sale.ts';
import { aCreditCode, anotherCard, aProfile } from './customer.ts';
import { written, type Answers } from './filled.ts';
import { aSale, soundGoods, type Goods } from './sale.ts';

const [assistant, manager, superior] = ['staff-xu', 'staff-zhou', 'staff-song'];
const [, transmitter] = soundGoods;

/** Valves at eight per cent off the list, twice as many days to pay, and a clause that says something else. */
export const cheaper: readonly Goods[] = [
  { product: '电动球阀', unit: '台', quantity: 3, priceFen: 263_100 },
  ...(transmitter ? [transmitter] : []),
];
export const laterPaid: Answers = { F25: { text: '60', number: 60 } };
export const otherWords: Answers = {
  B34: '遇战争、严重自然灾害、疫情、政府管制等双方均无法控制的情形而不能如期履行的，受影响一方应在10日内书面告知对方，双方据此商定顺延、变更或解除，互不承担违约责任。',
};

/** One contract of sale from its customer to the manager's desk, by the very commands that people use. */
export interface SaleOnItsWay {
  readonly contractId: string;
  /** What somebody sees of it. */
  readonly seenBy: (staffId: string) => Promise<ContractDetail>;
  /** Does something on the revision that stands now. */
  readonly act: (staffId: string, verb: string, input?: object) => Promise<Result>;
  readonly submit: (changes?: Answers, goods?: readonly Goods[], texts?: Answers) => Promise<Result>;
  /** The superior accepts everything that is special. */
  readonly pass: (note?: string) => Promise<Result>;
  readonly tickAll: () => Promise<Result>;
  readonly approve: () => Promise<Result>;
  /** Drafts a supplement to it, on the same form. */
  readonly supplement: () => Promise<SaleOnItsWay>;
}

const mustGo = (result: Result): Result => {
  if (!result.ok) throw new Error(`Turned away: ${JSON.stringify(result).slice(0, 2_000)}`);
  return result;
};

/** Drafts a contract of sale for a new customer of this name. */
export async function saleOnItsWay(
  { table, send }: Sending,
  name: string,
  seller = 'staff-chen',
): Promise<SaleOnItsWay> {
  const readerOf = async (staffId: string) => {
    const actor = await getStaff(table, staffId);
    if (!actor) throw new Error(`${staffId} is not on the list.`);
    return { actor, table, at: new Date().toISOString() };
  };
  const customerId = ulid();
  const seed = Array.from(name).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 89_999, 7) + 10_000;
  const card = { ...anotherCard(name), creditCode: aCreditCode(seed) };
  mustGo(await send(seller, 'customer.report', { customerId, card }, 0));
  mustGo(await send(seller, 'customer.edit', { customerId, changes: aProfile }, 1));
  const { evidence } = await readCustomer(await readerOf(manager), customerId);
  mustGo(await send(manager, 'customer.confirm', { customerId, kind: 'absent', reason: '查过', evidence }, 2));
  mustGo(await send(assistant, 'customer.file', { customerId }, 3));

  const { items: templates } = await listTemplates(await readerOf(seller));
  const templateId = templates.find(({ record }) => record.name === saleForm.map.sheet)?.record.templateId;
  const drafted = async (base: { readonly baseId?: string } = {}): Promise<SaleOnItsWay> => {
    const contractId = ulid();
    mustGo(await send(seller, 'contract.draft', { contractId, customerId, templateId, ...base }, 0));

    const seenBy = async (staffId: string) => readContract(await readerOf(staffId), contractId);
    const act: SaleOnItsWay['act'] = async (staffId, verb, input = {}) =>
      send(staffId, verb, { contractId, ...input }, (await seenBy(seller)).record.revision);
    const parties: Answers = { B3: card.name, B40: card.name, B41: card.creditCode };
    const formOf = (changes: Answers, goods: readonly Goods[], texts: Answers): CellMap =>
      written(aSale({ ...parties, ...changes }, goods), texts);
    return {
      contractId,
      seenBy,
      act,
      submit: async (changes = {}, goods = soundGoods, texts = {}) =>
        mustGo(await act(seller, 'contract.submit', { form: formOf(changes, goods, texts), isConfirmed: true })),
      pass: async (note = '') => {
        const { specials, record } = await seenBy(superior);
        const verdict = note === '' ? 'accepted' : 'conditional';
        const answers = specials.map(({ token }) => ({ token, verdict, note }));
        return mustGo(
          await act(superior, 'contract.review', { seen: record.hash, answers, validUntilOn: '2027-12-31' }),
        );
      },
      tickAll: async () => {
        const { items } = await seenBy(manager);
        return mustGo(await act(manager, 'contract.tick', { ticked: items.map(({ token }) => token), unticked: [] }));
      },
      approve: async () =>
        mustGo(await act(manager, 'contract.approve', { seen: (await seenBy(manager)).record.hash })),
      supplement: () => drafted({ baseId: contractId }),
    };
  };
  return drafted();
}
