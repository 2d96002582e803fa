import { checkDigitOf } from '#policy/credit-code.ts';
import {
  emptyFile,
  type CardNote,
  type Contact,
  type Customer,
  type CustomerCard,
  type CustomerProfile,
  type Imported,
} from '#policy/terms/customer.ts';

/** A credit code of Shanghai with the right check digit, a different one for each number. */
export function aCreditCode(number = 1): string {
  const start = `91310115MA1K${String(number).padStart(5, '0')}`;
  return `${start}${checkDigitOf(start) ?? ''}`;
}

/** A card with nothing wrong in it. */
export const aCard = (changes: Partial<CustomerCard> = {}): CustomerCard => ({
  name: '上海云帆精密机械有限公司',
  principal: '顾明',
  nature: 'company',
  demand: '减速机采购',
  phone: '13900001234',
  address: '上海市嘉定区宝安公路1200号',
  creditCode: aCreditCode(),
  source: 'exhibition',
  obtainedOn: '2026-03-02',
  ...changes,
});

/** What the holder fills in beside the report, enough for a contract (CF-1.2b). */
export const aProfile = {
  foundedOn: '2008-05',
  legalForm: '有限责任公司',
  industry: '通用设备制造',
  products: '减速机',
} as const satisfies Partial<CustomerProfile>;

/** Somebody at the customer. */
export const aContact = (changes: Partial<Contact> = {}): Contact => ({
  contactId: '01JQZ8K5T0000000000000000C',
  name: '顾明',
  post: '采购经理',
  phone: '13900005678',
  note: '',
  ...changes,
});

/** A line on how the customer is doing. */
export const aNote = (changes: Partial<CardNote> = {}): CardNote => ({
  noteId: '01JQZ8K5T0000000000000000N',
  kind: 'situation',
  on: '2026-03-02',
  text: '二期厂房动工',
  byId: 'staff-chen',
  ...changes,
});

/** That a customer was imported, from a file that said nothing else. */
export const imported: Imported = { filedOn: '', formerNumber: '' };

/** The card of another company: contacts of its own, made from its name, and no credit code. */
export const anotherCard = (name: string): CustomerCard => {
  const number =
    [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 900_000, 7) + 100_000;
  return aCard({
    name,
    principal: `${name.slice(2, 3)}先生`,
    phone: `0512-6${number}0`,
    address: `江苏省苏州市吴中区${name.slice(2, 4)}路${number % 900}号`,
    creditCode: '',
  });
};

/** A customer reported on the day it was obtained. */
export const aCustomer = (changes: Partial<Customer> = {}): Customer => ({
  ...aCard(),
  ...emptyFile,
  customerId: '01JQZ8K5T0000000000000000A',
  revision: 1,
  stage: 'reported',
  reporterId: 'staff-chen',
  reportedAt: '2026-03-02T02:00:00.000Z',
  verdict: 'free',
  ...changes,
});
