import type { Words } from '#policy/words.ts';
import { claimsOf, claimWords } from './claims.ts';
import { FiledList } from './in-memory.ts';
import { reasonWords } from './reasons.ts';
import type { MatchSubject } from './subject.ts';

/** Customers of one list that are, or may be, one: their places in it, counted from 0, and why it is thought so. */
export interface Alike {
  readonly at: readonly number[];
  readonly likeness: 'same' | 'suspected';
  readonly reasons: readonly Words[];
}

/** A customer of the list with the one before it that it is most like. */
interface Pair extends Omit<Alike, 'at'> {
  readonly earlier: number;
  readonly later: number;
}

/** Holds each customer of a list against those before it, as the server holds a report against the files: whoever has its claim is the same. */
function pairsIn(list: readonly MatchSubject[]): Pair[] {
  const before = new FiledList();
  const claimants = new Map<string, number>();
  return list.flatMap((subject, later): Pair[] => {
    const claims = claimsOf(subject).map(({ kind, value }) => ({ kind, key: `${kind}#${value}` }));
    const lost = claims.find(({ key }) => claimants.has(key));
    const { best } = before.search(subject);
    before.add(subject);
    for (const { key } of claims) if (!claimants.has(key)) claimants.set(key, later);
    if (lost)
      return [{ earlier: claimants.get(lost.key) ?? later, later, likeness: 'same', reasons: [claimWords[lost.kind]] }];
    if (!best || best.comparison.verdict === 'different') return [];
    const { verdict, reasons } = best.comparison;
    return [{ earlier: best.at, later, likeness: verdict, reasons: reasons.map(reasonWords) }];
  });
}

/** 文件内查重 (CF-2.1b): the customers of one list that are the same stand together, two that are only alike as a pair. */
export function alikeWithin(list: readonly MatchSubject[]): readonly Alike[] {
  const groups: { readonly at: number[]; readonly likeness: Alike['likeness']; readonly reasons: Words[] }[] = [];
  const groupOf = new Map<number, (typeof groups)[number]>();
  for (const { earlier, later, likeness, reasons } of pairsIn(list)) {
    const joined = likeness === 'same' ? groupOf.get(earlier) : undefined;
    const group = joined ?? { at: [earlier], likeness, reasons: [] };
    group.at.push(later);
    group.reasons.push(...reasons);
    if (!joined) groups.push(group);
    if (likeness === 'same') for (const at of group.at) groupOf.set(at, group);
  }
  return groups.sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}
