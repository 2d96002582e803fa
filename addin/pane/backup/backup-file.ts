import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { backupColumns, backupRow, backupText } from '#policy/backup.ts';
import { clockOf } from '#policy/day.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';

/** The hash over a backup's rows, as the server reckons it. */
export async function hashOf(rows: readonly (readonly string[])[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(backupText(rows)));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .replace(/=+$/u, '');
}

const sheetName = '客户备份';
/** Whose it is and of when stands beside every row, so that a part of it says so too. */
const watermark = '备份人';
const columnWidth = 18;
const mark = '销售台客户备份';
const shape = /^销售台客户备份 · .* · (\d+) 家 · 编码 ([0-9A-Z]{26}) · 校验 ([\w-]{43})$/u;

const dayAndMinute = 16;

const titleOf = ({ at, count, backupId, hash }: Backup, who: string): string =>
  `${mark} · ${who} · ${clockOf(at).slice(0, dayAndMinute)} · ${String(count)} 家 · 编码 ${backupId} · 校验 ${hash}`;

/** The name a backup is kept under. */
export const fileNameOf = ({ at }: Backup, who: string): string =>
  `${sheetName}-${who}-${clockOf(at).slice(0, 10)}.xlsx`.replace(/[\\/:*?"<>|]/gu, '');

/** 备份 as a workbook (CF-2.2b): name, day and hash in its first line, every cell as text, and whose it is beside every row. */
export async function backupFile(backup: Backup, who: string, customers: readonly Customer[]): Promise<Blob> {
  const cell = (value: string) => ({ value, type: String, format: '@' });
  const whose = `${who} ${clockOf(backup.at).slice(0, 10)}`;
  const header = [...backupColumns.map(({ label }) => label['zh-CN']), watermark];
  const rows = [
    [cell(titleOf(backup, who))],
    header.map((text) => ({ ...cell(text), fontWeight: 'bold' as const })),
    ...customers.map((customer) => [...backupRow(customer), whose].map(cell)),
  ];
  return writeExcelFile(rows, {
    sheet: sheetName,
    columns: header.map(() => ({ width: columnWidth })),
    stickyRowsCount: 2,
  }).toBlob();
}

/** A backup as it was found in a file. */
export interface FoundBackup {
  readonly backupId: string;
  /** Whether its rows are those that it says it holds. */
  readonly isWhole: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** We write nothing but text; a cell that became something else was changed by hand. */
const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Reads a backup from a file; undefined where the file is none. Rows may have been sorted; what was changed shows in the hash. */
export async function foundIn(file: Blob): Promise<FoundBackup | undefined> {
  try {
    const [title = [], , ...body] = await readSheet(await file.arrayBuffer(), { trim: false });
    const [, count, backupId, hash] = shape.exec(textIn(title[0])) ?? [];
    if (backupId === undefined) return undefined;
    const rows = body
      .map((row) => backupColumns.map((_, i) => textIn(row[i])))
      .filter((row) => row.some((text) => text !== ''));
    return { backupId, rows, isWhole: rows.length === Number(count) && (await hashOf(rows)) === hash };
  } catch {
    return undefined;
  }
}
