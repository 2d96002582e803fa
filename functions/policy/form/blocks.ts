import type { Field } from './field.ts';
import type { Grid, Slot } from './grid.ts';
import { bareLabel } from './known/kinds.ts';
import { textWidth } from './room.ts';
import { squeeze } from './written.ts';

/** Whose block a heading opens. */
export type Side = NonNullable<Field['side']>;

const parties: readonly (readonly [Side, RegExp])[] = [
  [
    'customer',
    /^(?:需方|买方|甲方|采购方|采购单位|委托方|购方|购买方|订货方|定货方|收货方|发包方|客户|買方|採購方|業主|客戶|订购方|訂購方|party a|buyer|purchaser|customer|client|bill to|ship to|sold to|consignee|to|발주자|발주처|수요자|갑|공급받는\s?자|매수인|수신|도급인|구매자)/iu,
  ],
  [
    'us',
    /^(?:供方|卖方|乙方|销售方|销货方|服务方|受托方|供应商|供货方|供货商|承包方|承揽方|賣方|廠商|供應商|銷售方|party b|seller|vendor|supplier|contractor|from|공급자|수주자|을$|을\b|매도인|발신|수급인|판매자|공급업체)/iu,
  ],
];
const widestHeading = 30;

/** Whose side a label names, if it names one. */
export const sideOf = (label: string): Side | undefined =>
  parties.find(([, words]) => words.test(squeezeLabel(label)))?.[0];

const squeezeLabel = (label: string): string => {
  const bare = bareLabel(label);
  return /^[\x20-\x7e]+$/u.test(bare) ? bare : squeeze(bare);
};

/** The heading of a part of the form, such as 甲方. */
export interface Block {
  readonly slot: Slot;
  readonly side: Side;
  readonly heading: string;
  /** It begins in the very row that was asked for. */
  readonly isInRow?: true;
}

/** The block over a slot, if there is one. */
export type BlockOf = (slot: Slot) => Block | undefined;

const headingOf = (text: string): string =>
  (bareLabel(text.split(/[:：\n]/u)[0] ?? text) || text).slice(0, widestHeading);

const blocksOf = (grid: Grid): Block[] =>
  grid.texts.flatMap((slot) => {
    const side = textWidth(slot.text.split(/[:：]/u)[0] ?? '') > widestHeading ? undefined : sideOf(slot.text);
    return side ? [{ slot, side, heading: headingOf(slot.text) }] : [];
  });

const longestBlock = 12;
const isSameDress = ({ look: a }: Slot, { look: b }: Slot): boolean =>
  (a.isBold ?? a.fill) !== undefined && a.isBold === b.isBold && a.fill === b.fill;

/** A block ends at a sentence, or at the next heading in its own dress. */
const isOver = (grid: Grid, block: Block, label: Slot): boolean =>
  grid.texts.some(
    (slot) =>
      slot.row > block.slot.row &&
      slot.row < label.row &&
      slot !== label &&
      (textWidth(slot.text) > 60 || isSameDress(slot, block.slot)),
  );

const isOverhead = (slot: Slot, label: Slot): boolean =>
  slot !== label && slot.row <= label.row && label.row - slot.row <= longestBlock && slot.column <= label.column;
const isBeside = ({ area }: Slot, { row, column }: Slot): boolean =>
  area.bottom > area.top && area.top <= row && area.bottom >= row && area.right < column;

/** Tells the block that a slot belongs to: its heading stands over it, or runs along its rows on the left. */
export function blockFinder(grid: Grid): BlockOf {
  const blocks = blocksOf(grid);
  return (label) => {
    const beside = blocks.filter(({ slot }) => isBeside(slot, label)).at(-1);
    if (beside) return beside;
    const over = blocks.filter(({ slot }) => isOverhead(slot, label));
    const lowest = Math.max(...over.map(({ slot }) => slot.row));
    const block = over.filter(({ slot }) => slot.row === lowest).at(-1);
    if (!block || isOver(grid, block, label)) return undefined;
    return block.slot.row === label.row ? { ...block, isInRow: true } : block;
  };
}
