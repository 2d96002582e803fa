import { customerFileTable } from '#addin/sheet/tables/customer-file.ts';
import type { CustomerLine, RowServer } from '#addin/wire.ts';
import { aCustomer } from '#given/customer.ts';

const record = aCustomer({ stage: 'filed', ownerId: 'staff-chen', fileNumber: '2026-0007' });
const standing: NonNullable<CustomerLine['standing']> = {
  fromOn: '2026-03-10',
  warnOn: '2026-05-25',
  lastOn: '2026-06-10',
  dormantOn: '2026-06-11',
  isDormant: false,
  completeness: 60,
  classes: { time: 'prospect', process: 'developing', volume: 'small' },
};

/** What the row of the customer says on a day, in the columns that only we write. */
async function rowOn(day: string, changes: Partial<typeof standing> = {}) {
  const line = { record, abilities: [], findings: [], standing: { ...standing, ...changes } };
  const server = { list: () => Promise.resolve({ items: [line] }) } as unknown as RowServer;
  const actor = { staffId: 'staff-chen', name: '陈晓雯', roles: ['salesperson'] } as const;
  const me = { actor, people: { 'staff-chen': '陈晓雯' }, today: day, edition: 'V1' };
  const { items = [] } =
    (await customerFileTable.mine?.({ server, me, locale: 'zh-CN', now: () => `${day}T02:00:00.000Z` }, undefined)) ??
    {};
  return items[0]?.ours;
}

describe('a row of 客户档案 says where its customer stands (CF-2.1f)', () => {
  test.each([
    ['before the owner is warned, that it is filed', '2026-05-24', {}, '已归档 2026-0007'],
    ['from the day of the warning, how many days are left', '2026-05-25', {}, '还有 16 天满三个月未维护'],
    ['on the last day, that it is the last', '2026-06-10', {}, '还有 0 天满三个月未维护'],
    ['past it, that it may be transferred', '2026-06-11', { isDormant: true }, '已满三个月未维护，经理可以移交'],
  ])('%s', async (_, day, changes, result) => {
    expect(await rowOn(day, changes)).toMatchObject({
      result,
      maintainedOn: '2026-03-10',
      dormantOn: '2026-06-11',
      completeness: '60%',
      owner: '陈晓雯',
    });
  });
});
