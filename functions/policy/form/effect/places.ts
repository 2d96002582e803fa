import type { Change } from '../../terms/contract.ts';
import { addressOf } from '../address.ts';
import { changesOf, shown } from '../changes.ts';
import type { FieldKind } from '../field.ts';
import { isSelling } from '../instalments.ts';
import { isSaid, placesIn } from '../places.ts';
import { printedTexts } from '../printed-texts.ts';
import type { Reading } from '../reading.ts';
import { squash } from '../squash.ts';
import { standing, type Effect } from './said.ts';
import { named, namesOfLines, type OnForm } from './terms.ts';

/** What every paper has of its own, and what only repeats another figure. */
const apart: readonly FieldKind[] = ['number', 'contract-date', 'amount-in-words', 'signature'];

const withoutGoods = (reading: Reading): Reading => ({
  ...reading,
  tables: reading.tables.map((table, i) => (isSelling(reading, i) ? { ...table, lines: [] } : table)),
});

const textsIn = ({ form, reading }: OnForm): ReadonlyMap<string, string> =>
  new Map(printedTexts(form, reading).map(({ text, ...cell }) => [addressOf(cell), text]));

/** Places and clauses of one form, each against itself; goods are told by product. */
export function effectOnPlaces(base: OnForm, supplement: OnForm): Effect[] {
  const { reading } = supplement;
  const [texts, before] = [textsIn(supplement), textsIn(base)];
  const places = new Map(placesIn(reading).map((place) => [place.key, place]));
  const rewritten = new Set([...base.reading.changed, ...reading.changed].map(({ id }) => id));

  const lines = namesOfLines(supplement);

  const ofText = (id: string, label: string): Effect[] => {
    const [was = '', now] = [before.get(id), texts.get(id)];
    const cell = reading.changed.find((text) => text.id === id)?.at ?? id;
    return now === undefined ? [] : [{ key: `text.${id}`, label, was: shown(was), now: shown(now), cell }];
  };
  const ofAdded = (change: Change): Effect[] => {
    const added = reading.added.find((_, i) => change.key === `added.${i}`);
    const isOld = base.reading.added.some((old) => squash(old.text) === squash(added?.text ?? ''));
    return added && !isOld ? [{ ...change, was: '', cell: added.at }] : [];
  };
  const ofPlace = (change: Change): Effect[] => {
    const { key } = change;
    const place = places.get(key);
    if (!place || !isSaid(place) || apart.includes(place.kind) || rewritten.has(key.split('.')[0] ?? key)) return [];
    return [{ ...change, label: shown(named(place, lines.get(place.line?.join() ?? ''))), ...standing(place.at) }];
  };
  return changesOf(withoutGoods(base.reading), withoutGoods(reading)).flatMap((change) => {
    const [first, id = ''] = change.key.split('.');
    if (first === 'text') return ofText(id, change.label);
    return first === 'added' ? ofAdded(change) : ofPlace(change);
  });
}
