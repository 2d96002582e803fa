import type { Words } from '#policy/words.ts';
import { companyNameOf, type CompanyName } from './company-name.ts';
import { creditCodeOf } from './credit-code.ts';
import type { MatchSubject } from './subject.ts';

/** 归属 can be won by one person only; this is what must be free to win it. */
export interface Claim {
  readonly kind: 'code' | 'name';
  readonly value: string;
}

/** What it says of two customers that both have a claim. */
export const claimWords = {
  code: { 'zh-CN': '统一社会信用代码相同', en: 'same credit code' },
  name: { 'zh-CN': '公司名称与地区相同', en: 'same name and region' },
} as const satisfies Record<Claim['kind'], Words>;

function registeredName(name: CompanyName): string {
  if (name.core === '') return name.whole;
  const place = name.region.length > 0 ? name.region.join('/') : name.area;
  return `${place}|${name.core}${name.house}`;
}

const nameClaim = (name: CompanyName): string =>
  name.branch === undefined ? registeredName(name) : `${registeredName(name)}|${name.branch}`;

/** Every name that a firm declares: its own, that of the company it is a branch of, and those it had before. */
export const declaredNames = (typed: string): readonly string[] => {
  const name = companyNameOf(typed);
  return [name, ...name.aliases].map(registeredName).filter((value) => value !== '');
};

/** The claims of a customer: its credit code, and its name with its region; all spellings of one company give the same. */
export function claimsOf(subject: MatchSubject): Claim[] {
  const code = creditCodeOf(subject.creditCode);
  const name = nameClaim(companyNameOf(subject.name));
  return [
    ...(code === undefined ? [] : [{ kind: 'code', value: code } as const]),
    ...(name === '' ? [] : [{ kind: 'name', value: name } as const]),
  ];
}

/** Claims under which a firm may be on file by a name that somebody types: its own, then those of names it says it had before. */
export const nameClaimsOf = (typed: string): readonly Claim[] => {
  const name = companyNameOf(typed);
  const values = [name, ...name.aliases].map(nameClaim).filter((value) => value !== '');
  return [...new Set(values)].map((value) => ({ kind: 'name', value }));
};
