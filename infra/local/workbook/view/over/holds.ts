import { type Area, cellAt } from '../../model/area.ts';
import type { CellValue } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Part } from './formula.ts';

type Answer = CellValue | undefined;

const order = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'zh-CN', { sensitivity: 'accent' });
  const [x, y] = [a === '' ? 0 : a, b === '' ? 0 : b];
  return typeof x === typeof y ? Number(x) - Number(y) : typeof x === 'number' ? -1 : 1;
};

const compared =
  (judge: (order: number) => boolean) =>
  ([a = '', b = '']: readonly CellValue[]): Answer =>
    judge(a === b ? 0 : a === '' && typeof b === 'string' ? -1 : b === '' && typeof a === 'string' ? 1 : order(a, b));

const counted =
  (count: (a: number, b: number) => number) =>
  ([a, b]: readonly CellValue[]): Answer => {
    const result = count(Number(a), Number(b));
    return Number.isNaN(result) ? undefined : result;
  };

const found = (where: CellValue | undefined, what: CellValue | undefined, start: CellValue | undefined): Answer => {
  const at = String(where).indexOf(String(what), Number(start ?? 1) - 1);
  return at < 0 ? undefined : at + 1;
};

/** What each sign and function comes to; undefined is an error, which no condition survives. */
const CALLS: Readonly<Record<string, (values: readonly CellValue[]) => Answer>> = {
  '=': compared((difference) => difference === 0),
  '<>': compared((difference) => difference !== 0),
  '<': compared((difference) => difference < 0),
  '>': compared((difference) => difference > 0),
  '<=': compared((difference) => difference <= 0),
  '>=': compared((difference) => difference >= 0),
  '&': (values) => values.map(String).join(''),
  '+': counted((a, b) => a + b),
  '-': counted((a, b) => a - b),
  '*': counted((a, b) => a * b),
  '/': counted((a, b) => (b === 0 ? NaN : a / b)),
  '^': counted((a, b) => a ** b),
  AND: (values) => values.every(Boolean),
  OR: (values) => values.some(Boolean),
  NOT: ([value]) => !value,
  IF: ([condition, yes = true, no = false]) => (condition ? yes : no),
  LEN: ([text]) => String(text).length,
  TRIM: ([text]) => String(text).trim(),
  LEFT: ([text, count = 1]) => String(text).slice(0, Number(count)),
  RIGHT: ([text, count = 1]) => (Number(count) === 0 ? '' : String(text).slice(-Number(count))),
  EXACT: ([a, b]) => String(a) === String(b),
  ISBLANK: ([value]) => value === '',
  ISNUMBER: ([value]) => typeof value === 'number',
  ISTEXT: ([value]) => typeof value === 'string' && value !== '',
  SEARCH: ([what, where, start]) => found(String(where).toLowerCase(), String(what).toLowerCase(), start),
  FIND: ([what, where, start]) => found(where, what, start),
  MOD: counted((a, b) => (b === 0 ? NaN : a - b * Math.floor(a / b))),
  COUNTIF: (values) => values.slice(0, -1).filter((value) => order(value, values.at(-1) ?? '') === 0).length,
};

/** Errors are an answer to these. */
const FORGIVING: Readonly<Record<string, (answer: Answer) => CellValue>> = {
  ISNUMBER: (answer) => typeof answer === 'number',
  ISERROR: (answer) => answer === undefined,
};

/** For which cell a formula is asked, and how far that is from the cell it was written for. */
export interface Standing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

const moved = ({ area, fixed }: Extract<Part, { kind: 'reference' }>, { down, right }: Standing): Area => ({
  top: area.top + (fixed.rows ? 0 : down),
  bottom: area.bottom + (fixed.rows ? 0 : down),
  left: area.left + (fixed.columns ? 0 : right),
  right: area.right + (fixed.columns ? 0 : right),
});

const valuesOf = (part: Part, standing: Standing): Answer[] => {
  if (part.kind !== 'reference') return [answerOf(part, standing)];
  const area = moved(part, standing);
  const isOne = area.top === area.bottom && area.left === area.right;
  if (isOne) return [standing.sheet.cell(area.top, area.left).value];
  return standing.sheet.cells.within(area).map(([, , { value }]) => value);
};

const answerOf = (part: Part, standing: Standing): Answer => {
  if (part.kind === 'value') return part.value;
  if (part.kind === 'reference') return valuesOf(part, standing)[0] ?? '';
  if (part.name === 'ROW' || part.name === 'COLUMN') return lineOf(part.name, part.parts[0], standing);
  const values = part.parts.flatMap((one) => valuesOf(one, standing));
  const forgiving = FORGIVING[part.name];
  if (forgiving) return forgiving(values[0]);
  if (values.includes(undefined)) return undefined;
  return CALLS[part.name]?.(values as CellValue[]);
};

const lineOf = (name: 'ROW' | 'COLUMN', of: Part | undefined, standing: Standing): Answer => {
  const own = cellAt(standing.row, standing.column);
  const area = of?.kind === 'reference' ? moved(of, standing) : own;
  return (name === 'ROW' ? area.top : area.left) + 1;
};

/** Whether a formula holds for a cell. */
export const holds = (part: Part, standing: Standing): boolean => Boolean(answerOf(part, standing));
