import { addressOf } from '../../model/address.ts';
import { type Area, areaFrom, cellsOf, columnsOf, rowsOf } from '../../model/area.ts';
import { mustBeWritable } from '../../model/protection.ts';
import type { Sheet } from '../../model/sheet.ts';
import { type Copied, putCopied } from './copied.ts';
import { type Hand, isLines } from './hand.ts';
import { rowsOfText, tiled } from './tsv.ts';

const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r', '').trimEnd() === b.replaceAll('\r', '').trimEnd();

/** Copying, cutting and pasting: what was copied here keeps looks and formulas, all else is pasted as text. */
export class Clipboard {
  private readonly hand: Hand;
  private copied: Copied | undefined;
  /** Whether what goes to the clipboard next is cut, not copied. */
  isCutting = false;

  constructor(hand: Hand) {
    this.hand = hand;
  }

  /** Remembers what was put on the clipboard; of filtered rows only the text of those in sight is there to paste. */
  remember(text: string): void {
    const sheet = this.hand.sheet();
    const area = this.hand.areas(sheet).at(-1);
    const isWhole = area && ![...sheet.filteredRows.keys()].some((row) => row >= area.top && row <= area.bottom);
    this.copied = isWhole ? { sheetId: sheet.id, area, text, isCut: this.isCutting } : undefined;
  }

  /** Pastes a text from the clipboard where the person stands. */
  paste(text: string): void {
    const sheet = this.hand.sheet();
    const target = this.hand.areas(sheet).at(-1);
    if (!target || text === '') return;
    this.hand.act(sheet, () => {
      const pasted = this.putOwn(text, sheet, target) ?? this.putText(text, sheet, target);
      this.hand.person.select(sheet.id, addressOf(pasted));
    });
  }

  private putOwn(text: string, to: Sheet, target: Area): Area | undefined {
    const { hand, copied } = this;
    const sheet = copied && hand.model.find(copied.sheetId);
    if (!copied || !sheet || !sameText(copied.text, text)) return undefined;
    if (copied.isCut) this.copied = undefined;
    return putCopied(hand.model, { sheet, area: copied.area }, { sheet: to, ...target }, copied.isCut);
  }

  private putText(text: string, sheet: Sheet, target: Area): Area {
    const rows = rowsOfText(text);
    const filled = isLines(target) || cellsOf(target) === 1 ? rows : tiled(rows, rowsOf(target), columnsOf(target));
    const area = areaFrom(target.top, target.left, filled.length, filled[0]?.length ?? 1);
    mustBeWritable(sheet, area);
    this.hand.person.paste(sheet.id, addressOf({ ...area, bottom: area.top, right: area.left }), filled);
    return area;
  }
}
