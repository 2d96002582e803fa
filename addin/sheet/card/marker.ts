import { typedFields, type Customer, type TypedField } from '#policy/terms/customer.ts';
import { checksumOf } from '../checksum.ts';

/** What a card's sheet remembers: whose it is, as of which revision, what each field said, and how far we drew. */
export interface CardMarker {
  readonly customerId: string;
  readonly revision: number;
  readonly sums: Readonly<Partial<Record<TypedField, string>>>;
  readonly bottom: number;
}

/** A short sum of what a field says; it tells a change without keeping the text. */
export const fieldSum = (text: string): string => checksumOf({ text });

/** The marker of a card as it is drawn. */
export const markerOf = (customer: Customer, bottom: number): CardMarker => ({
  customerId: customer.customerId,
  revision: customer.revision,
  sums: Object.fromEntries(typedFields.map((field) => [field, fieldSum(customer[field])])),
  bottom,
});

export const markerText = (marker: CardMarker): string => JSON.stringify(marker);

/** Reads what a sheet remembers; undefined where it is no card. */
export function readMarker(text: string): CardMarker | undefined {
  try {
    const { customerId, revision, sums, bottom } = JSON.parse(text) as Partial<CardMarker>;
    if (typeof customerId !== 'string' || typeof revision !== 'number' || typeof sums !== 'object') return undefined;
    return { customerId, revision, sums, bottom: typeof bottom === 'number' ? bottom : 0 };
  } catch {
    return undefined;
  }
}
