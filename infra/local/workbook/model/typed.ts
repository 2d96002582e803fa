import { dateToSerial, parseValue } from 'numfmt';
import type { CellValue } from './cell.ts';

/** What becomes of something put into a cell: a value or a formula, and the number format it brings. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

const SHORT_DATE = 'yyyy/m/d';
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Reading a text as a number or a date is costly, so plain words are kept out of it. */
const LOOKS_LIKE_A_VALUE =
  /^[\s+\-(.$¥￥€£]*\d[\d\s.,:/%+)eEaApPmM年月日-]*$|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,/-]|^\d{1,2}[\s-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const plain = (value: CellValue): Entry => ({ value, formula: undefined, numberFormat: undefined });

/** Of a number read from a text Excel keeps fifteen digits and puts zeros for the rest. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

const longNumber = (digits: string): number => Number(digits.slice(0, 15).padEnd(digits.length, '0'));

const chineseDate = (text: string): Entry | undefined => {
  const [, year, month, day] = CHINESE_DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const serial = dateToSerial([Number(year), Number(month), Number(day)]);
  return serial === null ? undefined : { value: serial, formula: undefined, numberFormat: 'yyyy"年"m"月"d"日"' };
};

const read = (text: string): Entry => {
  if (/^[1-9]\d{15,}$/.test(text)) return plain(longNumber(text));
  const parsed = parseValue(text.replace('￥', '¥'));
  if (!parsed) return chineseDate(text) ?? plain(text);
  const { v, z } = parsed;
  if (typeof v === 'boolean') return plain(v);
  if (typeof v !== 'number') return plain(text);
  const isWholeDate = z !== undefined && /y/.test(z) && /d/.test(z) && !/h/.test(z);
  return { value: fifteenDigits(v), formula: undefined, numberFormat: isWholeDate ? SHORT_DATE : z };
};

/** What Excel makes of a text put into a cell of the given number format, be it typed, pasted or written by an add-in. */
export const entryOf = (text: string, numberFormat: string): Entry => {
  if (numberFormat === '@') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text, numberFormat: undefined };
  if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return plain(Number(text));
  return LOOKS_LIKE_A_VALUE.test(text) ? read(text) : plain(text);
};

/** What Excel makes of a value written by an add-in: texts are read as if typed, the rest is taken as it is. */
export const entryOfValue = (value: CellValue, numberFormat: string): Entry =>
  typeof value === 'string' ? entryOf(value, numberFormat) : plain(value);
