import type { FilledField, Reading } from '#policy/form/reading.ts';
import { isUsed, placesByLine, placesIn, type Place } from '#policy/form/places.ts';
import type { Entry } from '../form/form-sheet.ts';
import { gapsTogether } from './gaps-together.ts';

const slash = '/';

const isOpen = ({ state }: Place): boolean => state === 'blank' || state === 'not-a-strike';

const isWritable = ({ at, isFormula, isComputed, isByHand }: Place): boolean =>
  at !== undefined && !isFormula && !isComputed && !isByHand;

/** What may be struck of a table: of a line in use what its columns allow, a line that nobody uses as a whole; nothing while all is open. */
const strikableIn = (lines: readonly (readonly Place[])[]): readonly Place[] =>
  lines.some(isUsed) ? lines.flatMap((line) => (isUsed(line) ? line.filter(({ mayStrike }) => mayStrike) : line)) : [];

const cellOf = (fieldId: string): string => fieldId.split('.')[0] ?? fieldId;

/** Whether the words around a gap are no longer the template's: then nobody knows where it is. */
const isRewritten = ({ key, within }: Place, { changed }: Reading): boolean =>
  within !== undefined && changed.some(({ id }) => id === cellOf(key));

/** Everything open that may be struck (CT-2c2); what must be filled in is left open. */
export const strikable = (reading: Reading): readonly Place[] =>
  [
    ...placesIn(reading).filter(({ line, mayStrike }) => line === undefined && mayStrike),
    ...placesByLine(reading).flatMap(strikableIn),
  ].filter((place) => isOpen(place) && isWritable(place) && !isRewritten(place, reading));

/** Of these, the places answered with something that is no strike, by their cells: one click makes it one. */
export function halfStruck(open: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const cells = new Map<string, Place[]>();
  for (const place of open) {
    if (place.state !== 'not-a-strike' || place.at === undefined) continue;
    cells.set(place.at, [...(cells.get(place.at) ?? []), place]);
  }
  return cells;
}

/** A text whose gaps were struck. */
function strikeGaps(gaps: readonly FilledField[], struck: ReadonlySet<string>): Entry[] {
  const [first] = gaps;
  if (first?.at === undefined) return [];
  const text = gapsTogether(
    gaps.map(({ field }) => field),
    gaps.map((gap) => (struck.has(gap.field.id) ? slash : gap.text)),
  );
  return [{ address: first.at, text }];
}

/** 划去: what to write so that these places are struck. */
export function strikes(reading: Reading, places: readonly Place[]): readonly Entry[] {
  const struck = new Set(places.map(({ key }) => key));
  const inTexts = new Set(places.filter(({ within }) => within).map(({ key }) => cellOf(key)));
  return [
    ...places.flatMap(({ at, within }) => (at === undefined || within ? [] : [{ address: at, text: slash }])),
    ...[...inTexts].flatMap((cell) =>
      strikeGaps(
        reading.fields.filter(({ field }) => field.within && cellOf(field.id) === cell),
        struck,
      ),
    ),
  ];
}
