import { choose, MOST_CANDIDATES, MOST_IDS } from './candidates.ts';
import { claimsOf } from './claims.ts';
import { matchKeys } from './keys.ts';
import { compare, type Comparison } from './score.ts';
import type { MatchSubject } from './subject.ts';

/** The best candidate of a report, and how many were compared to find it. */
export interface Found {
  readonly best: { readonly at: number; readonly comparison: Comparison } | undefined;
  readonly compared: number;
}

const RANK: Readonly<Record<Comparison['verdict'], number>> = { same: 2, suspected: 1, different: 0 };

const better = (a: Comparison, b: Comparison): boolean =>
  RANK[a.verdict] === RANK[b.verdict] ? a.score > b.score : RANK[a.verdict] > RANK[b.verdict];

const claimed = (subject: MatchSubject): string[] =>
  claimsOf(subject).map(({ kind, value }) => `claim:${kind}|${value}`);

/** Filed customers under the very claims and keys that the table has, for lists that are in memory anyway. */
export class FiledList {
  private readonly filed: MatchSubject[] = [];
  private readonly idsByKey = new Map<string, string[]>();

  constructor(filed: readonly MatchSubject[] = []) {
    for (const subject of filed) this.add(subject);
  }

  /** Files one more customer, which is found from now on. */
  add(subject: MatchSubject): void {
    const at = this.filed.push(subject) - 1;
    for (const key of [...claimed(subject), ...matchKeys(subject)]) this.write(key, String(at));
  }

  private write(key: string, id: string): void {
    const ids = this.idsByKey.get(key);
    if (ids === undefined) this.idsByKey.set(key, [id]);
    else if (ids.length < MOST_IDS) ids.push(id);
  }

  /** Looks a report up as the server does: its claims and keys, the few candidates, the scorer. */
  search(report: MatchSubject): Found {
    const holders = claimed(report).flatMap((claim) => this.idsByKey.get(claim)?.slice(0, 1) ?? []);
    const alike = choose(matchKeys(report).map((key) => ({ key, ids: this.idsByKey.get(key) ?? [] })));
    const chosen = [...new Set([...holders, ...alike])].slice(0, MOST_CANDIDATES);
    let best: Found['best'];
    for (const at of chosen.map(Number)) {
      const filed = this.filed[at];
      if (filed === undefined) continue;
      const comparison = compare(report, filed);
      if (best === undefined || better(comparison, best.comparison)) best = { at, comparison };
    }
    return { best, compared: chosen.length };
  }
}
