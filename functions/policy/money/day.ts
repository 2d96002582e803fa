import type { Day } from '../day.ts';
import { dayIn, dayOfSerial } from '../form/date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const timeBehind = /(?:[T\s]+|(?<=日))\d{1,2}[:时]\d{1,2}.*$|(?<=^\d{8})\s*\d{6}$|(?<=^\d{8})\s+\d{4}$/iu;
/** 2000 to 2099, as Excel counts days. */
const serial = /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/u;

function inEnglish(text: string): Day | undefined {
  const [, first, name, second, year] =
    /^(\d{1,2})?[-\s]?([a-z]{3})[a-z]*\.?[-\s]?(\d{1,2})?,?[-\s]?(\d{4})$/iu.exec(text) ?? [];
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  const date = first ?? second;
  if (month === 0 || date === undefined || (first !== undefined && second !== undefined)) return undefined;
  return dayIn(`${String(year)}-${month}-${date}`);
}

/** The day a cell of a file says: as people and banks write it, with a time behind it, or as Excel's serial number. */
export function dayInCell(text: string): Day | undefined {
  const said = text.normalize('NFKC').trim().replace(/^'/u, '').replace(timeBehind, '');
  if (serial.test(said)) return dayOfSerial(Number(said));
  return dayIn(said) ?? inEnglish(said);
}
