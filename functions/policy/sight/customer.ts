import { keysOf } from '../keys-of.ts';
import { maskPhone } from '../phone.ts';
import { blankProfile, emptyFile, type Customer } from '../terms/customer.ts';
import type { Actor, Role } from '../terms/staff.ts';

/** A customer as one person may see it; what may not be seen is blank (DM-11). */
export type CustomerInSight = Customer;

/** What somebody is to a customer: whoever holds it, a colleague with the owner's consent, or what their role makes them. */
export type Relation = 'holder' | 'consented' | Exclude<Role, 'salesperson'>;

/** What the house knows of the person besides: they have this very record to decide on, or the owner's consent that holds. */
export interface Occasion {
  readonly isDeciding?: boolean;
  readonly hasConsent?: boolean;
}

/** 全部, 打码, or not at all. */
type Look = 'whole' | 'masked' | 'none';
type Row = Readonly<Record<Relation, Look>>;

const row = (holder: Look, consented: Look, manager: Look, assistant: Look, superior: Look, finance: Look): Row => ({
  holder,
  consented,
  manager,
  assistant,
  superior,
  finance,
});

//                  holder   consented manager  assistant superior finance
const known = row('whole', 'whole', 'whole', 'whole', 'whole', 'whole');
const inside = row('whole', 'none', 'whole', 'whole', 'whole', 'whole');
const card = row('whole', 'whole', 'whole', 'whole', 'whole', 'none');
const phones = row('whole', 'whole', 'masked', 'masked', 'masked', 'none');
const ours = row('whole', 'none', 'whole', 'whole', 'whole', 'none');
const credit = row('whole', 'none', 'whole', 'none', 'none', 'whole');

/** 谁看什么: for every field of the record and every relation, how much is seen. A relation that is not here sees nothing. */
const looks: Readonly<Record<keyof Customer, Row>> = {
  customerId: known,
  revision: known,
  stage: known,
  name: known,
  ownerId: inside,
  fileNumber: inside,
  principal: card,
  nature: card,
  demand: card,
  address: card,
  creditCode: card,
  foundedOn: card,
  legalForm: card,
  industry: card,
  products: card,
  region: card,
  phone: phones,
  contacts: card,
  source: ours,
  obtainedOn: ours,
  dealingSince: ours,
  relation: ours,
  attitude: ours,
  reputation: ours,
  notes: inside,
  ages: ours,
  unverified: ours,
  reporterId: ours,
  reportedAt: ours,
  verdict: ours,
  decision: ours,
  imported: ours,
  heldSince: ours,
  keep: ours,
  offer: ours,
  transfer: ours,
  classes: ours,
  creditStanding: credit,
  dealTerms: credit,
  bank: inside,
  bankAccount: inside,
  release: row('whole', 'none', 'whole', 'none', 'whole', 'whole'),
  credit: row('whole', 'none', 'whole', 'none', 'whole', 'whole'),
};

const inRole = ['manager', 'assistant', 'superior', 'finance'] as const;

/** Everything this person is to the customer; nothing, for a colleague. */
function relationsOf(
  { staffId, roles }: Actor,
  { ownerId, reporterId }: Customer,
  { hasConsent }: Occasion,
): readonly Relation[] {
  return [
    ...(staffId === (ownerId ?? reporterId) ? (['holder'] as const) : []),
    ...(hasConsent ? (['consented'] as const) : []),
    ...inRole.filter((role) => roles.includes(role)),
  ];
}

const openest = (all: readonly Look[]): Look =>
  all.includes('whole') ? 'whole' : all.includes('masked') ? 'masked' : 'none';

type Seeing = (rows: Row) => Look;

/** What hides is blank, or not there. */
const nothing: Omit<Customer, 'customerId' | 'revision' | 'stage' | 'name'> = {
  ...blankProfile,
  ...emptyFile,
  principal: '',
  nature: '',
  demand: '',
  phone: '',
  address: '',
  creditCode: '',
  source: '',
  obtainedOn: '',
  reporterId: '',
  reportedAt: '',
  verdict: 'free',
};

/** Contacts and notes are made of parts that are not seen alike. */
function within(customer: Customer, seeing: Seeing): Pick<Customer, 'phone' | 'contacts' | 'notes'> {
  const phone = (text: string): string => ({ whole: text, masked: maskPhone(text), none: '' })[seeing(phones)];
  return {
    phone: phone(customer.phone),
    contacts:
      seeing(looks.contacts) === 'none' ? [] : customer.contacts.map((each) => ({ ...each, phone: phone(each.phone) })),
    notes: customer.notes.filter(({ kind }) => seeing(kind === 'credit' ? credit : ours) !== 'none'),
  };
}

function seeingOf(actor: Actor, customer: Customer, occasion: Occasion): Seeing | undefined {
  const relations = relationsOf(actor, customer, occasion);
  if (relations.length === 0) return undefined;
  const opens = (look: Look): Look => (look === 'masked' && occasion.isDeciding ? 'whole' : look);
  return (rows) => openest(relations.map((relation) => opens(rows[relation])));
}

/** The customer as this person may see it; undefined where they may not see it at all. */
export function inSight(actor: Actor, customer: Customer, occasion: Occasion = {}): CustomerInSight | undefined {
  const seeing = seeingOf(actor, customer, occasion);
  if (!seeing) return undefined;
  const shown = Object.fromEntries(
    keysOf(looks)
      .filter((field) => seeing(looks[field]) !== 'none' && customer[field] !== undefined)
      .map((field) => [field, customer[field]]),
  ) as Partial<Customer>;
  return { ...nothing, ...shown, ...within(customer, seeing) } as Customer;
}

/** Fields of the customer that are kept from this person: not blank, but not theirs to see. */
export function keptFrom(actor: Actor, customer: Customer, occasion: Occasion = {}): readonly (keyof Customer)[] {
  const seeing = seeingOf(actor, customer, occasion);
  return keysOf(looks).filter((field) => (seeing?.(looks[field]) ?? 'none') === 'none');
}
