import type { Words } from '#policy/words.ts';
import { SheetTrouble } from '../sheet.ts';

const words = {
  tooLarge: {
    'zh-CN': '这张表的内容太多，不像一份合同；请换到合同所在的工作表，或删去多余的行列再试',
    en: 'there is too much on this sheet for a contract; go to the contract’s sheet, or delete what is superfluous, and try again',
  },
  noSheet: {
    'zh-CN': '这张工作表已不在工作簿里，请重新打开合同',
    en: 'this sheet is no longer in the workbook; open the contract again',
  },
} as const satisfies Record<string, Words>;

/** Why a form cannot be worked with, and what to do about it. */
export const formTrouble = (what: keyof typeof words): SheetTrouble => new SheetTrouble('failed', words[what]);
