/** Reads a table of RFC 4180: quoted fields may hold commas, line ends and doubled quotes; neither a byte order mark nor an empty line is content. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"([^"]*(?:""[^"]*)*)"?([^,\r\n]*)|([^,\r\n]*))(,|\r?\n|\r|$)/gy;
  const body = text.replace(/^\uFEFF/, '');
  let row: string[] = [];
  while (field.lastIndex < body.length) {
    const [, quoted, after = '', bare = '', end] = field.exec(body) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"') + after);
    if (end === ',') {
      if (field.lastIndex === body.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}

const formulaSigns = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;
const plainNumber = /^[+-]?\d[\d,.]*$/;

/** A text that no spreadsheet takes for a formula when it opens it; a number stays one. */
const inert = (cell: string): string => (formulaSigns.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const written = (cell: string): string => quoted(inert(cell));

/** Writes rows as RFC 4180, one line each. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\n`).join('');
