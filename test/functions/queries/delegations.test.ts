import { ulid } from 'ulid';
import { listDelegations } from '#functions/queries/delegations.ts';
import { delegationShelf } from '#functions/table/delegation.ts';
import { dayAfter } from '#policy/day.ts';
import { aDelegation } from '#given/delegation.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { lying, putItems } from '#given/lying.ts';

test('given a manager who has named a hundred and one over the years, the last hundred are listed, the first given first', async () => {
  const { table } = await givenEngine();
  const given = Array.from({ length: 101 }, (_, i) =>
    aDelegation({ delegationId: ulid(), givenAt: `${dayAfter('2020-01-06', i * 20)}T01:00:00.000Z` }),
  );
  await putItems(table, lying(delegationShelf, given));

  const { items } = await listDelegations({ actor: staff.wang, table, at: '2026-03-02T01:00:00.000Z' });
  expect(items.map(({ record }) => record.givenAt)).toEqual(given.slice(1).map(({ givenAt }) => givenAt));
});
