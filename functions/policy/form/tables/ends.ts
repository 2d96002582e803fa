import type { Grid, Slot } from '../grid.ts';
import { bareLabel, known } from '../known/kinds.ts';
import { textWidth } from '../room.ts';
import type { Header } from './columns.ts';
import { couldHead } from './header-row.ts';

const totals =
  /^(?:合计|總計|总计|小计|小計|合計|共计|本页|价税合计|总金额|总价|金额合计|合计金额|total|sub-?\s?total|grand total|sum\b|totals|합\s?계|소\s?계|총\s?계|총합계|계$|税额|稅額|运费|折扣|优惠|vat|tax|shipping|freight|discount|balance|amount due)/iu;
const nothingMore =
  /以下空白|以下無正文|以下无正文|以下空格|이하\s?(?:여백|빈칸)|nothing (?:follows|below)|blank below/iu;

/** A row that adds the others up. */
export const isTotal = (text: string): boolean =>
  totals.test(bareLabel(text).replaceAll(' ', ' ')) && textWidth(text) <= 60;
/** A row after which nothing may come. */
export const isNothingMore = (text: string): boolean => nothingMore.test(text);

/** The slots of a row from a table's first column to its last. */
export function slotsAcross(grid: Grid, { columns }: Pick<Header, 'columns'>, row: number): Slot[] {
  const found = new Set<Slot>();
  const last = columns.at(-1)?.lastColumn ?? 0;
  for (let column = columns[0]?.column ?? 1; column <= last; column++) {
    const slot = grid.slotAt(row, column);
    if (slot) found.add(slot);
  }
  return [...found];
}

const crosses = ({ columns }: Header, { area }: Slot): boolean =>
  columns.filter(({ column }) => column >= area.left && column <= area.right).length >= 2;

const isLabelled = ({ text }: Slot): boolean =>
  /[:：]\s*$/u.test(text) || /^[\p{L} ()（）/]{2,24}[:：]/u.test(text.trim());

const saysTotal = ({ text, cell }: Slot): boolean => {
  const { kind, knowledge } = known(text);
  return cell?.number === undefined && kind === 'total' && (knowledge === 'exact' || knowledge === 'end');
};

const isSameDress = ({ look: a }: Slot, { look: b }: Slot): boolean =>
  a.fill === b.fill && a.isBold === b.isBold && a.size === b.size;

/** Captions in the header's own dress, where the body wears another: the next part of the form. */
function isDressedAsHeader(grid: Grid, { columns, bottom }: Header, row: number): boolean {
  const head = grid.slotAt(bottom, columns[0]?.column ?? 1);
  const body = grid.slotAt(bottom + 1, columns[0]?.column ?? 1);
  if (!head || !body || body.row >= row || isSameDress(head, body)) return false;
  const slots = slotsAcross(grid, { columns }, row);
  const captions = slots.filter((slot) => couldHead(slot) && isSameDress(slot, head));
  return captions.length >= 2 && captions.length > slots.length / 2;
}

/** Whether a row is no longer one of the table's own. */
export function isOtherRow(grid: Grid, header: Header, row: number): boolean {
  const slots = slotsAcross(grid, header, row);
  const texts = slots.filter(({ text }) => text.trim() !== '');
  const heads = texts.filter(({ text, cell }) => cell?.number === undefined && known(text).knowledge === 'exact');
  return (
    texts.slice(0, 2).some(({ text }) => isTotal(text)) ||
    texts.some((slot) => saysTotal(slot)) ||
    texts.some(({ text }) => isNothingMore(text)) ||
    texts.some(isLabelled) ||
    slots.some((slot) => crosses(header, slot)) ||
    isDressedAsHeader(grid, header, row) ||
    (heads.length >= 3 && heads.length > texts.length * 0.6)
  );
}
