import type { FieldKind } from '../field.ts';
import type { Grid, Slot } from '../grid.ts';
import { bareLabel, known } from '../known/kinds.ts';
import { couldHead, type HeaderRow } from './header-row.ts';

/** A column of a table before its body is known. */
export interface Column {
  readonly column: number;
  readonly lastColumn: number;
  readonly label: string;
  readonly kind: FieldKind;
  readonly isKnown: boolean;
  readonly isNumbering: boolean;
}

/** A header with all its rows. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
}

const numbering =
  /^(?:序|序号|序號|行号|行號|项次|項次|项目序号|编序|no|№|#|s\/n|s\.? ?no|sl\.? ?no|sr\.? ?no|sr|sl|line|line no|ln|pos|번호|순번|연번|no\.?\s*번호|seq)$/iu;

function columnOf(slot: Slot, label: string, area = slot.area): Column {
  const { kind, knowledge } = known(label);
  return {
    column: area.left,
    lastColumn: area.right,
    label,
    kind,
    isKnown: knowledge === 'exact' || knowledge === 'end',
    isNumbering: numbering.test(bareLabel(label)),
  };
}

const flat = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

function under(grid: Grid, slot: Slot, bottom: number): Slot[] {
  const found = new Set<Slot>();
  for (let column = slot.area.left; column <= slot.area.right; column++) {
    const sub = grid.slotAt(bottom, column);
    if (sub && sub !== slot) found.add(sub);
  }
  return [...found];
}

/** A row of headings over columns that have names of their own, such as 第一条 over 序号. */
function isBand(grid: Grid, slots: readonly Slot[], bottom: number, isParted: boolean): boolean {
  const isOwnHead = (column: number): boolean => {
    const sub = grid.slotAt(bottom, column);
    return sub?.row === bottom && couldHead(sub);
  };
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last || first.row === bottom) return false;
  return (
    isOwnHead(first.column - 1) ||
    isOwnHead(last.area.right + 1) ||
    (!isParted &&
      slots.some(({ area }) => isOwnHead(area.left) && (grid.slotAt(bottom, area.left)?.area.right ?? 0) >= area.right))
  );
}

/** The columns under a header row, each under its own name where a second row parts a wide one. */
export function headerOf(grid: Grid, { row, slots }: HeaderRow): Header | undefined {
  const deepest = Math.max(...slots.map(({ area }) => area.bottom));
  const wide = slots.filter(({ area }) => area.right > area.left && area.bottom === row);
  const isParted = (bottom: number): boolean =>
    wide.some((slot) => {
      const subs = under(grid, slot, bottom);
      return subs.length >= 2 && subs.every(couldHead) && subs.every(({ area }) => area.right <= slot.area.right);
    });
  const isSplit = isParted(row + 1);
  const bottom = isSplit ? Math.max(deepest, row + 1) : deepest;
  if (isBand(grid, slots, bottom, isSplit)) return undefined;
  const columns = slots.flatMap((slot) => {
    const subs = slot.area.bottom < bottom ? under(grid, slot, bottom).filter(couldHead) : [];
    return subs.length >= 2
      ? subs.map((sub) => columnOf(sub, `${flat(slot.text)} ${flat(sub.text)}`))
      : [columnOf(slot, flat(slot.text))];
  });
  return { top: row, bottom, columns };
}
