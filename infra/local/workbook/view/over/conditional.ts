import { type Area, contains, cellAt } from '../../model/area.ts';
import type { CellValue } from '../../model/cell.ts';
import { textOf } from '../../model/display.ts';
import type { CellFormat } from '../../model/format.ts';
import type { Conditional, ConditionalKind } from '../../model/rules.ts';
import type { Sheet } from '../../model/sheet.ts';
import { type Part, partsOf } from './formula.ts';
import { holds } from './holds.ts';

interface Rule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly text?: string;
}

const KNOWN = new Map<string, Part | undefined>();

const known = (formula: string): Part | undefined => {
  if (!KNOWN.has(formula)) KNOWN.set(formula, partsOf(formula));
  return KNOWN.get(formula);
};

const meets = (formula: string, conditional: Conditional, sheet: Sheet, row: number, column: number): boolean => {
  const [{ top, left } = cellAt(0, 0)] = conditional.areas;
  const part = known(formula);
  return part !== undefined && holds(part, { sheet, row, column, down: row - top, right: column - left });
};

const quoted = (value: unknown): string => {
  const text = String(value);
  if (text.startsWith('=')) return `(${text.slice(1)})`;
  return typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
};

const literal = (value: CellValue): string =>
  typeof value === 'boolean'
    ? String(value).toUpperCase()
    : typeof value === 'number'
      ? String(value)
      : `"${value.replaceAll('"', '""')}"`;

const COMPARISONS: Readonly<Record<string, (value: string, first: string, second: string) => string>> = {
  Between: (value, first, second) => `AND(${value}>=${first},${value}<=${second})`,
  NotBetween: (value, first, second) => `OR(${value}<${first},${value}>${second})`,
  EqualTo: (value, first) => `${value}=${first}`,
  NotEqualTo: (value, first) => `${value}<>${first}`,
  GreaterThan: (value, first) => `${value}>${first}`,
  LessThan: (value, first) => `${value}<${first}`,
  GreaterThanOrEqual: (value, first) => `${value}>=${first}`,
  LessThanOrEqual: (value, first) => `${value}<=${first}`,
};

const TEXTS: Readonly<Record<string, (text: string, sought: string) => boolean>> = {
  Contains: (text, sought) => text.includes(sought),
  NotContains: (text, sought) => !text.includes(sought),
  BeginsWith: (text, sought) => text.startsWith(sought),
  EndsWith: (text, sought) => text.endsWith(sought),
};

type Judge = (conditional: Conditional, sheet: Sheet, row: number, column: number) => boolean;

const JUDGES: Record<ConditionalKind, Judge> = {
  Custom: (conditional, sheet, row, column) => meets(conditional.formula, conditional, sheet, row, column),
  CellValue: (conditional, sheet, row, column) => {
    const { operator = 'EqualTo', formula1, formula2 } = (conditional.rule ?? {}) as Rule;
    const { value } = sheet.cell(row, column);
    const formula = COMPARISONS[operator]?.(literal(value), quoted(formula1), quoted(formula2 ?? ''));
    return formula !== undefined && meets(formula, conditional, sheet, row, column);
  },
  ContainsText: ({ rule }, sheet, row, column) => {
    const { operator = 'Contains', text = '' } = (rule ?? {}) as Rule;
    return TEXTS[operator]?.(textOf(sheet, row, column).toLowerCase(), text.toLowerCase()) ?? false;
  },
};

const covers = ({ areas }: Conditional, cell: Area): boolean => areas.some((area) => contains(area, cell));

/** The looks that conditional formats lay over a cell; of two that say the same thing the first has its way. */
export const conditionalLooks = (sheet: Sheet, row: number, column: number): CellFormat | undefined => {
  let looks: CellFormat | undefined;
  for (const conditional of sheet.conditionals) {
    if (!covers(conditional, cellAt(row, column)) || !JUDGES[conditional.kind](conditional, sheet, row, column))
      continue;
    looks = { ...conditional.format, ...looks };
    if (conditional.stopsIfTrue) break;
  }
  return looks;
};
