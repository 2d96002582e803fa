import { cut } from '../cut.ts';
import type { Breach } from '../clause.ts';
import type { Gaps, Words } from '../words.ts';
import type { Place } from './places.ts';

const longestLabel = 40;

/** A text short enough to stand in a sentence. */
export const clipped = (text: string, longest = longestLabel): string => {
  const plain = text.trim().replace(/\s+/gu, ' ');
  return plain.length > longest ? `${cut(plain, longest)}…` : plain;
};

/** A place as a sentence names it: its cell and its label, `D18「交货地点」`. */
export const nameOf = ({ at, label }: Pick<Place, 'at' | 'label'>): Words => {
  const name = clipped(label.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
  return {
    'zh-CN': at === undefined ? `「${name}」（所在行已删去）` : `${at}「${name}」`,
    en: at === undefined ? `“${name}” (its row has gone)` : `${at} “${name}”`,
  };
};

/** A breach that lands on a place: its key, its cell now, and `{place}` and `{text}` for the sentence. */
export const breachAt = (place: Pick<Place, 'key' | 'at' | 'label' | 'text'>, gaps: Gaps = {}): Breach => ({
  field: place.key,
  cell: place.at,
  gaps: { place: nameOf(place), text: clipped(place.text), ...gaps },
});
