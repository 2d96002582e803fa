import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Area } from '#policy/form/cell-map.ts';
import { addressesOf } from '../address.ts';
import type { Shade } from '../overlay.ts';
import type { FormMark } from './form-sheet.ts';

/** From the mildest to the gravest, what is fixed before what is wrong: a rule that is added later goes before those that are there. */
export const levelsFromMild: readonly Shade[] = ['flag', 'special', 'fixed', 'refuse'];

/** A rule that always holds, and by which it is known as ours wherever it was copied to. */
export const markFormula = (level: Shade): string => `="SD·${level}"<>""`;

const shape = /^="SD·(refuse|special|flag|fixed)"\s*<>\s*""$/;

/** The level a rule shows; undefined where it is none of ours. */
export const levelOf = (formula: string): Shade | undefined =>
  levelsFromMild.find((level) => shape.exec(formula)?.[1] === level);

/** The cells of each shade. */
export type Marked = ReadonlyMap<Shade, ReadonlySet<string>>;

/** What marks ask for: a cell with several findings shows the gravest, and its text may be fixed besides. */
export function markedBy(marks: readonly FormMark[]): Marked {
  const cellsOf = (level: Shade) =>
    marks.filter((mark) => mark.level === level).map(({ cell }) => addressOf(cellAt(cell)));
  const gravest = new Map<string, Shade>();
  for (const level of levelsFromMild)
    if (level !== 'fixed') for (const cell of cellsOf(level)) gravest.set(cell, level);
  return new Map(
    levelsFromMild.flatMap((level) => {
      const cells =
        level === 'fixed' ? cellsOf(level) : [...gravest.keys()].filter((cell) => gravest.get(cell) === level);
      return cells.length > 0 ? [[level, new Set(cells)] as const] : [];
    }),
  );
}

const cellsIn = ({ top, left, bottom, right }: Area): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => addressOf({ row: top + down, column: left + across })),
  ).flat();

/** What is shown by rules that are there. */
export function markedIn(rules: readonly { readonly level: Shade; readonly areas: readonly Area[] }[]): Marked {
  const shown = new Map<Shade, Set<string>>();
  for (const { level, areas } of rules)
    shown.set(level, new Set([...(shown.get(level) ?? []), ...areas.flatMap(cellsIn)]));
  return shown;
}

/** Whether the same cells have the same marks. */
export const isSame = (one: Marked, other: Marked): boolean =>
  one.size === other.size &&
  [...one].every(([level, cells]) => {
    const others = other.get(level);
    return others?.size === cells.size && [...cells].every((cell) => others.has(cell));
  });

/** The cells of a level as addresses, neighbours together. */
export const addressesOfMarks = (cells: ReadonlySet<string>): string[] =>
  addressesOf(
    [...cells].map((cell) => {
      const { row, column } = cellAt(cell);
      return { columns: [column - 1, column - 1] as const, line: row };
    }),
  );
