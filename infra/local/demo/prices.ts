import { PriceLine } from '#policy/terms/price.ts';
import { rowsIn } from './cards.ts';

/** An amount written in yuan with two decimals. */
const fenIn = (yuan = ''): number => Number(yuan.replace(/[.,]/g, ''));

/** 价目表 of the demo department: products of our own invention, list price and floor in yuan, tax included. */
export const demoPrices: readonly PriceLine[] = rowsIn(`
电动球阀 | 台 | 2,860.00 | 2,480.00 | 2025-01-01 | 2026-06-30
电动球阀 | 台 | 3,020.00 | 2,620.00 | 2026-07-01 |
气动蝶阀 | 台 | 1,940.00 | 1,680.00 | 2025-01-01 |
不锈钢止回阀 | 只 | 386.00 | 335.00 | 2025-01-01 |
先导式电磁阀 | 只 | 268.50 | 229.00 | 2025-01-01 |
自力式调压阀 | 台 | 4,750.00 | 4,130.00 | 2025-01-01 |
立式多级离心泵 | 台 | 8,960.00 | 7,880.00 | 2025-01-01 | 2026-06-30
立式多级离心泵 | 台 | 9,380.00 | 8,250.00 | 2026-07-01 |
耐腐磁力泵 | 台 | 6,420.00 | 5,650.00 | 2025-01-01 |
计量隔膜泵 | 台 | 5,180.00 | 4,510.00 | 2025-01-01 |
电磁流量计 | 套 | 7,350.00 | 6,400.00 | 2025-01-01 |
压力变送器 | 只 | 1,120.00 | 960.00 | 2025-01-01 |
雷达液位计 | 套 | 5,690.00 | 5,010.00 | 2025-01-01 |
阀门定位器 | 只 | 2,240.00 | 1,950.00 | 2025-01-01 |
`).map(([product, unit, list, floor, validFromOn, validUntilOn = '']) =>
  PriceLine.parse({ product, unit, listFen: fenIn(list), floorFen: fenIn(floor), validFromOn, validUntilOn }),
);
