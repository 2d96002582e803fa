import { breakAt, changesBetween, stateAt, type Entry } from '#functions/table/entries.ts';
import type { Item } from '#functions/table/read.ts';
import { fill, type Words } from '#policy/words.ts';
import type { Reading } from './nouns.ts';

/** A record's item and the items of its history in their order, as they lie in the table. */
export interface Lying {
  readonly id: string;
  readonly item: Item | undefined;
  readonly entries: readonly Item[];
}

/** What is wrong with a record, and from which revision on. */
export interface Fault {
  readonly revision: number;
  readonly says: Words;
}

const says = {
  gone: { 'zh-CN': '有历史，没有记录', en: 'has a history and no record' },
  missing: { 'zh-CN': '缺少这一次的历史', en: 'the entry is missing' },
  changed: { 'zh-CN': '这一次的历史被改动过', en: 'the entry was changed' },
  unasked: {
    'zh-CN': '这一次标为已按要求删除，但后面没有删除的记录',
    en: 'the entry is marked as erased and no later one tells so',
  },
  unchained: { 'zh-CN': '这一次的历史接不上前一次', en: 'the entry does not follow the one before' },
  head: { 'zh-CN': '记录指向的不是最后一次的历史', en: 'the head is not the hash of the last entry' },
  unreadable: { 'zh-CN': '记录读不出来', en: 'the record cannot be read' },
  untold: { 'zh-CN': '历史拼不出完整的记录', en: 'the history does not tell a whole record' },
  other: { 'zh-CN': '记录自称是另一条：{id}', en: 'the record says it is another: {id}' },
  differs: { 'zh-CN': '记录与历史不符：{fields}', en: 'the record is not what its history tells: {fields}' },
} as const satisfies Record<string, Words>;

const keyed = ({ sk }: Item): number => Number(sk.slice(1));
const entryIn = ({ entry }: Item): Entry => (entry ?? {}) as Entry;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a person was put on the staff list by the set-up: their record stands before their history, which tells only
 * what was done since. Nothing else of the house begins without an entry.
 */
export const isSetUp = (noun: string, { item, entries }: Lying): boolean =>
  noun === 'staff' && item !== undefined && (entries[0] === undefined || keyed(entries[0]) === 2);

/** Each revision has its entry, from the first to the one that the record stands at. Only the first gap is told. */
function gapIn(entries: readonly Item[], first: number, last: number): Fault[] {
  const gap = entries.findIndex((item, i) => keyed(item) !== first + i);
  if (gap >= 0) return [{ revision: first + gap, says: says.missing }];
  const next = first + entries.length;
  return next <= last ? [{ revision: next, says: says.missing }] : [];
}

/** What is wrong with the entry at which the chain breaks. */
function breach(entries: readonly Entry[], at: number): Words {
  const entry = entries[at];
  if (entry?.before !== (entries[at - 1]?.hash ?? '')) return says.unchained;
  const isTold = entries.some(({ left = [] }) => left.some(({ revision }) => revision === entry.revision));
  return entry.isErased && !isTold ? says.unasked : says.changed;
}

/** The first entry at which the chain breaks. */
function breakIn(items: readonly Item[]): Fault[] {
  const entries = items.map(entryIn);
  const moved = items.findIndex((item, i) => entries[i]?.revision !== keyed(item));
  const [at] = [moved, breakAt(entries)].filter((i) => i >= 0).sort((a, b) => a - b);
  const item = at === undefined ? undefined : items[at];
  return at === undefined || item === undefined ? [] : [{ revision: keyed(item), says: breach(entries, at) }];
}

const readBy = (read: Reading, stored: unknown): ReturnType<Reading> | undefined => {
  try {
    return read(stored);
  } catch {
    return undefined;
  }
};

/** In what a record is not what its history tells. Both are read first: a field that came with a later version has no entry. */
function differenceOf(read: Reading, record: Fields, told: Fields): Words | undefined {
  const [is, was] = [readBy(read, record), readBy(read, told)];
  if (!is) return says.unreadable;
  if (!was) return says.untold;
  const fields = Object.keys(changesBetween(was.kept, is.kept)).sort();
  return fields.length > 0 ? fill(says.differs, { fields: fields.join(' ') }) : undefined;
}

/** Everything that is wrong with a record of a noun; nothing where the record is what its unbroken history tells. */
export function faultsOf(noun: string, read: Reading, lying: Lying): Fault[] {
  const { id, item, entries } = lying;
  const last = entries.map(entryIn).at(-1);
  if (!item) return [{ revision: last?.revision ?? 0, says: says.gone }];
  const record = (item['record'] ?? {}) as Fields;
  const revision = Number(record['revision']) || 0;
  const setUp = isSetUp(noun, lying);
  const told = { ...(setUp ? record : {}), ...stateAt(entries.map(entryIn), Infinity) };
  const difference = differenceOf(read, record, told);
  const said = readBy(read, record)?.id ?? id;
  return [
    ...gapIn(entries, setUp ? 2 : 1, revision),
    ...breakIn(entries),
    ...(item['head'] === (last?.hash ?? '') ? [] : [{ revision, says: says.head }]),
    ...(said === id ? [] : [{ revision, says: fill(says.other, { id: said }) }]),
    ...(difference === undefined ? [] : [{ revision, says: difference }]),
  ];
}
