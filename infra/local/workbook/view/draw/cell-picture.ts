import { CellValueType, type ICellData } from '@univerjs/core';
import { type Cell, hasContent } from '../../model/cell.ts';
import { styleOf } from './style.ts';

const CONTENT = {
  string: (value: string) => ({ v: value, t: CellValueType.STRING }),
  number: (value: number) => ({ v: value, t: CellValueType.NUMBER }),
  boolean: (value: boolean) => ({ v: value ? 1 : 0, t: CellValueType.BOOLEAN }),
} as const;

const contentOf = ({ value, formula }: Cell): ICellData => {
  const content = (CONTENT[typeof value as keyof typeof CONTENT] as (value: unknown) => ICellData)(value);
  return formula === undefined ? content : { ...content, f: formula };
};

/** A cell of the model as Univer keeps it; undefined for one with nothing of its own. */
export const cellPicture = (cell: Cell | undefined): ICellData | undefined => {
  if (!cell) return undefined;
  const style = cell.format && styleOf(cell.format);
  if (!hasContent(cell)) return style && { s: style };
  return style ? { ...contentOf(cell), s: style } : contentOf(cell);
};
