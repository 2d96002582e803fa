import { changedFields, type PlannedRow } from '#addin/sheet/prices/price-plan.ts';
import type { Price, PriceLine } from '#policy/terms/price.ts';
import type { Envelope } from '../../wire.ts';
import { command } from '../queries.ts';

/** Lists a line, or changes the one it was. A floor that was taken away is told as null. */
export const priceCommand = (line: PriceLine, priceId: string, was: Price | undefined): Envelope =>
  was
    ? command(
        'price.edit',
        {
          priceId: was.priceId,
          changes: Object.fromEntries(changedFields(was, line).map((field) => [field, line[field] ?? null])),
        },
        was.revision,
      )
    : command('price.list', { priceId, line }, 0);

/** Whether sending a row would change anything. */
export const isToSend = ({ verdict }: PlannedRow): boolean => verdict === 'new' || verdict === 'changed';
