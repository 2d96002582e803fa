import * as z from 'zod';
import { PriceId, PriceLine } from '#policy/terms/price.ts';
import { onPrice } from './on-price.ts';

/** 修改价目 (DM-10). Contracts that were approved keep the price of their day in their review. */
export const editPrice = onPrice('price.edit', {
  input: z.strictObject({ priceId: PriceId, changes: PriceLine.partial() }),
  draft: (was, { changes }) => ({
    ...was,
    ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  }),
  decide: (draft) => draft,
});
