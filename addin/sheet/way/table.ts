import type { Finding } from '#policy/finding.ts';
import { fill, type Words } from '#policy/words.ts';
import { rowsOf } from '../diff.ts';
import type { Look } from '../look.ts';
import type { Row } from '../row.ts';
import type { SheetTable } from '../sheet-table.ts';
import { columnsOf } from '../which-table.ts';

const finding = ({ cites, noun }: SheetTable, by: string, reason: Words, remedy: Words, field?: string): Finding => ({
  cites,
  by,
  level: 'refuse',
  where: field === undefined ? { noun } : { noun, field },
  reason,
  remedy,
});

const missingColumn = (table: SheetTable, { key, header }: { readonly key: string; readonly header: Words }): Finding =>
  finding(
    table,
    'sheet/column-there',
    fill({ 'zh-CN': '找不到「{header}」列', en: 'the column “{header}” is not there' }, { header }),
    {
      'zh-CN': '请改回表头，或点「修复表头」；已填的内容都在',
      en: 'put the header back, or choose “mend the header”; nothing typed is lost',
    },
    key,
  );

/** What keeps the table as a whole from being worked with. */
export function troublesOf(look: Look): Finding[] {
  const { table } = look;
  const isNeeded = (key: string) => key === 'stamp' || !table.ours.some((column) => column.key === key);
  const missing = columnsOf(table).filter(({ key }) => look.missing.includes(key) && isNeeded(key));
  return [
    ...(look.isReadOnly
      ? [
          finding(
            table,
            'sheet/may-be-written',
            { 'zh-CN': '这个工作簿是只读的', en: 'this workbook is read-only' },
            { 'zh-CN': '请另存一份再用', en: 'save a copy and work in it' },
          ),
        ]
      : []),
    ...(look.isProtected
      ? [
          finding(
            table,
            'sheet/may-be-written',
            { 'zh-CN': '这张表受保护，结果写不进去', en: 'this sheet is protected and cannot be written' },
            { 'zh-CN': '请在「审阅」里撤消工作表保护', en: 'unprotect it under Review' },
          ),
        ]
      : []),
    ...missing.map((column) => missingColumn(table, column)),
  ];
}

/** The table at this moment: its rows, or what is wrong with it as a whole. */
export function tableOf(look: Look): { readonly table: readonly Finding[]; readonly rows: readonly Row[] } {
  const table = troublesOf(look);
  return { table, rows: table.length > 0 ? [] : rowsOf(look) };
}

/** Rows that wait to be sent. */
export const waits = ({ state }: Row): boolean => state === 'new' || state === 'unsent' || state === 'changed';
