import type { Finding } from '#policy/finding.ts';
import { fill, type Words } from '#policy/words.ts';
import { rowsOf } from '../diff.ts';
import type { Look } from '../look.ts';
import type { Row } from '../row.ts';
import { customerTable } from '../tables/customer.ts';

const ofTable = { noun: customerTable.noun };

const finding = (by: string, reason: Words, remedy: Words, field?: string): Finding => ({
  cites: 'CF-4.1',
  by,
  level: 'refuse',
  where: field === undefined ? ofTable : { ...ofTable, field },
  reason,
  remedy,
});

const missingColumn = ({ key, header }: { readonly key: string; readonly header: Words }): Finding =>
  finding(
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
  const isOurs = (key: string) => customerTable.ours.some((column) => column.key === key);
  const missing = [...customerTable.card, ...customerTable.ours].filter(({ key }) => look.missing.includes(key));
  return [
    ...(look.isReadOnly
      ? [
          finding(
            'sheet/may-be-written',
            { 'zh-CN': '这个工作簿是只读的', en: 'this workbook is read-only' },
            { 'zh-CN': '请另存一份再用', en: 'save a copy and work in it' },
          ),
        ]
      : []),
    ...(look.isProtected
      ? [
          finding(
            'sheet/may-be-written',
            { 'zh-CN': '这张表受保护，结果写不进去', en: 'this sheet is protected and cannot be written' },
            { 'zh-CN': '请在「审阅」里撤消工作表保护', en: 'unprotect it under Review' },
          ),
        ]
      : []),
    ...missing.filter(({ key }) => !isOurs(key) || key === 'stamp').map(missingColumn),
  ];
}

/** The table at this moment: its rows, or what is wrong with it as a whole. */
export function tableOf(look: Look): { readonly table: readonly Finding[]; readonly rows: readonly Row[] } {
  const table = troublesOf(look);
  return { table, rows: table.length > 0 ? [] : rowsOf(look) };
}

/** Rows that wait to be sent. */
export const waits = ({ state }: Row): boolean => state === 'new' || state === 'unsent' || state === 'changed';
