import type { Area, Cell, CellMap, Look, Name } from '#policy/form/cell-map.ts';
import { addressOf, columnNumber } from '../../workbook/model/address.ts';

/** One box of a form: its columns (`B` or `B:E`), what stands in it, how it looks; `down` where it is several rows high. */
export type Box<L extends string> = readonly [
  columns: string,
  content: string | number,
  look: L,
  more?: { readonly down?: number; readonly marks?: readonly string[] },
];

/** A row of a form: its height in points, then its boxes. */
export type Row<L extends string> = readonly [height: number, ...Box<L>[]];

/**
 * A form as a person would sketch it. A formula may say `{F}` for column F of its own row and `{合计}` for the cells that
 * carry this mark; the marks listed in `names` are declared on the sheet.
 */
export interface Sketch<L extends string> {
  readonly sheet: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly looks: Readonly<Record<L, Look>>;
  readonly rows: readonly Row<L>[];
  readonly names: readonly string[];
}

interface Placed<L extends string> {
  readonly area: Area;
  readonly content: string | number;
  readonly look: L;
  readonly marks: readonly string[];
}

const columnsIn = (text: string): [left: number, right: number] => {
  const [left = '', right = left] = text.split(':');
  return [columnNumber(left) + 1, columnNumber(right) + 1];
};

const placedIn = <L extends string>(rows: readonly Row<L>[]): Placed<L>[] =>
  rows.flatMap(([, ...boxes], above) =>
    boxes.map(([columns, content, look, { down = 1, marks = [] } = {}]) => {
      const [left, right] = columnsIn(columns);
      return { area: { top: above + 1, left, bottom: above + down, right }, content, look, marks };
    }),
  );

const around = (areas: readonly Area[]): Area => ({
  top: Math.min(...areas.map(({ top }) => top)),
  left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  right: Math.max(...areas.map(({ right }) => right)),
});

const marked = (boxes: readonly Placed<string>[], mark: string): Area => {
  const areas = boxes.filter(({ marks }) => marks.includes(mark)).map(({ area }) => area);
  if (areas.length === 0) throw new Error(`No cell of the form is marked ${mark}`);
  return around(areas);
};

/** What a merged cell holds is in its first cell, so a formula points at the first column only. */
const pointedAt = ({ top, left, bottom }: Area): string =>
  addressOf({ top: top - 1, left: left - 1, bottom: bottom - 1, right: left - 1 });

const formulaIn = (text: string, row: number, boxes: readonly Placed<string>[]): string =>
  text.replace(/\{([^}]+)\}/g, (_, wanted: string) =>
    /^[A-Z]$/.test(wanted) ? `${wanted}${row}` : pointedAt(marked(boxes, wanted)),
  );

const contentOf = ({ content, area }: Placed<string>, boxes: readonly Placed<string>[]) => {
  if (typeof content === 'number') return { text: String(content), number: content };
  return content.startsWith('=') ? { text: '', formula: formulaIn(content, area.top, boxes) } : { text: content };
};

const cellsOf = <L extends string>(boxes: readonly Placed<L>[], looks: readonly L[]): Cell[] =>
  boxes
    .map((box) => ({
      row: box.area.top,
      column: box.area.left,
      ...contentOf(box, boxes),
      look: looks.indexOf(box.look),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);

const isMerged = ({ top, left, bottom, right }: Area): boolean => top !== bottom || left !== right;

const nameOf = (boxes: readonly Placed<string>[], name: string): Name => ({ name, area: marked(boxes, name) });

/** The sheet that a sketch describes; its print area is all of it. */
export const formOf = <L extends string>({ sheet, columns, looks, rows, names }: Sketch<L>): CellMap => {
  const boxes = placedIn(rows);
  const used = Object.keys(looks) as L[];
  return {
    sheet,
    cells: cellsOf(boxes, used),
    looks: used.map((look) => looks[look]),
    merges: boxes.map(({ area }) => area).filter(isMerged),
    rows: rows.map(([size], above) => ({ at: above + 1, size })),
    columns: columns.map((size, before) => ({ at: before + 1, size })),
    names: names.map((name) => nameOf(boxes, name)),
    tables: [],
    printArea: { top: 1, left: 1, bottom: rows.length, right: columns.length },
  };
};
