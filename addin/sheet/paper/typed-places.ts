import type { Change } from '#policy/terms/contract.ts';
import { fill, type Words } from '#policy/words.ts';

/** One place of a contract, or one line of its goods, as a paper names it. */
export interface TypedPlace {
  readonly name: Words;
  readonly text: string;
}

const lineKey = /^lines\.(\d+)\.(\d+)\.\d+$/u;
const textKey = /^text\./u;

const goodsLine: Words = { 'zh-CN': '明细第 {n} 行', en: 'line {n}' };
const clause: Words = { 'zh-CN': '条款 {label}', en: 'clause {label}' };
const added: Words = { 'zh-CN': '增加的内容', en: 'added text' };
const same = (text: string): Words => ({ 'zh-CN': text, en: text });

/** How people call the place of a change. */
export function placeName({ key, label }: Pick<Change, 'key' | 'label'>): Words {
  const [, , line] = lineKey.exec(key) ?? [];
  if (line !== undefined) {
    const name = fill(goodsLine, { n: Number(line) + 1 });
    return label === '' ? name : { 'zh-CN': `${name['zh-CN']}「${label}」`, en: `${name.en}, ${label}` };
  }
  if (textKey.test(key)) return fill(clause, { label: label === '' ? key.replace(textKey, '') : label });
  if (key.startsWith('added.')) return added;
  return same(label === '' ? key : label);
}

/** What was filled in at first, place by place; a line of goods is one. */
export function typedPlaces(changes: readonly Change[]): TypedPlace[] {
  const lines = new Map<string, string[]>();
  const places: (TypedPlace | { readonly line: string; readonly number: number })[] = [];
  for (const change of changes) {
    if (change.now === '') continue;
    const [, table = '', line] = lineKey.exec(change.key) ?? [];
    if (line === undefined) {
      places.push({ name: placeName(change), text: change.now });
      continue;
    }
    const key = `${table}.${line}`;
    const texts = lines.get(key);
    if (texts) texts.push(change.now);
    else {
      lines.set(key, [change.now]);
      places.push({ line: key, number: Number(line) + 1 });
    }
  }
  return places.map((place) =>
    'name' in place
      ? place
      : { name: fill(goodsLine, { n: place.number }), text: (lines.get(place.line) ?? []).join(' · ') },
  );
}
