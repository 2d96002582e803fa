import type { Area, Cell, CellMap, Line, Look } from '#policy/form/cell-map.ts';

/**
 * A form written down in a few lines, with the truth beside each cell.
 * A row is cells parted by `|`; before the first `|` stand the row's own marks (`x3` three times, `h6` height, `hide`).
 * A cell may begin with marks between `~` and a space (see `dress`), `>3` and `v2` merge it, and ends in what is true of it:
 * ◆ a single blank, ◇ a blank of a table, ✎ by hand, ※ perhaps an example; as many as it has. `#` counts the rows.
 */
export interface Drawn {
  readonly name: string;
  readonly map: CellMap;
  readonly truth: readonly True[];
}

export type Mark = '◆' | '◇' | '✎' | '※';
export interface True {
  readonly row: number;
  readonly column: number;
  readonly mark: Mark;
}

const dress: Readonly<Record<string, Look>> = {
  b: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
  B: { right: 'thin', bottom: 'thin' },
  u: { bottom: 'thin' },
  d: { bottom: 'dashed' },
  t: { top: 'thin' },
  g: { fill: '#D9D9D9' },
  y: { fill: '#FFF2CC' },
  k: { fill: '#1F3864', color: '#FFFFFF' },
  n: { isBold: true },
  c: { horizontal: 'center' },
  r: { horizontal: 'right' },
  o: { isUnlocked: true },
  w: { isWrapped: true },
  T: { size: 18, isBold: true, horizontal: 'center' },
  D: { format: 'yyyy"年"m"月"d"日"' },
  M: { format: '#,##0.00' },
};

interface Options {
  /** Widths of columns from the first; 0 hides one. */
  readonly widths?: readonly number[];
  /** Marks of `dress` for a column's cells that are not there, by its number. */
  readonly columnDress?: Readonly<Record<number, string>>;
  readonly isProtected?: boolean;
  readonly printArea?: Area;
  readonly names?: CellMap['names'];
}

interface Piece {
  readonly look: Look;
  readonly across: number;
  readonly down: number;
  readonly isFormula: boolean;
  readonly isPick: boolean;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const lookOf = (letters: string): Look =>
  Object.assign({}, ...Array.from(letters, (letter) => dress[letter] ?? {})) as Look;

function pieceOf(token: string, running: number): Piece {
  const [, style = '', rest = token] = /^~(\S+) ?(.*)$/su.exec(token) ?? [];
  const marks = [...rest].filter((c): c is Mark => '◆◇✎※'.includes(c));
  const letters = style.replace(/[>v]\d+/gu, '');
  const text = rest.replace(/[◆◇✎※]/gu, '').replaceAll('\\n', '\n');
  return {
    look: lookOf(letters),
    across: Number(/>(\d+)/u.exec(style)?.[1] ?? 1),
    down: Number(/v(\d+)/u.exec(style)?.[1] ?? 1),
    isFormula: letters.includes('f'),
    isPick: letters.includes('p'),
    text: text === '#' ? String(running) : text,
    marks,
  };
}

/** Draws a form from its rows. */
export function drawn(name: string, options: Options, rows: readonly string[]): Drawn {
  const looks: Look[] = [];
  const keys = new Map<string, number>();
  const lookIndex = (look: Look): { look?: number } => {
    const key = JSON.stringify(look);
    if (key === '{}') return {};
    const index = keys.get(key) ?? looks.push(look) - 1;
    keys.set(key, index);
    return { look: index };
  };
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const lines: Line[] = [];
  const truth: True[] = [];
  const covered = new Set<string>();
  let row = 0;
  for (const source of rows) {
    const [head = '', ...tokens] = source.split('|');
    const times = Number(/x(\d+)/u.exec(head)?.[1] ?? 1);
    for (let time = 1; time <= times; time++) {
      row++;
      const height = /h(\d+)/u.exec(head)?.[1];
      if (height !== undefined) lines.push({ at: row, size: Number(height) });
      if (head.includes('hide')) lines.push({ at: row, isHidden: true });
      let column = 1;
      for (const token of tokens) {
        while (covered.has(`${row},${column}`)) column++;
        const piece = pieceOf(token.trim() === '' ? '' : token.replace(/^ | $/gu, ''), time);
        const { look, across, down, text } = piece;
        const bottom = row + down - 1;
        for (let r = row; r <= bottom; r++) for (let c = column; c < column + across; c++) covered.add(`${r},${c}`);
        if (across > 1 || down > 1) merges.push({ top: row, left: column, bottom, right: column + across - 1 });
        const number = /^-?\d+(\.\d+)?$/u.test(text) ? Number(text) : undefined;
        const isThere = text !== '' || Object.keys(look).length > 0 || piece.isFormula || piece.isPick;
        if (isThere)
          cells.push({
            row,
            column,
            text,
            ...(number !== undefined && { number }),
            ...(piece.isFormula && { formula: '=1' }),
            ...lookIndex(look),
            ...(piece.isPick && { isPick: true }),
          });
        for (const mark of piece.marks) truth.push({ row, column, mark });
        column += across;
      }
    }
  }
  const columns = (options.widths ?? []).map((size, index): Line => {
    const letters = options.columnDress?.[index + 1];
    return {
      at: index + 1,
      ...(size === 0 ? { isHidden: true } : { size }),
      ...(letters && lookIndex(lookOf(letters))),
    };
  });
  const map: CellMap = {
    sheet: name,
    cells,
    looks,
    merges,
    rows: lines,
    columns,
    names: [...(options.names ?? [])],
    tables: [],
    ...(options.isProtected && { isProtected: true }),
    ...(options.printArea && { printArea: options.printArea }),
  };
  return { name, map, truth };
}
