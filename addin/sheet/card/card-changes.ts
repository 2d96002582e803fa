import type { Finding } from '#policy/finding.ts';
import { CardAndProfile, type TypedField } from '#policy/terms/customer.ts';
import { fill } from '#policy/words.ts';
import type { CellValue } from '../columns.ts';
import { customerFileTable } from '../tables/customer-file.ts';
import type { Block } from './card-lines.ts';
import { fieldSum, type CardMarker } from './marker.ts';

/** A cell of a card. */
export interface CardCell {
  readonly address: string;
  readonly value: CellValue;
}

/** The cells of a line that are still there. */
export type LineCells = Readonly<Partial<Record<string, CardCell>>>;

/** A card as it stands on a sheet: what it remembers, and what stands in the cells of its fields and lines now. */
export interface CardOnSheet {
  readonly sheetId: string;
  readonly marker: CardMarker;
  readonly cells: Readonly<Partial<Record<TypedField, CardCell>>>;
  readonly lines: Readonly<Record<Block, readonly LineCells[]>>;
}

/** A finding at a cell of the card. */
export interface CellFinding {
  readonly finding: Finding;
  readonly cell: string;
  /** What was written over what stays. */
  readonly typed?: string;
}

/** What a person changed in a card's fields, and what of it cannot be read. */
export interface CardChanges {
  readonly changes: Readonly<Partial<Record<TypedField, string>>>;
  readonly unreadable: readonly CellFinding[];
}

/** A text that is longer than the files take. */
export const tooLong = (most: number): Pick<Finding, 'reason' | 'remedy'> => ({
  reason: { 'zh-CN': '内容太长，放不进档案', en: 'the text is too long for the files' },
  remedy: fill({ 'zh-CN': '请缩短到 {most} 字以内', en: 'shorten it to {most} characters' }, { most }),
});
const usualLength = 200;

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
    const says = 'text' in reading ? tooLong(usualLength) : reading;
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
