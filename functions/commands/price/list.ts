import * as z from 'zod';
import { PriceId, PriceLine } from '#policy/terms/price.ts';
import { onPrice } from './on-price.ts';

/** 列入价目 (DM-10): a product's price from a day on. The id is the one already in the row's stamp. */
export const listPrice = onPrice('price.list', {
  input: z.strictObject({ priceId: PriceId, line: PriceLine }),
  begin: ({ priceId, line }) => ({ ...line, priceId, revision: 1, stage: 'listed' }),
  decide: (draft) => draft,
});
