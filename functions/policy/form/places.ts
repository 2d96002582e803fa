import type { Area } from './cell-map.ts';
import type { Field, FieldKind } from './field.ts';
import type { Filled, FilledCell, FilledField, FilledTable, Reading } from './reading.ts';
import { sideOf } from './blocks.ts';
import { state } from './state.ts';
import type { State } from './written.ts';

/** One place of a filled form, single or in a table's line. */
export interface Place extends Filled {
  /** `D18`, `D18.2`, `lines.0.3.1`. */
  readonly key: string;
  readonly label: string;
  /** What it is for, judged also by what stands around it and in it. */
  readonly kind: FieldKind;
  readonly state: State;
  readonly mayStrike: boolean;
  /** The cells it has in the template; undefined in a table. */
  readonly area?: Area;
  /** Table and line it stands in, counted from 0. */
  readonly line?: readonly [table: number, line: number];
  readonly side?: Field['side'] | undefined;
  readonly within?: Field['within'] | undefined;
  readonly standard?: string | undefined;
  readonly isComputed: boolean;
  readonly isByHand: boolean;
}

/** Key of a table's cell: table, line and column counted from 0. */
export const lineKey = (table: number, line: number, column: number): string => `lines.${table}.${line}.${column}`;

const countable: readonly FieldKind[] = ['text', 'amount', 'total', 'goods', 'party'];
const share = /^[+-]?\d+(\.\d+)?[%％]$/u;

/** A share is known by its percent sign, an amount in words by its label, whatever the form was taken for. */
function kindOf(kind: FieldKind, label: string, { text }: Filled, after = ''): FieldKind {
  if (countable.includes(kind) && (/^\s*[%％‰]/u.test(after) || share.test(text.trim()))) return 'percent';
  return kind === 'total' && /大写|大寫|in words/iu.test(label.replace(/\s+/gu, '')) ? 'amount-in-words' : kind;
}

/** A number stands there whatever its format shows: `###` where the cell is too narrow, a dash for nothing, or no sign of it. */
const stateOf = ({ text, number }: Filled): State =>
  number !== undefined && !/\d/u.test(text) && state(text, {}) !== 'struck' ? 'filled' : state(text, {});

const ofField = ({ field, ...shown }: FilledField): Place => {
  const { id, label, kind, mayStrike, area, side, within, standard, isComputed = false, isByHand = false } = field;
  const own = { key: id, label, mayStrike, area, side, within, standard, isComputed, isByHand };
  return { ...shown, ...own, kind: kindOf(kind, label, shown, within?.after), state: stateOf(shown) };
};

const ofCell = ({ column, ...shown }: FilledCell, key: string, line: readonly [number, number]): Place => {
  const { label, kind, mayStrike, isComputed = false } = column;
  const own = { key, line, label, mayStrike, side: sideOf(label), isComputed, isByHand: false };
  return { ...shown, ...own, kind: kindOf(kind, label, shown), state: stateOf(shown) };
};

/** A table's places, line by line. */
export type PlaceLines = readonly (readonly Place[])[];

interface Places {
  readonly all: readonly Place[];
  readonly byLine: readonly PlaceLines[];
}

/** More lines than anybody reviews one by one; a longer table is refused as a whole, and not looked at line by line. */
export const mostLines = 200;

/** How many lines of a table have anything in them. */
export const writtenLines = ({ lines }: FilledTable): number =>
  lines.filter(({ cells }) => cells.some(({ text }) => text !== '')).length;

const placesOf = ({ fields, tables }: Reading): Places => {
  const byLine = tables.map((filled, table) =>
    (writtenLines(filled) > mostLines ? [] : filled.lines).map(({ cells }, line) =>
      cells.map((cell, i) => ofCell(cell, lineKey(table, line, i), [table, line])),
    ),
  );
  return { byLine, all: [...fields.map(ofField), ...byLine.flat(2)] };
};

/** A reading never changes, and every clause asks for its places. */
const known = new WeakMap<Reading, Places>();

function knownPlaces(reading: Reading): Places {
  const places = known.get(reading) ?? placesOf(reading);
  known.set(reading, places);
  return places;
}

/** The places of each table, line by line. */
export const placesByLine = (reading: Reading): readonly PlaceLines[] => knownPlaces(reading).byLine;

/** Every place of a filled form: the single ones in the template's order, then the tables' line by line. */
export const placesIn = (reading: Reading): readonly Place[] => knownPlaces(reading).all;

/** Whether a place says something that counts. */
export const isSaid = (place: Place): boolean => place.state === 'filled';

/** Whether a line of a table is used: somebody has filled in something. */
export const isUsed = (line: readonly Place[]): boolean => line.some((place) => !place.isComputed && isSaid(place));
