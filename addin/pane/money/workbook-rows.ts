import readWorkbook from 'read-excel-file/universal';

type Rows = readonly (readonly string[])[];

const toSeconds = 19;

/** What a cell of a workbook says: a day as a day, a number with all its digits. */
function said(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, toSeconds).replace('T', ' ');
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The sheets of a workbook, each as its rows. */
export async function sheetsIn(bytes: ArrayBuffer): Promise<readonly Rows[]> {
  const sheets = await readWorkbook(bytes);
  return sheets.map(({ data }) => data.map((row) => row.map(said)));
}
