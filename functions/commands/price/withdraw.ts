import * as z from 'zod';
import { PriceId } from '#policy/terms/price.ts';
import { onPrice } from './on-price.ts';

/** 撤下 (DM-10): the line no longer holds for any day. */
export const withdrawPrice = onPrice('price.withdraw', {
  input: z.strictObject({ priceId: PriceId }),
  decide: (was) => ({ ...was, stage: 'withdrawn' }),
});
