import type { MatchSubject } from '#functions/match/index.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { companyFrom, subjectOf, type Company } from './companies.ts';
import { OTHERS, RELATED, SAME, type Mistake } from './mistakes.ts';

/** A report with the truth about it: which filed row it is, or none. */
export interface KnownReport {
  readonly subject: MatchSubject;
  readonly kind: string;
  readonly relation: 'same' | 'other' | 'related';
  readonly filedAt: number | undefined;
}

export interface KnownLists {
  readonly filed: readonly MatchSubject[];
  readonly reports: readonly KnownReport[];
}

type Relation = KnownReport['relation'];

// Out of a hundred reports: what is not listed is unrelated.
const SHARES: readonly (readonly [Relation, Readonly<Record<string, Mistake>>, number])[] = [
  ['same', SAME, 40],
  ['other', OTHERS, 22],
  ['related', RELATED, 4],
];

function mistakeFrom(chance: Chance): { relation: Relation; kind: string; make: Mistake } | undefined {
  let turn = chance.below(100);
  for (const [relation, mistakes, share] of SHARES) {
    if (turn < share) {
      const [kind, make] = chance.oneOf(Object.entries(mistakes));
      return { relation, kind, make };
    }
    turn -= share;
  }
  return undefined;
}

function reportFrom(companies: readonly Company[], chance: Chance): KnownReport {
  const mistake = mistakeFrom(chance);
  const filedAt = chance.below(companies.length);
  const company = companies[filedAt];
  const subject = company === undefined ? undefined : mistake?.make(company, chance);
  if (mistake === undefined || subject === undefined)
    return {
      subject: subjectOf(companyFrom(chance), chance),
      kind: 'unrelated',
      relation: 'other',
      filedAt: undefined,
    };
  const { kind, relation } = mistake;
  return { subject, kind, relation, filedAt: relation === 'other' ? undefined : filedAt };
}

/** A filed list, and reports of which two fifths are of filed companies, with every kind of mistake. */
export function listsFrom(seed: number, filedCount: number, reportCount: number): KnownLists {
  const chance = chanceFrom(seed);
  const companies = Array.from({ length: filedCount }, () => companyFrom(chance));
  const filed = companies.map((company) => subjectOf(company, chance));
  return { filed, reports: Array.from({ length: reportCount }, () => reportFrom(companies, chance)) };
}
