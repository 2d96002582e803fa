import { squash } from '#policy/form/squash.ts';
import { Price } from '#policy/terms/price.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the price list. */
export const priceList = 'prices';
const productKey = (product: string): string => `product#${squash(product)}`;
/** More lines than any product has. */
const mostLines = 50;

/** 价目 in the table. Found by product; which line holds is a question of the contract's day. */
export const priceShelf: Shelf<Price> = {
  noun: 'price',
  idOf: ({ priceId }) => priceId,
  read: (stored) => Price.parse(stored),
  index: ({ priceId, product, validFromOn, stage }) => ({
    gsi1pk: priceList,
    gsi1sk: priceId,
    ...(stage === 'listed' ? { gsi3pk: productKey(product), gsi3sk: `${validFromOn}#${priceId}` } : {}),
  }),
  companions: () => [],
};

/** The price list's lines for these products: one read a product. */
export async function pricesOf(table: Table, products: Iterable<string>): Promise<Price[]> {
  const keys = [...new Set(Array.from(products, productKey))].filter((key) => key !== productKey(''));
  const found = await Promise.all(
    keys.map((partition) => queryItems(table, { index: 'gsi3', partition, limit: mostLines })),
  );
  return found.flat().map((item) => priceShelf.read(item['record']));
}
