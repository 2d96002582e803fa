import { isDay, type Day } from '../day.ts';

const digits = '〇一二三四五六七八九';
const inDigits = (text: string): string =>
  text
    .replace(/[○零]/gu, '〇')
    .replace(/([一二三]?)十([一二三四五六七八九]?)/gu, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/gu, (character) => String(digits.indexOf(character)));

const shapes = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u,
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

const padded = (part: string): string => part.padStart(2, '0');

/** The day a text names, however it is written: `2026.3.1`, `2026年3月1日`, `二〇二六年三月一日`; undefined where it names none. */
export function dayIn(text: string): Day | undefined {
  const bare = inDigits(text.normalize('NFKC').replace(/[\s\u200b\ufeff_]/gu, ''));
  for (const shape of shapes) {
    const [, year, month, day] = shape.exec(bare) ?? [];
    if (year === undefined || month === undefined || day === undefined) continue;
    const found = `${year}-${padded(month)}-${padded(day)}`;
    return isDay(found) ? found : undefined;
  }
  return undefined;
}

const dayMs = 86_400_000;
/** Excel counts days from here; it takes 1900 for a leap year, which touches no day after February of that year. */
const epoch = Date.UTC(1899, 11, 30);
const [firstSerial, lastSerial] = [61, 2_958_465];

/** The day of an Excel serial number; the time of day is left out. */
export const dayOfSerial = (serial: number): Day | undefined =>
  serial >= firstSerial && serial <= lastSerial
    ? new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10)
    : undefined;
