import type { CustomerCard } from '#policy/terms/customer.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { filledSale, type Goods } from './templates/filled-sale.ts';
import { us } from './templates/us.ts';

/** A sale of the demo: to whom, what, and by days before the first start what happened. */
export interface Sale {
  readonly customer: string;
  readonly number: string;
  readonly goods: readonly Goods[];
  readonly signedDays: number;
  readonly deliveredDays?: number;
  readonly acceptedDays?: number;
  /** Its customer has asked for an invoice, and does not agree on the last month. */
  readonly isDisputed?: true;
  /** Money that came in: so many days ago, for the instalments of these numbers. */
  readonly paid: readonly { readonly days: number; readonly instalments: readonly number[] }[];
}

/** One that is wholly paid; and one of which ¥210,000 are 46 days overdue, and the retention is not due for long. */
export const demoSales: readonly Sale[] = [
  {
    customer: '深圳鹏砚智能装备有限公司',
    number: 'LC-0117',
    goods: [{ product: '电磁流量计', unit: '套', quantity: 8, priceFen: 735_000 }],
    signedDays: -190,
    deliveredDays: -171,
    acceptedDays: -166,
    paid: [{ days: -136, instalments: [1, 2, 3, 4] }],
  },
  {
    customer: '深圳鹏砚智能装备有限公司',
    number: 'LC-0124',
    goods: [
      { product: '电磁流量计', unit: '套', quantity: 40, priceFen: 735_000 },
      { product: '自力式调压阀', unit: '台', quantity: 56, priceFen: 475_000 },
      { product: '压力变送器', unit: '只', quantity: 125, priceFen: 112_000 },
    ],
    signedDays: -118,
    deliveredDays: -83,
    acceptedDays: -76,
    paid: [
      { days: -105, instalments: [1] },
      { days: -70, instalments: [2] },
    ],
    isDisputed: true,
  },
];

/** Bank lines of the last days that wait for finance: one that says what it pays, one that does not, one of nobody's. */
export const demoLines = [
  { days: -1, payer: '深圳鹏砚智能装备有限公司', fen: 21_000_000, reference: 'LC-0124 验收款', serial: '26110018842' },
  { days: -1, payer: '深圳鹏砚智能装备有限公司', fen: 10_000_000, reference: '货款', serial: '26110018857' },
  { days: 0, payer: '芜湖岚汀机电有限公司', fen: 368_000, reference: '往来款', serial: '26110019003' },
] as const;

/** What the invoice is for that one of the sellers has asked for. */
export const demoInvoiceFen = 42_000_000;

const written = (day: Day): string => {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};
const deliveryWithin = 40;
const holdsForDays = 365;

/** The contract of a sale as its handler fills it in. */
export function saleContract({ number, goods, signedDays }: Sale, card: CustomerCard, today: Day): CellMap {
  const { name, creditCode, address, phone, principal } = card;
  const signedOn = dayAfter(today, signedDays);
  const town = us.address.slice(0, '苏州工业园区'.length);
  const answers = {
    B3: name,
    G3: number,
    G4: written(signedOn),
    G5: town,
    C18: written(dayAfter(signedOn, deliveryWithin)),
    F18: address,
    C19: principal,
    F19: phone,
    'B36.2': town,
    'B37.4': written(dayAfter(signedOn, holdsForDays)),
    B40: name,
    B41: creditCode,
    B42: address,
    B43: phone,
    B44: '江澄银行',
    B45: '6222 0266 1200 0188 07',
  };
  return filledSale(answers, goods);
}
