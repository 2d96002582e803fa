import { isUsed, placesByLine, placesIn, type Place, type PlaceLines } from './places.ts';
import type { Reading } from './reading.ts';

/** Why a place is still open: empty, answered with what is no strike, struck where that is forbidden; or left to the hand. */
export const openKinds = ['blank', 'not-a-strike', 'strike-forbidden', 'by-hand'] as const;
export type OpenKind = (typeof openKinds)[number];

/** A place of a form that is neither filled in nor struck as it may be (CT-2c1, CT-2c2). */
export interface OpenPlace {
  readonly place: Place;
  readonly kind: OpenKind;
  /** It stands in a line of a table that grows, and nobody has used the line: it may as well be left out. */
  readonly isInSpareLine: boolean;
}

/** Lines nobody has used: of a table in use all that are left, of another all but the first. */
const unusedOf = (lines: PlaceLines): PlaceLines =>
  lines.some(isUsed) ? lines.filter((line) => !isUsed(line)) : lines.slice(1);

/** How a place is open. A line that is not used may be struck from end to end: that takes nothing out of the contract. */
function kindOf({ state, mayStrike, isByHand }: Place, isUnused: boolean): OpenKind | undefined {
  if (state === 'filled') return undefined;
  if (state === 'struck') return mayStrike || isUnused ? undefined : 'strike-forbidden';
  return isByHand ? 'by-hand' : state;
}

/**
 * 空白栏: what is still open in a form, the single places first, then its tables line by line. A gap whose sentence was
 * rewritten is gone with it: the sentence itself is looked at. The pane, the server and `npm run -s blanks` all go by this.
 */
export function openPlaces(reading: Reading): OpenPlace[] {
  const rewritten = new Set(reading.changed.map(({ id }) => id));
  const isGone = ({ key, within }: Place): boolean => within !== undefined && rewritten.has(key.split('.')[0] ?? key);
  const unused = new Set(placesByLine(reading).flatMap((lines) => unusedOf(lines).flat()));
  return placesIn(reading)
    .filter((place) => !(place.isComputed && place.isFormula) && !isGone(place))
    .flatMap((place) => {
      const isUnused = unused.has(place);
      const kind = kindOf(place, isUnused);
      const isInSpareLine = isUnused && reading.tables[place.line?.[0] ?? 0]?.table.isGrowable !== false;
      return kind ? [{ place, kind, isInSpareLine }] : [];
    });
}
