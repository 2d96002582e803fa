import { isBlank } from './blank.ts';
import { tradingSince, type Trading } from './classes.ts';
import { dayAfter, dayOf, type Day } from './day.ts';
import type { Parameters } from './parameters.ts';
import { typedFieldNames, typedFields, type Customer, type ProcessClass, type TypedField } from './terms/customer.ts';
import type { Words } from './words.ts';

/** One thing the card is to say: a field, or something told in lines of its own. */
export type CardItem = TypedField | 'contacts' | 'posts' | 'competitor' | 'problem' | 'strength' | 'measure';

/** What each is called. */
export const cardItemNames: Readonly<Record<CardItem, Words>> = {
  ...typedFieldNames,
  contacts: { 'zh-CN': '联系人', en: 'contacts' },
  posts: { 'zh-CN': '职务', en: 'posts of the contacts' },
  competitor: { 'zh-CN': '竞争对手', en: 'competitors' },
  problem: { 'zh-CN': '存在的问题', en: 'problems' },
  strength: { 'zh-CN': '保持的优势', en: 'strengths' },
  measure: { 'zh-CN': '未来的对策', en: 'measures' },
};

/** 客户卡 (CF-3.1 to CF-3.3): its three sections, the most useful item first. What is computed, as sales are, is not asked for. */
export const cardSections = [
  [
    'name',
    'phone',
    'principal',
    'contacts',
    'address',
    'industry',
    'products',
    'posts',
    'legalForm',
    'foundedOn',
    'dealingSince',
  ],
  ['relation', 'attitude', 'competitor', 'demand', 'region'],
  ['creditStanding', 'dealTerms', 'reputation', 'problem', 'strength', 'measure'],
] as const satisfies readonly (readonly CardItem[])[];

type CardOf = Pick<Customer, TypedField | 'contacts' | 'notes'>;

/** Items told in lines, and how the card shows that they are there. */
const inLines: Readonly<Partial<Record<CardItem, (card: CardOf) => boolean>>> = {
  contacts: ({ contacts }) => contacts.some(({ name }) => !isBlank(name)),
  posts: ({ contacts }) => contacts.some(({ post }) => !isBlank(post)),
  competitor: ({ notes }) => notes.some(({ kind }) => kind === 'competitor'),
  problem: ({ notes }) => notes.some(({ kind }) => kind === 'problem'),
  strength: ({ notes }) => notes.some(({ kind }) => kind === 'strength'),
  measure: ({ notes }) => notes.some(({ kind }) => kind === 'measure'),
};

const says = (card: CardOf, item: CardItem): boolean => inLines[item]?.(card) ?? !isBlank(card[item as TypedField]);

/** Whether an item is asked of this customer: since when they trade, only of whoever trades and where our own contracts do not tell. */
const isAsked = (item: CardItem, process: ProcessClass, trading: Trading | undefined): boolean =>
  item !== 'dealingSince' || (process !== 'developing' && (!trading || tradingSince(trading) === undefined));

/** How much of a section is filled in, how much is to be, and what is missing, the most useful first. */
export interface SectionState {
  readonly section: 1 | 2 | 3;
  readonly percent: number;
  readonly target: number;
  /** How many items are asked of this customer. */
  readonly asked: number;
  readonly missing: readonly CardItem[];
}

/** 资料完整度 (CF-1.2b): the three sections against the targets of where the customer stands. */
export const sectionsOf = (
  card: CardOf,
  process: ProcessClass,
  { completeFrom }: Parameters,
  trading?: Trading,
): readonly SectionState[] =>
  cardSections.map((items, i) => {
    const asked = items.filter((item) => isAsked(item, process, trading));
    const missing = asked.filter((item) => !says(card, item));
    return {
      section: (i + 1) as 1 | 2 | 3,
      percent: Math.floor(((asked.length - missing.length) * 100) / asked.length),
      target: completeFrom[process][i] ?? 0,
      asked: asked.length,
      missing,
    };
  });

/** How complete a card is, over its sections. */
export function completenessOf(sections: readonly SectionState[]): number {
  const asked = sections.reduce((sum, section) => sum + section.asked, 0);
  const missing = sections.flatMap((section) => section.missing).length;
  return Math.floor(((asked - missing) * 100) / asked);
}

/** The next most useful item: the first that is missing in a section below its target, else the first that is missing at all. */
export const nextItem = (sections: readonly SectionState[]): CardItem | undefined =>
  (
    sections.find(({ percent, target, missing }) => percent < target && missing.length > 0) ??
    sections.find(({ missing }) => missing.length > 0)
  )?.missing[0];

/** Facts of a customer that somebody else can look up: their change counts as maintenance once it is verified (decision 3). */
export const substantiveFields: readonly TypedField[] = [
  'name',
  'principal',
  'nature',
  'demand',
  'phone',
  'address',
  'creditCode',
  'foundedOn',
  'legalForm',
  'industry',
  'products',
  'region',
];
export const isSubstantive = (field: TypedField): boolean => substantiveFields.includes(field);

/** Fields that say how the report came about; they do not grow old. */
const ageless: readonly TypedField[] = ['source', 'obtainedOn', 'name', 'creditCode', 'foundedOn', 'dealingSince'];

/** The day a field was last known to be true; that of the report, where nothing was said since. */
export const knownOn = ({ ages, obtainedOn, reportedAt }: Customer, field: TypedField): Day =>
  ages[field]?.on ?? (obtainedOn === '' ? dayOf(reportedAt) : obtainedOn);

/** The last day on which a field is fresh. */
const freshUntil = (customer: Customer, field: TypedField, { staleAfterDays, staleFieldAfterDays }: Parameters): Day =>
  dayAfter(knownOn(customer, field), staleFieldAfterDays[field] ?? staleAfterDays);

const ageing = (customer: Customer): readonly TypedField[] =>
  typedFields.filter((field) => !ageless.includes(field) && !isBlank(customer[field]));

/** 久未核实 (CF-5.1): the fields that nobody has verified for too long, the oldest first. */
export const staleFields = (customer: Customer, today: Day, parameters: Parameters): readonly TypedField[] =>
  ageing(customer)
    .filter((field) => freshUntil(customer, field, parameters) < today)
    .sort((a, b) => (knownOn(customer, a) < knownOn(customer, b) ? -1 : 1));

/** The first day on which a field is stale; undefined where the card says nothing that grows old. */
export const staleOn = (customer: Customer, parameters: Parameters): Day | undefined => {
  const first = ageing(customer)
    .map((field) => freshUntil(customer, field, parameters))
    .sort()[0];
  return first === undefined ? undefined : dayAfter(first, 1);
};

/** 经营状况 (DM-7): the day of the last note on how the customer is doing. */
export const notedOn = ({ notes }: Pick<Customer, 'notes'>): Day | undefined =>
  notes
    .filter(({ kind }) => kind === 'situation')
    .map(({ on }) => on)
    .sort()
    .at(-1);

/** Ages of the fields with those that somebody says are true today. A field that says nothing has none. */
export const agesWith = (
  { ages, ...customer }: Customer,
  fields: readonly TypedField[],
  age: { readonly on: Day; readonly byId: string },
): Customer['ages'] => {
  const said = new Set<string>(fields);
  const others = Object.entries(ages).filter(([field]) => !said.has(field));
  return Object.fromEntries([
    ...others,
    ...fields.filter((field) => !isBlank(customer[field])).map((field) => [field, age] as const),
  ]);
};
