import { ulid } from 'ulid';
import type { Table } from '#functions/table/client.ts';
import { standingWrite } from '#functions/table/standing.ts';
import { dayAfter, monthsAfter, type Day } from '#policy/day.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { putItems } from './lying.ts';

/** What hangs on a customer that was last visited on a day. */
export const visited = (on: Day, changes: Partial<Standing> = {}): Standing => ({
  customerId: ulid(),
  version: 1,
  name: '苏州恒岳轴承有限公司',
  ownerId: 'staff-chen',
  heldSince: '2020-01-05T02:00:00.000Z',
  counted: { what: 'visit', id: ulid(), on },
  plans: [],
  trade: { open: [], signed: 0, fenByYear: {} },
  nature: 'company',
  ...changes,
});

const lyingUnderKeys = (standings: readonly Standing[]): object[] =>
  standings.map((standing) => standingWrite(standing, standing, '2026-01-01').put ?? {});

/** Puts standings into a table as they are, each under its keys. */
export const putStandings = (table: Table, standings: readonly Standing[]): Promise<void> =>
  putItems(table, lyingUnderKeys(standings));

/** Of so many customers these have waited for more than three months, and none of the others for two and a half. */
export const neglected = 50;

/** The clocks of so many customers as they lie in the table on a day. */
export const clocks = (day: Day, count: number): object[] =>
  lyingUnderKeys(
    Array.from({ length: count }, (_, i) =>
      visited(i < neglected ? dayAfter(monthsAfter(day, -3), -1) : dayAfter(day, -(i % 70))),
    ),
  );
