import type { CompanyName } from './company-name.ts';
import { compareCores } from './cores.ts';
import { cityOf, regionsAgree, type Region } from './places.ts';
import { because, bestOf, type Reason } from './reasons.ts';

/** A name and the region of the address beside it, which stands in where the name has none. */
export interface Placed {
  readonly name: CompanyName;
  readonly address: Region;
}

const RELATION = { same: 'same-region', within: 'wider-region', apart: 'different-region' } as const;

const regionIn = ({ region }: CompanyName): Region => (region[0] === '中国' ? [] : region);

function compareRegions(a: Placed, b: Placed): readonly Reason[] {
  const [one, other] = [regionIn(a.name), regionIn(b.name)];
  if (one.length > 0 && other.length > 0) {
    const relation = regionsAgree(one, other);
    const detail = relation === 'same' ? one.at(-1) : `${one.join('')} / ${other.join('')}`;
    return [because(RELATION[relation], detail)];
  }
  const [named, there] = one.length > 0 ? [one, b.address] : [other, a.address];
  if (cityOf(named) === undefined || cityOf(there) === undefined) return [];
  const apart = regionsAgree(named, there) === 'apart';
  return [because(apart ? 'different-region' : 'region-fits-address', named.at(-1))];
}

function compareBranches(a: CompanyName, b: CompanyName): readonly Reason[] {
  if (a.branch === b.branch) return [];
  const branches = [a.branch, b.branch].filter((branch) => branch !== undefined);
  return [because(branches.length === 2 ? 'different-branch' : 'branch', branches.join(' / '))];
}

function compareForms(a: CompanyName, b: CompanyName): readonly Reason[] {
  if (!a.formal || !b.formal) return [];
  const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
  if (short.group && short.core !== long.core && long.core.startsWith(short.core)) return [because('group-and-member')];
  return a.house === b.house || a.latin !== b.latin ? [] : [because('different-form', `${a.house} / ${b.house}`)];
}

const compareFaces = (a: Placed, b: Placed): readonly Reason[] => [
  ...compareCores(a.name, b.name),
  ...compareRegions(a, b),
  ...compareForms(a.name, b.name),
];

const faces = ({ name, address }: Placed): readonly Placed[] =>
  [name, ...name.aliases].map((face) => ({ name: face, address }));

/** What the names of two customers say, by whichever of their names, present or former, go together best. */
export function compareNames(a: Placed, b: Placed): readonly Reason[] {
  const choices = faces(a).flatMap((one) =>
    faces(b).map((other) => {
      const former = one.name !== a.name || other.name !== b.name;
      return [...compareFaces(one, other), ...(former ? [because('former-name')] : [])];
    }),
  );
  return [...bestOf(choices), ...compareBranches(a.name, b.name)];
}
