import type { Customer } from '../terms/customer.ts';
import type { FieldKind } from './field.ts';

/** What of a customer's card is written into forms. */
export type CardForForms = Pick<
  Customer,
  'name' | 'creditCode' | 'address' | 'phone' | 'principal' | 'bank' | 'bankAccount'
>;

/** What the label of a bank's place asks for: 开户行及账号 asks for both, 银行账号 for the account alone. */
const askedOfBank: readonly (readonly [field: 'name' | 'bank' | 'bankAccount', words: RegExp])[] = [
  ['name', /[户戶]名|[账帐賬帳][户戶号號]名|account name|beneficiary/iu],
  ['bank', /[户戶]行|[银銀]行(?![账帐賬帳])|[分支]行|bank(?! account)/iu],
  ['bankAccount', /[账帐賬帳][号號户戶](?!名)|account(?! name)|iban/iu],
];

/** All that the label asks for, one behind the other; nothing where the card lacks any of it. */
function ofBank(card: CardForForms, label: string): string {
  const said = askedOfBank.filter(([, words]) => words.test(label)).map(([field]) => card[field]);
  return said.includes('') ? '' : said.join(' ');
}

/** What the card says for a kind of the customer's places, by its label; an empty text where it says nothing. */
export const onCard: Readonly<Partial<Record<FieldKind, (card: CardForForms, label: string) => string>>> = {
  party: ({ name }) => name,
  'tax-number': ({ creditCode }) => creditCode,
  place: ({ address }) => address,
  phone: ({ phone }) => phone,
  person: ({ principal }) => principal,
  bank: ofBank,
};
