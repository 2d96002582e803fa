import { captionsIn } from './gaps/captions.ts';
import { gapsIn } from './gaps/gaps-in.ts';
import { belowOf, type Grid, type Slot } from './grid.ts';
import { bareLabel, known, type Knowledge } from './known/kinds.ts';
import { slotWidth, textWidth } from './room.ts';
import { isVacant } from './written.ts';

const byKnowledge: Readonly<Record<Knowledge, number>> = { exact: 3, end: 2, start: 1, none: 0 };
const shortText = 26;
const longText = 44;
const answers =
  /(?:有限公司|公司|集团|株式会社|주식회사|\(주\)|㈜|\b(?:ltd|inc|llc|gmbh|corp)\b\.?)$|@|^https?:|\d{3,}|^[¥￥$€₩]|^[\d.,%\s-]+$/iu;
const prose = /[。;；!！?？]|[，,].*[，,]/u;

/** A heading over the whole form names nothing that is written beside it. */
export function isTitle(grid: Grid, slot: Slot): boolean {
  const { frame } = grid;
  const span = (slot.area.right - slot.area.left + 1) / (frame.right - frame.left + 1);
  const isBig = (slot.look.size ?? 11) >= 15;
  const isColon = /[:：]\s*$/u.test(slot.text);
  return (
    !isColon && ((span > 0.6 && slot.area.right - slot.area.left >= 2 && slot.look.horizontal === 'center') || isBig)
  );
}

/** A list of notes, or of boxes to tick, stands under it: 注意事项： over 1. 2. 3. */
const isOverList = (grid: Grid, slot: Slot): boolean => {
  const under = belowOf(grid, slot);
  if (!under || under.column !== slot.column || !/[:：]\s*$/u.test(slot.text)) return false;
  const isNote =
    known(slot.text).kind === 'text' &&
    /^\s*[(（]?[1一①][.、．)）\s]/u.test(under.text) &&
    textWidth(under.text) > shortText;
  return isNote || /^\s*(?:[□☐▢◻⬜❏❑]|\[\s*\])/u.test(under.text);
};

const rules: readonly ((grid: Grid, slot: Slot) => number)[] = [
  (_, { text }) => (/[:：]\s*$/u.test(text) ? 3 : 0),
  (_, { text }) => byKnowledge[known(text.replace(/[:：]\s*$/u, '')).knowledge],
  (_, { text }) => (textWidth(text) <= shortText ? 1 : textWidth(text) > longText ? -3 : -0.5),
  (_, { text }) => (prose.test(text) ? -3 : 0),
  (_, { text }) => (/[\p{L}#]/u.test(bareLabel(text)) ? 0 : -8),
  (_, slot) => (slot.cell?.number !== undefined || slot.cell?.formula !== undefined ? -8 : 0),
  (_, { text }) => (answers.test(bareLabel(text)) && !/[:：]\s*$/u.test(text) ? -3 : 0),
  (_, { text }) => (/^[(（【[].*[)）】\]]$/u.test(text.trim()) ? -3 : 0),
  (grid, slot) => (isTitle(grid, slot) ? -5 : 0),
  (_, { look }) => (look.isBold || look.fill ? 0.5 : 0),
  (grid, slot) => (isOverList(grid, slot) ? -10 : 0),
];

/** How much a text looks like the label of something; below nothing it is no label. */
export function labelling(grid: Grid, slot: Slot): number {
  if (isVacant(slot.text)) return -10;
  const isBusy = gapsIn(slot.text).some(({ isAtEnd, isExample }) => !isAtEnd && !isExample);
  const hasAnswer = captionsIn(slot.text).some(({ from }) => slot.text.slice(from).trim() !== '');
  if (isBusy || hasAnswer) return -10;
  return rules.reduce((sum, rule) => sum + rule(grid, slot), 0);
}

/** Cells merged across were made so for a text and its answer; a column is as wide as its widest text. */
const roomy = { merged: 8, single: 24 } as const;

/** Whether a text has a slot much wider than itself. */
export const isRoomy = (grid: Grid, slot: Slot): boolean =>
  slotWidth(grid, slot) - textWidth(slot.text) >= (slot.area.right > slot.area.left ? roomy.merged : roomy.single);
