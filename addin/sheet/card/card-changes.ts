import type { Finding } from '#policy/finding.ts';
import { CardAndProfile, type TypedField } from '#policy/terms/customer.ts';
import type { CellValue } from '../columns.ts';
import { customerFileTable } from '../tables/customer-file.ts';
import { fieldSum, type CardMarker } from './marker.ts';

/** A card as it stands on a sheet: what it remembers, and what stands in its fields' cells now. */
export interface CardOnSheet {
  readonly sheetId: string;
  readonly marker: CardMarker;
  readonly cells: Readonly<Partial<Record<TypedField, { readonly address: string; readonly value: CellValue }>>>;
}

/** A finding at a cell of the card. */
export interface CellFinding {
  readonly finding: Finding;
  readonly cell: string;
}

/** What a person changed on a card's sheet, and what of it cannot be read. */
export interface CardChanges {
  readonly changes: Readonly<Partial<Record<TypedField, string>>>;
  readonly unreadable: readonly CellFinding[];
}

const tooLong = {
  reason: { 'zh-CN': '内容太长，放不进档案', en: 'the text is too long for the files' },
  remedy: { 'zh-CN': '请缩短到 200 字以内', en: 'shorten it to 200 characters' },
};

/** Only what differs from what was drawn is a change; a cell that says what was drawn in other words is none. */
export function changesOn({ marker, cells }: Pick<CardOnSheet, 'marker' | 'cells'>): CardChanges {
  const changes: Partial<Record<TypedField, string>> = {};
  const unreadable: CellFinding[] = [];
  for (const { key, kind, cites } of customerFileTable.card) {
    const field = key as TypedField;
    const cell = cells[field];
    if (!cell) continue;
    const reading = kind.read(cell.value);
    const isTaken = 'text' in reading && CardAndProfile.shape[field].safeParse(reading.text).success;
    if (isTaken) {
      if (fieldSum(reading.text) !== marker.sums[field]) changes[field] = reading.text;
      continue;
    }
    const says = 'text' in reading ? tooLong : reading;
    const where = { noun: 'customer', field };
    unreadable.push({ cell: cell.address, finding: { cites, by: `sheet/${field}`, level: 'refuse', where, ...says } });
  }
  return { changes, unreadable };
}

/** The house's findings at the cells of the fields that they are on; the others have no cell. */
export const atCells = (findings: readonly Finding[], { cells }: Pick<CardOnSheet, 'cells'>): readonly CellFinding[] =>
  findings.flatMap((finding) => {
    const cell = cells[finding.where.field as TypedField]?.address;
    return cell === undefined ? [] : [{ finding, cell }];
  });
