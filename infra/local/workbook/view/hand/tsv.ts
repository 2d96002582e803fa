const quotedField = (text: string, start: number): { field: string; end: number } | undefined => {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    if (next !== undefined && next !== '\t' && next !== '\n') return undefined;
    return { field: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
};

const plainField = (text: string, start: number): { field: string; end: number } => {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { field: text.slice(start, end), end };
};

/** The rows of a text as spreadsheets put it on the clipboard: tabs between cells, quotes around those with lines. */
export const rowsOfText = (clipboard: string): string[][] => {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const { field, end } = (text[at] === '"' ? quotedField(text, at) : undefined) ?? plainField(text, at);
    rows.at(-1)?.push(field);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

/** Rows repeated until they fill an area whose sides are multiples of theirs, as a spreadsheet pastes; else once. */
export const tiled = (rows: readonly (readonly string[])[], height: number, width: number): string[][] => {
  const columns = rows[0]?.length ?? 1;
  const isMultiple = height % rows.length === 0 && width % columns === 0;
  const [down, across] = isMultiple ? [height / rows.length, width / columns] : [1, 1];
  const wide = rows.map((row) => Array.from({ length: across }, () => row).flat());
  return Array.from({ length: down }, () => wide).flat();
};
