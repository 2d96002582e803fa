import * as z from 'zod';
import { PriceId, PriceLine } from '#policy/terms/price.ts';
import { onPrice } from './on-price.ts';

/** What an edit may change; `null` takes the floor away. */
const Changes = PriceLine.extend({ floorFen: PriceLine.shape.floorFen.nullable() }).partial();

/** 修改价目 (DM-10). Contracts that were approved keep the price of their day in their review. */
export const editPrice = onPrice('price.edit', {
  input: z.strictObject({ priceId: PriceId, changes: Changes }),
  draft: ({ floorFen: was, ...price }, { changes: { floorFen = was, ...changes } }) => ({
    ...price,
    ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
    ...(floorFen === undefined || floorFen === null ? {} : { floorFen }),
  }),
  decide: (draft) => draft,
});
