import type { Spot } from '../navigation.tsx';

/** The tabs on which receipts are shown. */
export type MoneyTab = 'money' | 'more';

/** Where the receipts begin on a tab. */
export const receiptsOn = (tab: MoneyTab): Spot => (tab === 'money' ? { tab } : { tab, page: 'receipts' });
