import { ulid } from 'ulid';
import { findHeader, missingColumns } from '#addin/sheet/prices/price-header.ts';
import { rowsUnder, type PriceRows } from '#addin/sheet/prices/price-rows.ts';
import type { FormLook } from '#addin/sheet/form/form-sheet.ts';
import { yuanText } from '#policy/form/number.ts';
import { keysOf } from '#policy/keys-of.ts';
import { priceFieldNames, type Price, type PriceField } from '#policy/terms/price.ts';
import type { Result } from '../../wire.ts';

/** A line of the price list as it is being typed. */
export interface PriceEdit {
  readonly kind: 'edit';
  readonly priceId: string;
  /** The line that is edited; missing for a new one. */
  readonly was?: Price;
  readonly typed: Readonly<Record<PriceField, string>>;
}

/** How far a sending is. */
export interface Sending {
  readonly done: number;
  readonly total: number;
  readonly refused: number;
  readonly stop: AbortController;
}

/** A sheet's price list as it was read, and what the house answered so far. */
export interface PriceImport extends PriceRows {
  readonly kind: 'import';
  readonly sheetId: string;
  readonly sheet: string;
  readonly missing: readonly PriceField[];
  /** By row: the id that its line gets if it is new, so that sending it again is harmless. */
  readonly ids: Readonly<Record<number, string>>;
  readonly answers: Readonly<Record<number, Result>>;
  readonly sending?: Sending;
  readonly trouble?: unknown;
}

/** What the manager is at, besides looking. */
export type PriceWork = PriceEdit | PriceImport;

const nothingTyped: PriceEdit['typed'] = {
  product: '',
  unit: '',
  listFen: '',
  floorFen: '',
  validFromOn: '',
  validUntilOn: '',
};

/** A new line, for a product that is known or not. */
export const newLine = (today: string, of?: Pick<Price, 'product' | 'unit'>): PriceEdit => ({
  kind: 'edit',
  priceId: ulid(),
  typed: { ...nothingTyped, product: of?.product ?? '', unit: of?.unit ?? '', validFromOn: today },
});

const typedOf = (price: Price, field: PriceField): string => {
  const value = price[field] ?? '';
  return typeof value === 'number' ? yuanText(value) : value;
};

/** A line that is there, to be edited. */
export const editOf = (was: Price): PriceEdit => ({
  kind: 'edit',
  priceId: was.priceId,
  was,
  typed: Object.fromEntries(keysOf(priceFieldNames).map((field) => [field, typedOf(was, field)])) as PriceEdit['typed'],
});

/** A sheet read as a price list; undefined where it has none. */
export function importOf({ sheetId, map }: FormLook): PriceImport | undefined {
  const header = findHeader(map);
  if (!header) return undefined;
  const read = rowsUnder(map, header);
  return {
    kind: 'import',
    sheetId,
    sheet: map.sheet,
    missing: missingColumns(header),
    ids: Object.fromEntries(read.rows.map(({ row }) => [row, ulid()])),
    answers: {},
    ...read,
  };
}
