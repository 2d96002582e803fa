import { Converter } from 'opencc-js/cn2t';
import type { MatchSubject } from '#functions/match/index.ts';
import { pinyin } from 'pinyin-pro';
import {
  addressOf,
  brandFrom,
  contactsFrom,
  nameOf,
  phoneFrom,
  principalFrom,
  subjectOf,
  type Company,
} from './companies.ts';
import { BRAND_CHARACTERS, SOUND_ALIKE, TOWNS, TRADES, TRADES_IN_ENGLISH } from './company-parts.ts';
import type { Chance } from './chance.ts';

/** A way to write a company; nothing where the company does not lend itself to it. */
export type Mistake = (company: Company, chance: Chance) => MatchSubject | undefined;

const toTraditional = Converter({ from: 'cn', to: 'tw' }) as (text: string) => string;

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function slippedPhone(phone: string, chance: Chance): string {
  const at = phone.length - 1 - chance.below(6);
  return phone.slice(0, at) + String((Number(phone.charAt(at)) + 1 + chance.below(8)) % 10) + phone.slice(at + 1);
}

function writtenPhone(company: Company, chance: Chance): string {
  const { phone } = company;
  const turn = chance.next();
  if (turn < 0.5) return phone;
  if (turn < 0.6) return `+86 ${phone}`;
  if (turn < 0.66) return wide(phone);
  if (turn < 0.73) return phone.replace(/^(1\d\d)(\d{4})/, '$1 $2 ');
  if (turn < 0.81) return slippedPhone(phone, chance);
  return turn < 0.92 ? '' : phoneFrom(chance, company.town);
}

function writtenAddress(company: Company, chance: Chance): string {
  const { town, area, spot } = company;
  const turn = chance.next();
  if (turn < 0.3) return addressOf(company);
  if (turn < 0.45) return `${town.city}${area}${spot}`;
  if (turn < 0.55) return `${town.short}${area}${spot}${chance.below(20) + 1}楼`;
  if (turn < 0.62) return wide(addressOf(company));
  if (turn < 0.7) return `${area}${spot}`;
  if (turn < 0.75) return `${town.province} ${town.city} ${area} ${spot}`;
  return turn < 0.95 ? '' : addressOf({ ...company, ...contactsFrom(chance, town) });
}

/** The company under another name, its contacts written as people write them. */
function reported(company: Company, name: string, chance: Chance): MatchSubject {
  return {
    name,
    principal: chance.happens(0.85) ? company.principal : chance.happens(0.6) ? '' : principalFrom(chance),
    phone: writtenPhone(company, chance),
    address: writtenAddress(company, chance),
    creditCode: chance.happens(0.3) ? company.creditCode : '',
  };
}

const soundAlike = (character: string): readonly string[] =>
  Array.from(SOUND_ALIKE.find((group) => group.includes(character)) ?? '').filter((other) => other !== character);

const withBrand = (company: Company, brand: string): string => nameOf({ ...company, brand });
const letters = (brand: string): string => pinyin(brand, { toneType: 'none', type: 'array' }).join('');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function replacedAt(brand: string, at: number, character: string): string {
  return brand.slice(0, at) + character + brand.slice(at + 1);
}

function englishOf({ town, brand, trade }: Company): string | undefined {
  const word = TRADES_IN_ENGLISH.get(trade);
  return word === undefined
    ? undefined
    : `${capital(letters(town.short))} ${capital(letters(brand))} ${word} Co., Ltd.`;
}

/** Ways in which one company comes to be written as if it were another: each gives a report of the same company. */
export const SAME: Readonly<Record<string, Mistake>> = {
  'as filed': (company, chance) => reported(company, nameOf(company), chance),
  'wide and spaced': (company, chance) =>
    reported(company, Array.from(wide(nameOf(company))).join(chance.oneOf(['', ' ', '　'])), chance),
  traditional: (company, chance) => reported(company, toTraditional(nameOf(company)), chance),
  'other form': (company, chance) =>
    reported(
      company,
      nameOf({ ...company, form: chance.oneOf(['公司', '有限公司', '有限责任公司', '集团有限公司']) }),
      chance,
    ),
  'other region style': (company, chance) =>
    reported(
      company,
      nameOf({ ...company, style: chance.oneOf(['prefix', 'city prefix', 'province prefix', 'brackets']) }),
      chance,
    ),
  'short name': (company, chance) => reported(company, company.brand + company.trade, chance),
  'character dropped': (company, chance) => {
    const at = chance.below(company.brand.length);
    return reported(company, withBrand(company, replacedAt(company.brand, at, '')), chance);
  },
  'characters swapped': (company, chance) => {
    const at = chance.below(company.brand.length - 1);
    const [one, other] = [company.brand.charAt(at), company.brand.charAt(at + 1)];
    const brand = company.brand.slice(0, at) + other + one + company.brand.slice(at + 2);
    return one === other ? undefined : reported(company, withBrand(company, brand), chance);
  },
  'sound-alike': (company, chance) => {
    const at = Array.from(company.brand).findIndex((character) => soundAlike(character).length > 0);
    if (at === -1) return undefined;
    const other = chance.oneOf(soundAlike(company.brand.charAt(at)));
    return reported(company, withBrand(company, replacedAt(company.brand, at, other)), chance);
  },
  'wrong character': (company, chance) => {
    const at = chance.below(company.brand.length);
    return reported(company, withBrand(company, replacedAt(company.brand, at, chance.oneOf(BRAND_CHARACTERS))), chance);
  },
  'former name in brackets': (company, chance) => {
    const now = nameOf({ ...company, brand: brandFrom(chance) });
    const mark = chance.oneOf(['原', '原名：', '曾用名:', '原名', '曾用名']);
    return reported(company, `${now}${chance.oneOf(['(', '（'])}${mark}${nameOf(company)})`, chance);
  },
  'replaced trade': (company, chance) => ({
    ...reported(company, nameOf({ ...company, trade: chance.oneOf(TRADES) }), chance),
    phone: company.phone,
    principal: company.principal,
  }),
  'English name': (company, chance) => {
    const name = englishOf(company);
    return name === undefined ? undefined : reported(company, name, chance);
  },
  'English beside Chinese': (company, chance) =>
    reported(company, `${nameOf(company)} ${englishOf(company) ?? 'Company Limited'}`, chance),
};

const elsewhere = (company: Company, chance: Chance) => chance.oneOf(TOWNS.filter((town) => town !== company.town));
const anew = (company: Company, chance: Chance): Company => ({ ...company, ...contactsFrom(chance, company.town) });
const place = ({ area, spot }: Company) => ({ area, spot });

/** Companies that look like a filed one and are not. */
export const OTHERS: Readonly<Record<string, Mistake>> = {
  'same name in another town': (company, chance) => {
    const town = elsewhere(company, chance);
    return subjectOf({ ...company, town, ...contactsFrom(chance, town), style: 'city prefix' }, chance);
  },
  'sister firm at one address': (company, chance) => {
    const trade = chance.oneOf(TRADES.filter((other) => other.slice(-2) !== company.trade.slice(-2)));
    return subjectOf({ ...anew(company, chance), trade, ...place(company) }, chance);
  },
  'a shared phone': (company, chance) =>
    subjectOf(
      { ...anew(company, chance), brand: brandFrom(chance), trade: chance.oneOf(TRADES), phone: company.phone },
      chance,
    ),
  'a shared house': (company, chance) =>
    subjectOf(
      {
        ...anew(company, chance),
        brand: brandFrom(chance),
        trade: chance.oneOf(TRADES),
        ...place(company),
        room: '9楼',
      },
      chance,
    ),
  'a shared phone and house': (company, chance) =>
    subjectOf({ ...anew(company, chance), brand: brandFrom(chance), ...place(company), phone: company.phone }, chance),
  'one character differs': (company, chance) => {
    const brand = replacedAt(company.brand, chance.below(company.brand.length), chance.oneOf(BRAND_CHARACTERS));
    return brand === company.brand ? undefined : subjectOf({ ...anew(company, chance), brand }, chance);
  },
  'one character differs in one house': (company, chance) => {
    const brand = replacedAt(company.brand, chance.below(company.brand.length), chance.oneOf(BRAND_CHARACTERS));
    const neighbour = { ...anew(company, chance), brand, ...place(company), room: '9楼' };
    return brand === company.brand || company.brand.length > 3 ? undefined : subjectOf(neighbour, chance);
  },
  'same name in another town, same principal': (company, chance) => {
    const town = elsewhere(company, chance);
    const { principal } = company;
    return subjectOf({ ...company, town, ...contactsFrom(chance, town), principal, style: 'city prefix' }, chance);
  },
  'one character more': (company, chance) =>
    subjectOf({ ...anew(company, chance), brand: company.brand + chance.oneOf(BRAND_CHARACTERS) }, chance),
  'another number': (company, chance) => subjectOf({ ...anew(company, chance), brand: `${company.brand}第二` }, chance),
};

/** Firms that belong to a filed one: a manager should look, and no salesperson be turned away. */
export const RELATED: Readonly<Record<string, Mistake>> = {
  branch: (company, chance) => {
    const town = chance.oneOf([company.town, elsewhere(company, chance)]);
    return {
      ...reported({ ...company, ...contactsFrom(chance, town), town }, `${nameOf(company)}${town.short}分公司`, chance),
      creditCode: '',
    };
  },
  'branch at the same house': (company, chance) => ({
    ...reported(company, `${nameOf(company)}${company.town.short}分公司`, chance),
    creditCode: '',
  }),
  'parent group': (company, chance) => ({
    ...reported(company, nameOf({ ...company, trade: '', form: '集团有限公司' }), chance),
    creditCode: '',
  }),
  'sister firm with one phone': (company, chance) => {
    const trade = chance.oneOf(TRADES.filter((other) => other.slice(-2) !== company.trade.slice(-2)));
    return subjectOf({ ...anew(company, chance), trade, ...place(company), phone: company.phone }, chance);
  },
};
