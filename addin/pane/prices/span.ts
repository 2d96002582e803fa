import type { PriceLine } from '#policy/terms/price.ts';
import type { Say } from '#addin/words/speak.ts';

/** From which day to which a line holds. */
export const spanOf = (t: Say, { validFromOn: from, validUntilOn: until }: PriceLine): string =>
  until === '' ? t('prices.openSpan', { from }) : t('prices.span', { from, until });
