import { isUsed, placesByLine, placesIn, type Place, type PlaceLines } from './places.ts';
import type { Reading } from './reading.ts';

/** A formula fills its place by itself, as long as it is there. */
const isAsked = ({ isComputed, isFormula, isByHand }: Place): boolean => !(isComputed && isFormula) && !isByHand;

/** The places outside of tables. A gap whose sentence was rewritten is gone with it: the sentence itself is looked at. */
function singlePlaces(reading: Reading): Place[] {
  const rewritten = new Set(reading.changed.map(({ id }) => id));
  return placesIn(reading).filter(
    ({ key, line, within }) => !line && !(within && rewritten.has(key.split('.')[0] ?? key)),
  );
}

/** The lines of a table that count: those that are used, and the first where none is. */
const usedOrFirst = (lines: PlaceLines): Place[] => {
  const used = lines.filter(isUsed);
  return (used.length > 0 ? used : lines.slice(0, 1)).flat();
};

/** What a person has to fill in or strike (CT-2c1): the single places, and of a table that grows the lines in use. */
export const askedFor = (reading: Reading): Place[] => [
  ...singlePlaces(reading).filter(isAsked),
  ...placesByLine(reading).flatMap((lines, i) =>
    (reading.tables[i]?.table.isGrowable === false ? lines.flat() : usedOrFirst(lines)).filter(isAsked),
  ),
];

/** Where a strike takes something out of the contract (CT-2c2); a line struck from end to end takes out nothing. */
export const strikesIn = (reading: Reading): Place[] =>
  [...singlePlaces(reading), ...placesByLine(reading).flatMap(usedOrFirst)].filter(({ state }) => state === 'struck');

/** Lines of a table in use that nobody has filled in or struck, though others of it are in use. */
export const unusedLines = (reading: Reading): Place[][] =>
  placesByLine(reading).flatMap((lines, i) =>
    reading.tables[i]?.table.isGrowable === false || !lines.some(isUsed)
      ? []
      : lines
          .map((line) => line.filter(isAsked))
          .filter((line) => line.length > 0 && line.every(({ state }) => state === 'blank')),
  );
