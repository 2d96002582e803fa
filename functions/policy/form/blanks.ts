import { addressOf, cellAt } from './address.ts';
import type { Area, CellMap } from './cell-map.ts';
import type { FieldKind, Understood } from './field.ts';
import { gridOf } from './grid.ts';
import { openKinds, openPlaces, type OpenPlace } from './open-places.ts';
import { type Place, placesByLine, placesIn } from './places.ts';
import { type Reading, readForm } from './reading.ts';
import { isWritable } from './writable.ts';

/** How a place of a form is open; or it may only be a sample that stands there. */
export const blankKinds = [...openKinds, 'example'] as const;
export type BlankKind = (typeof blankKinds)[number];

/** An open place of a form that nobody has registered, as its sheet shows it. */
export interface Blank {
  /** Its cell in the form, `D18`. */
  readonly at: string;
  readonly area: Area;
  readonly kind: BlankKind;
  readonly label: string;
  readonly of: FieldKind;
  /** What stands there now. */
  readonly text: string;
  /** It is a row's cell in a table. */
  readonly isInTable: boolean;
}

/** Lines that are struck from end to end: without a template nobody can say that a table has to be used. */
const struckLines = (reading: Reading): ReadonlySet<Place> =>
  new Set(
    placesByLine(reading)
      .flat()
      .filter((line) => line.every(({ state }) => state !== 'filled'))
      .flat(),
  );

/**
 * The open places of a form as far as the form alone tells, row by row: {@link openPlaces} of the form read against
 * itself, but for what only a template can know, and with the samples that nobody has overwritten.
 */
export function blanks(map: CellMap, understood: Understood): Blank[] {
  const grid = gridOf(map);
  const reading = readForm({ ...understood, map }, map);
  const samples = new Set(understood.fields.filter(({ isExample }) => isExample).map(({ id }) => id));
  const unused = struckLines(reading);
  const isTold = ({ place, kind }: OpenPlace): boolean =>
    !place.isComputed &&
    !place.isFormula &&
    !samples.has(place.key) &&
    !(kind === 'strike-forbidden' && unused.has(place));
  const open = openPlaces(reading).filter(isTold);
  const found = [
    ...open,
    ...placesIn(reading)
      .filter(({ key }) => samples.has(key))
      .map((place) => ({ place, kind: 'example' as const })),
  ];
  return found
    .flatMap(({ place, kind }): Blank[] => {
      const { row, column } = cellAt(place.at ?? '');
      const slot = grid.slotAt(row, column);
      if (!slot || (place.line && !isWritable(grid, slot))) return [];
      const { label, kind: of } = place;
      const isInTable = place.line !== undefined;
      return [{ at: addressOf(slot), area: slot.area, kind, label, of, text: slot.text, isInTable }];
    })
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
