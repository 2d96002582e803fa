/** A day in Asia/Shanghai, `2026-03-01`. The zone has had no daylight saving since 1991. */
export type Day = string;

const shanghaiHours = 8;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The day an instant (UTC, ISO) falls on in Asia/Shanghai. */
export const dayOf = (at: string): Day => new Date(Date.parse(at) + shanghaiHours * hourMs).toISOString().slice(0, 10);

/** The instant at which a day begins in Asia/Shanghai. */
export const startOf = (day: Day): string => new Date(Date.parse(day) - shanghaiHours * hourMs).toISOString();

/** The clock time of an instant in Asia/Shanghai, `2026-03-01 09:14:02`. */
export const clockOf = (at: string): string =>
  new Date(Date.parse(at) + shanghaiHours * hourMs).toISOString().slice(0, 19).replace('T', ' ');

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day so many days after another. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The day so many calendar months after another, clamped to the month's end: 30 November and three months is the last day of February. */
export const monthsAfter = (day: Day, months: number): Day => {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), counted - Math.floor(counted / 12) * 12];
  const date = Math.min(Number(day.slice(8)), lastDayOf(year, month));
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
};

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);
