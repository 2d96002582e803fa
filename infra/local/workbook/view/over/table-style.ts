import type { CellFormat } from '../../model/format.ts';
import type { Table } from '../../model/table.ts';

/** How the parts of a table look. */
export interface TableLooks {
  readonly header: CellFormat;
  readonly band: CellFormat;
  readonly totals: CellFormat;
}

/** Excel's six accents behind a grey, in the order its table styles use them, each with its pale shade. */
const ACCENTS: readonly (readonly [strong: string, pale: string])[] = [
  ['#595959', '#F2F2F2'],
  ['#4472C4', '#DDE6F5'],
  ['#ED7D31', '#FBE6DA'],
  ['#7F7F7F', '#EDEDED'],
  ['#BF9000', '#FFF4D6'],
  ['#2E75B6', '#DEEAF6'],
  ['#548235', '#E5F0DC'],
];

const line = (color: string) => ({ style: 'Continuous', color, weight: 'Thin' });

const light = ([strong, pale]: readonly [string, string]): TableLooks => ({
  header: { bold: true, fontColor: '#1F1F1F', borderTop: line(strong), borderBottom: line(strong) },
  band: { fill: pale },
  totals: { bold: true, borderTop: line(strong), borderBottom: line(strong) },
});

const filled = ([strong, pale]: readonly [string, string]): TableLooks => ({
  header: { bold: true, fill: strong, fontColor: '#FFFFFF' },
  band: { fill: pale },
  totals: { bold: true, borderTop: line(strong) },
});

const PLAIN: TableLooks = { header: { bold: true }, band: {}, totals: { bold: true } };

const GREY = ['#595959', '#F2F2F2'] as const;

const LOOKS = new Map<string, TableLooks>();

const made = (style: string): TableLooks => {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === undefined) return PLAIN;
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? GREY;
  return family === 'Light' ? light(accent) : filled(accent);
};

/** The looks of a table by the name of its style, near to what Excel draws. */
export const tableLooks = ({ style }: Table): TableLooks => {
  const looks = LOOKS.get(style) ?? made(style);
  LOOKS.set(style, looks);
  return looks;
};
