import * as z from 'zod';
import { listPrices, readPrices } from '#functions/queries/prices.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** 价目. */
export const priceRoutes = [
  route({
    method: 'get',
    path: '/prices',
    summary: 'A page of the price list',
    input: z.strictObject(pageInput),
    answer: (input, reader) => listPrices(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'post',
    path: '/prices/read',
    summary: 'The price list’s lines for these products, of whatever day',
    input: z.strictObject({ products: z.array(z.string().max(2_000)).max(longestPage) }),
    answer: ({ products }, reader) => readPrices(reader, products),
  }),
];
