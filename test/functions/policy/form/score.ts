import { lettersOf } from '#policy/form/address.ts';
import { blanks } from '#policy/form/blanks.ts';
import { detect } from '#policy/form/detect.ts';
import type { Drawn, Mark } from './drawn.ts';

/** What was asked for, what was found of it, and what was found beside it. */
export interface Tally {
  readonly asked: number;
  readonly found: number;
  readonly alarms: number;
}

export interface Score {
  readonly singles: Tally;
  readonly tables: Tally;
  /** One line for each miss and each false alarm. */
  readonly errors: readonly string[];
}

const none: Tally = { asked: 0, found: 0, alarms: 0 };
const sum = (a: Tally, b: Tally): Tally => ({
  asked: a.asked + b.asked,
  found: a.found + b.found,
  alarms: a.alarms + b.alarms,
});

const counts = (places: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const place of places) found.set(place, (found.get(place) ?? 0) + 1);
  return found;
};

/** Holds what is found in one form against its truth, cell by cell; signatures count as single blanks. */
export function scoreOf({ name, map, truth }: Drawn): Score {
  const place = (row: number, column: number): string => `${lettersOf(column)}${row}`;
  const found = blanks(map, detect(map)).filter(({ kind }) => kind !== 'example');
  const tally = (marks: readonly Mark[], isInTable: boolean): { tally: Tally; errors: string[] } => {
    const asked = counts(truth.filter(({ mark }) => marks.includes(mark)).map(({ row, column }) => place(row, column)));
    const all = counts(found.map(({ at }) => at));
    const askedAnywhere = counts(truth.filter(({ mark }) => mark !== '※').map(({ row, column }) => place(row, column)));
    const missed = [...asked].filter(([at, count]) => (all.get(at) ?? 0) < count);
    const lost = missed.reduce((lost, [at, count]) => lost + count - (all.get(at) ?? 0), 0);
    const mine = counts(found.filter((blank) => blank.isInTable === isInTable).map(({ at }) => at));
    const alarms = [...mine].filter(([at, count]) => count > (askedAnywhere.get(at) ?? 0));
    const total = [...asked.values()].reduce((all, count) => all + count, 0);
    const label = (at: string): string => found.find((blank) => blank.at === at)?.label ?? '';
    return {
      tally: {
        asked: total,
        found: total - lost,
        alarms: alarms.reduce((alarms, [at, count]) => alarms + count - (askedAnywhere.get(at) ?? 0), 0),
      },
      errors: [
        ...missed.map(([at, count]) => `${name} ${at} missed (${all.get(at) ?? 0} of ${count})`),
        ...alarms.map(([at]) => `${name} ${at} false alarm: ${label(at)}`),
      ],
    };
  };
  const [singles, tables] = [tally(['◆', '✎'], false), tally(['◇'], true)];
  return { singles: singles.tally, tables: tables.tally, errors: [...singles.errors, ...tables.errors] };
}

/** The scores of several forms as one. */
export const scoreAll = (forms: readonly Drawn[]): Score =>
  forms.map(scoreOf).reduce(
    (all, one) => ({
      singles: sum(all.singles, one.singles),
      tables: sum(all.tables, one.tables),
      errors: [...all.errors, ...one.errors],
    }),
    { singles: none, tables: none, errors: [] },
  );

/** Found of what was asked. */
export const recall = ({ asked, found }: Tally): number => (asked === 0 ? 1 : found / asked);
/** Right of what was found. */
export const precision = ({ found, alarms }: Tally): number => (found + alarms === 0 ? 1 : found / (found + alarms));
