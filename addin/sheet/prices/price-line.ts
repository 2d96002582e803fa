import { priceClauses } from '#policy/clauses/index.ts';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import type { Cell } from '#policy/form/cell-map.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { PriceField, PriceLine } from '#policy/terms/price.ts';
import type { Words } from '#policy/words.ts';
import { day, text } from '../kinds.ts';
import { readYuan } from './yuan.ts';

/** What stands in one cell, or was typed into one field. */
export type Written = Pick<Cell, 'text' | 'number'>;

/** A line of the price list as it was written, and what cannot be read of it. */
export interface ReadLine {
  readonly line: PriceLine;
  readonly findings: readonly Finding[];
}

type Told<T> = { readonly is: T } | { readonly reason: Words; readonly remedy: Words };

const readText = (written: Written): Told<string> => {
  const read = text.read(written.text);
  return 'text' in read ? { is: read.text.trim() } : read;
};
const readDay = (written: Written): Told<string> => {
  const read = day.read(written.number ?? written.text);
  return 'text' in read ? { is: read.text } : read;
};
const readFen = (written: Written): Told<number | undefined> => {
  const read = readYuan(written);
  return 'reason' in read ? read : { is: read.fen };
};

const unread = (
  field: PriceField,
  { reason, remedy }: { readonly reason: Words; readonly remedy: Words },
): Finding => ({
  cites: 'DM-10',
  by: 'price/as-written',
  level: 'refuse',
  where: { noun: 'price', field },
  reason,
  remedy,
});

/** Reads a line of the price list, from a sheet or from the pane alike. */
export function readLine(written: Readonly<Record<PriceField, Written>>): ReadLine {
  const findings: Finding[] = [];
  const take = <T>(field: PriceField, read: (written: Written) => Told<T>, otherwise: T): T => {
    const told = read(written[field]);
    if ('is' in told) return told.is;
    findings.push(unread(field, told));
    return otherwise;
  };
  const [listFen, floorFen] = [take('listFen', readFen, undefined), take('floorFen', readFen, undefined)];
  const line = {
    product: take('product', readText, ''),
    unit: take('unit', readText, ''),
    validFromOn: take('validFromOn', readDay, ''),
    validUntilOn: take('validUntilOn', readDay, ''),
    ...(listFen === undefined ? {} : { listFen }),
    ...(floorFen === undefined ? {} : { floorFen }),
  };
  return { line, findings };
}

/** What the policy says of a line, besides what could not be read; a field that was not read is not missing too. */
export function findingsOnLine({ line, findings }: ReadLine, today: Day): Finding[] {
  const judged = review(
    { ...line, priceId: '', revision: 1, stage: 'listed' },
    { verb: 'price.list', noun: 'price', facts: { today }, parameters: parametersOn(today) },
    priceClauses,
  );
  const isUnread = ({ where }: Finding): boolean => findings.some((one) => one.where.field === where.field);
  return [...findings, ...judged.filter((finding) => !isUnread(finding))];
}
