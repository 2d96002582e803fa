import { type Words, fill } from '#policy/words.ts';

/** What a file to be opened may have at most. */
export const limits = { packed: 10 * 1024 * 1024, unpacked: 100 * 1024 * 1024, cells: 200_000 } as const;

const sentences = {
  empty: { 'zh-CN': '这个文件是空的。', en: 'This file is empty.' },
  tooLarge: {
    'zh-CN': '文件过大：最大 {packed} MB，展开后最大 {unpacked} MB。请只保留需要的工作表再打开。',
    en: 'The file is too large: at most {packed} MB, and {unpacked} MB unpacked. Keep only the sheets you need.',
  },
  tooManyCells: {
    'zh-CN': '单元格过多：最多 {cells} 个。请只保留需要的工作表再打开。',
    en: 'There are too many cells: at most {cells}. Keep only the sheets you need.',
  },
  notWorkbook: {
    'zh-CN': '这不是 Excel 工作簿（.xlsx），无论它叫什么名字。',
    en: 'This is not an Excel workbook (.xlsx), whatever its name says.',
  },
  encrypted: {
    'zh-CN': '文件有密码。请在 Excel 中去掉打开密码，再打开。',
    en: 'The file has a password. Take the password off in Excel, then open it here.',
  },
  oldFormat: {
    'zh-CN': '这是旧格式（.xls）。请在 Excel 中另存为 .xlsx，再打开。',
    en: 'This is the old format (.xls). Save it as .xlsx in Excel, then open it here.',
  },
  binary: {
    'zh-CN': '这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx，再打开。',
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open it here.',
  },
  broken: {
    'zh-CN': '文件已损坏，无法读取。请在 Excel 中打开并修复，再另存为 .xlsx。',
    en: 'The file is damaged and cannot be read. Open and repair it in Excel, then save it as .xlsx.',
  },
  noSheet: { 'zh-CN': '文件里没有工作表。', en: 'There is no worksheet in the file.' },
} satisfies Record<string, Words>;

/** Why a file is not opened. */
export type Cause = keyof typeof sentences;

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

const gaps = { packed: megabytes(limits.packed), unpacked: megabytes(limits.unpacked), cells: limits.cells };

/** A file that is not opened, with a sentence that says why and what to do. */
export class CannotOpen extends Error {
  readonly reason: Cause;
  readonly words: Words;

  constructor(reason: Cause, options?: ErrorOptions) {
    const words = fill(sentences[reason], gaps);
    super(words.en, options);
    this.name = 'CannotOpen';
    this.reason = reason;
    this.words = words;
  }
}
