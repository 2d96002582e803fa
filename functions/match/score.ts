import { declaredNames } from './claims.ts';
import { companyNameOf } from './company-name.ts';
import { compareContacts } from './contacts.ts';
import { compareNames, type Placed } from './names.ts';
import { total, type Reason } from './reasons.ts';
import { streetOf } from './street.ts';
import type { MatchSubject } from './subject.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** A verdict with the reasons that add up to its score. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const placed = (subject: MatchSubject): Placed => ({
  name: companyNameOf(subject.name),
  address: streetOf(subject.address ?? '')?.region ?? [],
});

const shareName = (a: MatchSubject, b: MatchSubject): boolean => {
  const theirs = declaredNames(b.name);
  return declaredNames(a.name).some((name) => theirs.includes(name));
};

/** 查重 of two customers: reasons that add up, two thresholds, and what one reason alone can forbid. */
export function compare(report: MatchSubject, filed: MatchSubject): Comparison {
  const [a, b] = [placed(report), placed(filed)];
  const reasons = [...compareContacts(report, filed), ...compareNames(a, b)];
  const score = Math.round(total(reasons) * 10) / 10;
  const facts = { score, registered: a.name.formal && b.name.formal, nameShared: shareName(report, filed) };
  return { verdict: verdictOn(new Set(reasons.map(({ kind }) => kind)), facts), score, reasons };
}
