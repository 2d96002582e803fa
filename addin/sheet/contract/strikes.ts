import type { FilledField, Reading } from '#policy/form/reading.ts';
import { isUsed, placesByLine, placesIn, type Place } from '#policy/form/places.ts';
import type { Entry } from '../form/form-sheet.ts';
import { gapsTogether } from './gaps-together.ts';

const slash = '/';

const isOpen = ({ state }: Place): boolean => state === 'blank' || state === 'not-a-strike';

const isWritable = ({ at, isFormula, isComputed, isByHand }: Place): boolean =>
  at !== undefined && !isFormula && !isComputed && !isByHand;

/** Lines that nobody uses, of tables that somebody does: they may be struck whole. */
const unusedLines = (reading: Reading): readonly Place[] =>
  placesByLine(reading).flatMap((lines) => (lines.some(isUsed) ? lines.filter((line) => !isUsed(line)).flat() : []));

/** Places answered with something that is no strike, and might be one. */
export const halfStruck = (reading: Reading): readonly Place[] =>
  placesIn(reading).filter((place) => place.state === 'not-a-strike' && place.mayStrike && isWritable(place));

/** Everything open that may be struck (CT-2c2); what must be filled in is left open. */
export function strikable(reading: Reading): readonly Place[] {
  const unused = new Set(unusedLines(reading).map(({ key }) => key));
  return placesIn(reading).filter(
    (place) => isOpen(place) && isWritable(place) && (place.mayStrike || unused.has(place.key)),
  );
}

const cellOf = (fieldId: string): string => fieldId.split('.')[0] ?? fieldId;

/** A text whose gaps were struck; nothing where the words around them are no longer the template's. */
function strikeGaps(gaps: readonly FilledField[], struck: ReadonlySet<string>, { changed }: Reading): Entry[] {
  const [first] = gaps;
  if (first?.at === undefined || changed.some(({ id }) => id === cellOf(first.field.id))) return [];
  const texts = gaps.map(({ field, text }) => (struck.has(field.id) ? slash : text));
  return [
    {
      address: first.at,
      text: gapsTogether(
        gaps.map(({ field }) => field),
        texts,
      ),
    },
  ];
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
        reading,
      ),
    ),
  ];
}
