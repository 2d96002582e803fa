import type { Day } from '#policy/day.ts';
import { addressOf } from '#policy/form/address.ts';
import type { Field } from '#policy/form/field.ts';
import { onCard, type CardForForms } from '#policy/form/on-card.ts';
import type { Form } from '#policy/form/reading.ts';
import type { Values } from './filled-map.ts';
import { gapsTogether } from './gaps-together.ts';

const serialOf = (day: Day): number => Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000);

const isDateFormat = (format: string | undefined): boolean => format !== undefined && /[yd]/iu.test(format);

const spelt = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** In a text only what follows a colon is a party's own place: 甲方执 ____ 份 asks for copies. */
const isOwnPlace = ({ within }: Field): boolean => within === undefined || /[:：]$/u.test(within.before);

const isCustomers = (field: Field): boolean =>
  field.side === 'customer' && !field.isComputed && !field.isByHand && isOwnPlace(field);

function valueFor(field: Field, card: CardForForms, today: Day, format: string | undefined): string | number {
  if (field.kind === 'contract-date' && !field.isComputed) return isDateFormat(format) ? serialOf(today) : spelt(today);
  return isCustomers(field) ? (onCard[field.kind]?.(card, field.label) ?? '') : '';
}

/** What a fresh contract says: the customer's side from the card, and today as its day. */
export function openingValues({ map, fields }: Form, card: CardForForms, today: Day): Values {
  const formats = new Map(
    map.cells.map((cell) => [addressOf(cell), cell.look === undefined ? undefined : map.looks[cell.look]?.format]),
  );
  const values = new Map<string, string | number>();
  const cellOf = ({ area }: Field): string => addressOf({ row: area.top, column: area.left });
  for (const field of fields) {
    const cell = cellOf(field);
    const value = valueFor(field, card, today, formats.get(cell));
    if (value === '' || values.has(cell)) continue;
    const gaps = field.within ? fields.filter((other) => other.within && cellOf(other) === cell) : [];
    values.set(
      cell,
      gaps.length === 0
        ? value
        : gapsTogether(
            gaps,
            gaps.map((gap) => String(valueFor(gap, card, today, undefined))),
          ),
    );
  }
  return Object.fromEntries(values);
}
