/** A file's rows as texts, or why it is none that can be read. */
export type FileRows =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly problem: 'old' | 'page' | 'broken' | 'empty' };

const separators = [',', ';', '|'] as const;

/** The separator of the cells: the tab of a copied sheet, else the one that stands in most of the first lines. */
function separatorIn(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u, 40).filter((line) => line.trim() !== '');
  // Some banks put a tab behind every number of a CSV, so that Excel keeps it as it is.
  const isTabbed = !/\t"?[,;]/u.test(text) && lines.filter((line) => line.includes('\t')).length * 2 >= lines.length;
  if (isTabbed) return '\t';
  const count = (separator: string): number =>
    lines.reduce((sum, line) => sum + Math.min(line.split(separator).length - 1, 30), 0);
  return [...separators].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

/** The rows of a text that was copied from a sheet or saved as CSV; quoted cells may hold separators and line breaks. */
export function rowsInText(text: string): readonly (readonly string[])[] {
  const separator = separatorIn(text);
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  // A bank writes ="0012" or '0012, so that Excel keeps a number as it is.
  return rows.map((cells) =>
    cells.map((each) =>
      each
        .trim()
        .replace(/^="(.*)"$/su, '$1')
        .replace(/^'/u, ''),
    ),
  );
}

/** Text in the encoding that the bank saved it in: UTF-8, UTF-16, or else the one of Chinese Windows. */
export function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|table|\?xml)/iu.test(text);

/** The rows of a bank's file; of several sheets, the one that `isIt`, or else the first. */
export async function rowsInFile(
  file: Blob,
  isIt: (rows: readonly (readonly string[])[]) => boolean,
): Promise<FileRows> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return { problem: 'empty' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'old' };
  if (begins(bytes, 0x50, 0x4b))
    try {
      const { sheetsIn } = await import('./workbook-rows.ts');
      const sheets = await sheetsIn(buffer);
      return { rows: sheets.find(isIt) ?? sheets[0] ?? [] };
    } catch {
      return { problem: 'broken' };
    }
  const text = textIn(bytes).replace(/^\uFEFF/u, '');
  return isPage(text) ? { problem: 'page' } : { rows: rowsInText(text) };
}
