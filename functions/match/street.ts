import { slipBetween } from './edits.ts';
import { memo } from './memo.ts';
import { cityOf, regionOfAddress, type Region } from './places.ts';
import { hasHan, lettersOf, tight } from './script.ts';

/** 地址 taken apart. */
export interface Street {
  readonly region: Region;
  /** The narrowest area that the street lies in: county, district, zone or town. */
  readonly area: string;
  readonly road: string;
  /** House number with its lane: `10`, `88弄5`; empty where none is given. */
  readonly number: string;
  /** Building, floor and room: written in too many ways to be part of a key. */
  readonly unit: string;
}

const CHINESE_NUMBER = /[零〇一二三四五六七八九十百]+(?=[号弄幢栋座楼层室组巷])/gu;
const DIGITS = '零一二三四五六七八九';
const ZONE = /^[^\d路街道巷弄号镇乡]{1,9}?(?:新区|园区|开发区|保税区|示范区|度假区|区|县|旗|市)(?=.)/u;
const TOWN = /^[^\d路街巷弄号区县]{1,6}?(?:街道办事处|街道|镇|乡|苏木)(?=.)/u;
const ROAD = '大道|大街|公路|路|街|道|巷|胡同|里|弄|线|村|坊|桥|段|园|区|苑|城|大厦|广场|庄';
const NUMBERED = new RegExp(
  `^(.*?(?:${ROAD})[东西南北中]?段?)第?([a-z甲乙丙丁]?\\d+)(?:[-~、之]\\d+)*(?:弄(\\d+)号|号|弄|$|(?=[^\\d层楼室幢栋座组]))`,
  'u',
);
const BUILDING = /^.*?(?:大厦|广场|中心|大楼|科技园|工业园|产业园|创业园|市场|商城|公寓|花园|小区|村|楼)/u;
const PARK = /^.*[园区镇乡](?=...)/u;

function arabic(numeral: string): string {
  let [total, digit] = [0, 0];
  for (const character of numeral.replaceAll('〇', '零')) {
    const scale = { 十: 10, 百: 100 }[character];
    const value = DIGITS.indexOf(character);
    if (scale !== undefined) [total, digit] = [total + (digit || 1) * scale, 0];
    else digit = /[十百]/u.test(numeral) ? value : digit * 10 + value;
  }
  return String(total + digit);
}

function takeOff(text: string, pattern: RegExp): [taken: string, rest: string] {
  const taken = pattern.exec(text)?.[0] ?? '';
  return [taken, text.slice(taken.length)];
}

const unitOf = (text: string): string => (text.match(/[a-z0-9]+/gu) ?? []).join('-');

function roadOf(text: string): Pick<Street, 'road' | 'number' | 'unit'> {
  const [whole, road, house, inner] = NUMBERED.exec(text) ?? [];
  if (whole !== undefined && road !== undefined && house !== undefined) {
    const number = inner === undefined ? house : `${house}弄${inner}`;
    return { road: lettersOf(road.replace(PARK, '')), number, unit: unitOf(text.slice(whole.length)) };
  }
  const building = BUILDING.exec(text)?.[0] ?? text.replace(/\d.*$/u, '');
  return { road: lettersOf(building), number: '', unit: unitOf(text.slice(building.length)) };
}

function shortArea(area: string, region: Region): string {
  const city = cityOf(region) ?? '';
  const own = area.length > city.length + 2 && city !== '' && area.startsWith(city) ? area.slice(city.length) : area;
  const zone = own
    .replace(/^高新(?:技术)?产业/u, '高新')
    .replace(/^高新开发区$/u, '高新区')
    .replace(/^经济(?:技术)?开发区$/u, '经开区');
  return zone.length > 2 ? zone.replace(/[区县市旗]$/u, '') : zone;
}

/** The parts of an address as typed; nothing if it names neither a street nor a building. */
export const streetOf = memo((typed: string): Street | null => {
  const even = tight(typed)
    .replace(/\(.*?\)/g, '')
    .replace(/^(?:地址:?)?(?:中国|中华人民共和国)?/u, '')
    .replace(CHINESE_NUMBER, arabic);
  const found = regionOfAddress(even);
  const region = found?.region ?? [];
  const [zone, afterZone] = takeOff(even.slice(found?.length ?? 0), ZONE);
  const [town, rest] = takeOff(afterZone, TOWN);
  const parts = roadOf(rest);
  if (!hasHan(parts.road)) return null;
  const local = found !== null && found.area !== region[0] && found.area !== cityOf(region) ? found.area : '';
  const area = [zone, local, town, cityOf(region), region[0]].find((name) => name !== undefined && name !== '') ?? '';
  return { region, area: shortArea(area, region), ...parts };
});

/** How two addresses go together. */
export type StreetRelation =
  | 'unclear'
  | 'same house'
  | 'other room'
  | 'same road'
  | 'other number'
  | 'different street'
  | 'different city';

const sameRoad = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 2 && (a.endsWith(b) || b.endsWith(a))) ||
  (Math.min(a.length, b.length) >= 3 && slipBetween(a, b).kind !== 'more');

/** The relation between two addresses taken apart. */
export function compareStreets(a: Street, b: Street): StreetRelation {
  const [city, other] = [cityOf(a.region), cityOf(b.region)];
  if (city !== undefined && other !== undefined && city !== other) return 'different city';
  if (!sameRoad(a.road, b.road)) return a.number === '' || b.number === '' ? 'unclear' : 'different street';
  if (a.number !== b.number) return a.number === '' || b.number === '' ? 'same road' : 'other number';
  if (a.number === '' && a.area !== b.area) return 'same road';
  return a.unit === '' || b.unit === '' || a.unit === b.unit ? 'same house' : 'other room';
}
