/** A column's letters, counted from 0. */
export const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** One or more neighbouring rows of a column or of several, as an address. */
export const addressOf = (columns: readonly [number, number], lines: readonly [number, number]): string =>
  `${lettersOf(columns[0])}${lines[0]}:${lettersOf(columns[1])}${lines[1]}`;

interface Strip {
  readonly columns: readonly [number, number];
  lines: [number, number];
}

/** Addresses of cells, neighbours under each other taken together, as many as one selection can hold. */
export function addressesOf(
  cells: readonly { readonly columns: readonly [number, number]; readonly line: number }[],
): string {
  const strips: Strip[] = [];
  const sorted = [...cells].sort((a, b) => a.columns[0] - b.columns[0] || a.line - b.line);
  for (const { columns, line } of sorted) {
    const last = strips.at(-1);
    if (last?.columns[0] === columns[0] && last.columns[1] === columns[1] && line <= last.lines[1] + 1)
      last.lines[1] = line;
    else strips.push({ columns, lines: [line, line] });
  }
  return strips
    .map((strip) => addressOf(strip.columns, strip.lines))
    .reduce((text, address) => (text.length + address.length < longestAddress ? `${text},${address}` : text));
}

const longestAddress = 255;
