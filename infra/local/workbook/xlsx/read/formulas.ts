import { copiedFormula } from '../../model/reference.ts';
import type { Dropped } from './dropped.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { type Element, attribute, unescaped } from './xml.ts';

const LATER_FUNCTION = /_xlfn\.(_xlws\.)?/g;

/** A formula as a person reads it: functions younger than the format are written with a mark in files. */
export const readable = (formula: string): string => `=${unescaped(formula).replace(LATER_FUNCTION, '')}`;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of a sheet's cells, one after the other; some are written once for many cells. */
export class Formulas {
  private readonly shared = new Map<string, Shared>();
  private readonly dropped: Dropped;

  constructor(dropped: Dropped) {
    this.dropped = dropped;
  }

  /** The formula of a cell; undefined where there is none or none that is kept. */
  read(element: Element | undefined, row: number, column: number): string | undefined {
    const formula = element && this.written(element, row, column);
    if (formula === undefined) return undefined;
    if (!reachesOut(formula)) return formula;
    this.dropped.note('links');
    return undefined;
  }

  private written(element: Element, row: number, column: number): string | undefined {
    const kind = attribute(element, 't') ?? 'normal';
    if (kind === 'array' || kind === 'dataTable') this.dropped.note('arrays');
    if (kind === 'dataTable') return undefined;
    const own = element.text.trim() === '' ? undefined : readable(element.text);
    if (kind !== 'shared') return own;
    const index = attribute(element, 'si') ?? '';
    if (own !== undefined) this.shared.set(index, { formula: own, row, column });
    const first = this.shared.get(index);
    return own ?? (first && copiedFormula(first.formula, row - first.row, column - first.column));
  }
}
