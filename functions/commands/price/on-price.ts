import { priceAuthority } from '#policy/authority/price.ts';
import { priceClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { priceShelf } from '#functions/table/price.ts';
import { commandsOn } from '../on.ts';

/** A command on the price list. */
export const onPrice = commandsOn(
  { shelf: priceShelf, authority: priceAuthority, clauses: priceClauses, inSight: (_, price) => price },
  'priceId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
