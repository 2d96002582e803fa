import type { MatchSubject } from '#functions/match/index.ts';
import type { Chance } from './chance.ts';
import {
  BRAND_CHARACTERS,
  FORMS,
  GIVEN,
  PARKS,
  ROADS,
  SURNAMES,
  TOWNS,
  TRADES,
  VILLAGES,
  type Town,
} from './company-parts.ts';

/** A company as it really is; a list has it as `subjectOf` writes it. */
export interface Company {
  readonly town: Town;
  readonly brand: string;
  readonly trade: string;
  readonly form: string;
  readonly style: 'prefix' | 'city prefix' | 'province prefix' | 'brackets' | 'none';
  readonly principal: string;
  readonly phone: string;
  readonly area: string;
  /** Where in its area: a house in a road, a lane, a village, a park or at a crossing. */
  readonly spot: string;
  readonly room: string;
  readonly creditCode: string;
}

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CHECK_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A credit code with a check digit that fits. */
export function creditCodeFrom(chance: Chance): string {
  const values = [
    9,
    1,
    ...Array.from({ length: 6 }, () => chance.below(10)),
    ...Array.from({ length: 9 }, () => chance.below(31)),
  ];
  const sum = values.reduce((total, value, at) => total + value * (CHECK_WEIGHTS[at] ?? 0), 0);
  return [...values, (31 - (sum % 31)) % 31].map((value) => DIGITS.charAt(value)).join('');
}

export const brandFrom = (chance: Chance): string => {
  const length = chance.oneOf([2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
  return Array.from({ length }, () => chance.oneOf(BRAND_CHARACTERS)).join('');
};

export function phoneFrom(chance: Chance, town: Town): string {
  const digits = (count: number): string => Array.from({ length: count }, () => chance.below(10)).join('');
  if (chance.happens(0.75)) return `1${chance.oneOf(['38', '39', '58', '86', '77', '52', '99'])}${digits(8)}`;
  return `${town.areaCode}-${chance.below(8) + 2}${digits(town.areaCode.length === 3 ? 7 : 6)}`;
}

export const principalFrom = (chance: Chance): string =>
  chance.oneOf(SURNAMES) + chance.oneOf(GIVEN) + (chance.happens(0.6) ? chance.oneOf(GIVEN) : '');

function spotFrom(chance: Chance): string {
  const [road, number] = [chance.oneOf(ROADS), chance.below(600) + 1];
  const turn = chance.next();
  if (turn < 0.75) return `${road}${number}号`;
  if (turn < 0.83) return `${road}${number}弄${chance.below(30) + 1}号`;
  if (turn < 0.9) return `${chance.oneOf(VILLAGES)}村${chance.below(90) + 1}号`;
  return turn < 0.97 ? `${chance.oneOf(PARKS)}${chance.below(30) + 1}栋` : `${road}与${chance.oneOf(ROADS)}交汇处`;
}

/** Contacts of a company's own, in its town. */
export const contactsFrom = (chance: Chance, town: Town) => ({
  principal: principalFrom(chance),
  phone: phoneFrom(chance, town),
  area: chance.oneOf(town.areas),
  spot: spotFrom(chance),
  room: chance.oneOf(['', '', '3幢2层', 'A座1502室', '二楼', '6号楼801', chance.oneOf(PARKS) + '5楼']),
  creditCode: creditCodeFrom(chance),
});

const STYLES: readonly Company['style'][] = [
  'prefix',
  'prefix',
  'city prefix',
  'city prefix',
  'province prefix',
  'brackets',
  'none',
];

export function companyFrom(chance: Chance): Company {
  const town = chance.oneOf(TOWNS);
  const named = {
    town,
    brand: brandFrom(chance),
    trade: chance.oneOf(TRADES),
    form: chance.oneOf(FORMS),
    style: chance.oneOf(STYLES),
  };
  return { ...named, ...contactsFrom(chance, town) };
}

/** The company's full name as registered. */
export function nameOf({ town, brand, trade, form, style }: Company): string {
  const core = brand + trade + form;
  const names: Record<Company['style'], string> = {
    prefix: town.short + core,
    'city prefix': town.city + core,
    'province prefix': town.province + town.city + core,
    brackets: `${brand}(${town.short})${trade}${form}`,
    none: core,
  };
  return names[style];
}

export const addressOf = ({ town, area, spot, room }: Company): string =>
  `${town.province}${town.city}${area}${spot}${room}`;

/** The company as a filed list has it; some have no credit code there. */
export const subjectOf = (company: Company, chance: Chance): MatchSubject => ({
  name: nameOf(company),
  principal: company.principal,
  phone: company.phone,
  address: addressOf(company),
  creditCode: chance.happens(0.6) ? company.creditCode : '',
});
