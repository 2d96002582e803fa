import { canonical } from './canonical.ts';
import {
  fieldChoices,
  noteKinds,
  stages,
  typedFieldNames,
  typedFields,
  type CardNote,
  type Contact,
  type Customer,
  type TypedField,
} from './terms/customer.ts';
import type { Words } from './words.ts';

/** One column of a backup: what it is called, and what it says of a customer. All of it is text, as a cell keeps it. */
interface BackupColumn {
  readonly key: string;
  readonly label: Words;
  readonly textOf: (customer: Customer) => string;
}

/** A cell of a sheet takes 32,767 characters. */
const longestCell = 30_000;

const typedColumn = (field: TypedField): BackupColumn => ({
  key: field,
  label: typedFieldNames[field],
  textOf: (customer) => fieldChoices[field]?.[customer[field]]?.['zh-CN'] ?? customer[field],
});

const contactLine = ({ name, post, phone, note }: Contact): string => [name, post, phone, note].join(' | ');

const noteLine = ({ kind, on, text, closed }: CardNote): string =>
  [noteKinds[kind]['zh-CN'], on, text, ...(closed ? [`${closed.on} ${closed.how}`] : [])].join(' | ');

/** Lines in as many cells as they need, none of them cut. */
function cellsOf(lines: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last !== undefined && last.length + line.length < longestCell) cells[cells.length - 1] = `${last}\n${line}`;
    else cells.push(line);
  }
  return cells;
}

const noteCells = 3;

/** 备份 (CF-2.2b): the columns of a backup. What a customer is, and nothing of whose they are. */
export const backupColumns: readonly BackupColumn[] = [
  { key: 'customerId', label: { 'zh-CN': '客户编码', en: 'customer id' }, textOf: ({ customerId }) => customerId },
  { key: 'fileNumber', label: { 'zh-CN': '档案编号', en: 'file number' }, textOf: ({ fileNumber = '' }) => fileNumber },
  { key: 'stage', label: { 'zh-CN': '状态', en: 'stage' }, textOf: ({ stage }) => stages[stage]['zh-CN'] },
  ...typedFields.map(typedColumn),
  {
    key: 'contacts',
    label: { 'zh-CN': '联系人', en: 'contacts' },
    textOf: ({ contacts }) => contacts.map(contactLine).join('\n'),
  },
  ...Array.from({ length: noteCells }, (_, i) => ({
    key: `notes${String(i + 1)}`,
    label: { 'zh-CN': `记事${String(i + 1)}`, en: `notes ${String(i + 1)}` },
    textOf: ({ notes }: Customer) => cellsOf(notes.map(noteLine))[i] ?? '',
  })),
];

/** One customer as a row of a backup. */
export const backupRow = (customer: Customer): readonly string[] => backupColumns.map(({ textOf }) => textOf(customer));

/** A cell's text as it comes back from a sheet: line ends of one kind, and nothing that only a sheet adds. */
export const plain = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/^'/u, '');

/**
 * The text whose SHA-256 (base64url) is a backup's hash: its rows in the order of the customers' codes. It is made from
 * rows, on the server and from the sheet alike, so that a file changed by hand is found, however it was sorted.
 */
export const backupText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => canonical(row.map(plain)))
    .sort((one, other) => (one < other ? -1 : 1))
    .join('\n');
