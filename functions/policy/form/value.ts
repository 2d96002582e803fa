import { dayIn, dayOfSerial } from './date.ts';
import type { FieldKind } from './field.ts';
import { numberIn } from './number.ts';
import { squash } from './squash.ts';

/** Whether a place is struck: `/`, or a full-width one, alone (CT-2c2). A state of its own, not a text. */
export const isStruck = (text: string): boolean => squash(text) === '/';

interface Shown {
  readonly text: string;
  readonly number?: number | undefined;
}

const inDays = ({ text, number }: Shown): string | undefined =>
  dayIn(text) ?? (number === undefined ? undefined : dayOfSerial(number));
const inFigures = ({ text, number }: Shown): string | undefined =>
  (number === undefined ? numberIn(text) : numberIn(number.toFixed(8)))?.round(8).toString();

const readers: Readonly<Partial<Record<FieldKind, (shown: Shown) => string | undefined>>> = {
  date: inDays,
  'contract-date': inDays,
  quantity: inFigures,
  'unit-price': inFigures,
  amount: inFigures,
  total: inFigures,
  percent: inFigures,
  term: inFigures,
};

/** What a place says, whatever format it is shown in: a day as `2026-03-01`, a figure as its number, `/` for struck. */
export function valueOf(kind: FieldKind, shown: Shown): string {
  if (isStruck(shown.text)) return '/';
  if (squash(shown.text) === '' && shown.number === undefined) return '';
  return (
    readers[kind]?.(shown) ?? (shown.number === undefined ? shown.text.trim().normalize('NFC') : String(shown.number))
  );
}
