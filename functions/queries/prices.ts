import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { priceAuthority } from '#policy/authority/price.ts';
import type { Price } from '#policy/terms/price.ts';
import { priceList, priceShelf, pricesOf } from '#functions/table/price.ts';
import { queryItems } from '#functions/table/read.ts';
import type { Reader } from './reader.ts';

/** One line of the price list. */
export interface PriceInList {
  readonly record: Price;
  readonly abilities: readonly Ability[];
}

const lineOf = ({ actor }: Reader, record: Price): PriceInList => ({
  record,
  abilities: abilitiesOf(priceAuthority, actor, record),
});

/** A page of the price list (价目表). */
export async function listPrices(
  reader: Reader,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ readonly items: readonly PriceInList[]; readonly after?: string }> {
  const items = await queryItems(reader.table, { index: 'gsi1', partition: priceList, after, limit });
  const last = items.length === limit ? items.at(-1)?.['gsi1sk'] : undefined;
  return {
    items: items.map(({ record }) => lineOf(reader, priceShelf.read(record))),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The lines of these products, of whatever day: what the pane's check reads. */
export const readPrices = async (
  reader: Reader,
  products: readonly string[],
): Promise<{ items: readonly Price[] }> => ({
  items: await pricesOf(reader.table, products),
});
