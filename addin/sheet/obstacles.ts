import { fill, type Words } from '#policy/words.ts';
import { SheetTrouble, type Obstacle } from './sheet.ts';
import type { SheetTable } from './sheet-table.ts';

/** What each obstacle means to the person, and what to do about it. */
const words: Readonly<Record<Obstacle, Words>> = {
  noTable: {
    'zh-CN': '这个工作簿里还没有「{table}」表，请先点「报备」新建',
    en: 'this workbook has no table “{table}” yet; open it from the ribbon first',
  },
  protected: {
    'zh-CN': '工作表受保护，请在「审阅」里撤销保护后再试',
    en: 'the sheet is protected; unprotect it under Review and try again',
  },
  readOnly: {
    'zh-CN': '工作簿是只读的，请另存一份或取得编辑权限后再试',
    en: 'the workbook is read-only; save a copy or ask to edit it, and try again',
  },
  editing: {
    'zh-CN': '请先完成单元格编辑，再试一次',
    en: 'finish editing the cell, then try again',
  },
  failed: {
    'zh-CN': 'Excel 没有完成这一步，表里的内容没有丢失，请再试一次',
    en: 'Excel did not complete this step; nothing in the sheet is lost, please try again',
  },
};

/** The trouble with its words. */
export const troubleOf = (obstacle: Obstacle, cause?: unknown): SheetTrouble =>
  new SheetTrouble(obstacle, words[obstacle], cause);

/** The table is not in the workbook. */
export const noTable = ({ title: table }: SheetTable): SheetTrouble =>
  new SheetTrouble('noTable', fill(words.noTable, { table }));

const byCode: Readonly<Record<string, Obstacle>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
};

const codeOf = (problem: unknown): string | undefined =>
  problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined;

/** What the workbook's own error means to the person; a mistake of ours is no answer of the workbook and stays as it is. */
export function asTrouble(problem: unknown, isReadOnly: boolean): unknown {
  const code = codeOf(problem);
  if (problem instanceof SheetTrouble || code === undefined) return problem;
  const obstacle = byCode[code] ?? 'failed';
  return troubleOf(isReadOnly && obstacle !== 'editing' ? 'readOnly' : obstacle, problem);
}

/** Whether the workbook waits for a cell to be finished. */
export const isEditing = (problem: unknown): boolean => byCode[codeOf(problem) ?? ''] === 'editing';
