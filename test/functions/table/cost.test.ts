import { ulid } from 'ulid';
import { customerShelf } from '#functions/table/customer.ts';
import { emptyFile, type Customer, type CustomerCard } from '#policy/terms/customer.ts';
import { aCard, aCreditCode } from '#given/customer.ts';
import { aCompany } from '#given/many.ts';
import { givenDepartment, staff } from '#given/department.ts';
import { recordOf } from '#given/result.ts';
import type { Units } from '#given/capacity.ts';

/** A company unlike all others, for the search that finds just one. */
const lone = (changes: Partial<CustomerCard> = {}) =>
  aCard({
    name: '鄂尔多斯蒙鹫羊绒有限公司',
    principal: '娜仁',
    phone: '0477-3987654',
    address: '鄂尔多斯市东胜区吉劳庆路81号',
    creditCode: '',
    ...changes,
  });

/** So many filed customers with their claims and match keys, as they lie in the table. */
function filed(count: number): object[] {
  const items = new Map<string, Record<string, unknown>>();
  for (let i = 0; i < count; i += 1) {
    const customer: Customer = {
      ...(i === 0 ? lone() : aCompany(i)),
      ...emptyFile,
      customerId: ulid(1_700_000_000_000 + i),
      revision: 3,
      stage: 'filed',
      reporterId: staff.lin.staffId,
      ownerId: staff.lin.staffId,
      reportedAt: '2025-05-06T02:00:00.000Z',
      verdict: 'free',
      fileNumber: `2025-${String(i)}`,
    };
    const key = { pk: `customer#${customer.customerId}`, sk: '#' };
    items.set(key.pk, { ...key, ...customerShelf.index(customer), record: customer, head: '', recent: [] });
    for (const { put, update } of customerShelf.companions(undefined, customer)) {
      if (put && !put.pk.startsWith('counter')) items.set(put.pk, put);
      if (update) {
        const ids = (items.get(update.pk)?.['ids'] ?? new Set()) as Set<string>;
        items.set(update.pk, { pk: update.pk, sk: update.sk, ids: ids.size < 30 ? ids.add(customer.customerId) : ids });
      }
    }
  }
  return [...items.values()];
}

/** What each verb takes from a table with this many customers. */
async function costs(count: number): Promise<Record<string, Units>> {
  const house = await givenDepartment(undefined, undefined, filed(count));
  const during = (work: () => Promise<unknown>) => house.capacity.during(work);
  const cost: Record<string, Units> = {};
  const probe = { ...aCompany(20_011), name: '苏州云帆泵业有限公司', creditCode: aCreditCode(99_999) };
  const customerId = ulid();
  cost['check'] = await during(() => house.as('chen').check(probe));
  cost['check of a near name'] = await during(() =>
    house.as('chen').check(lone({ name: '鄂尔多斯蒙鹜羊绒有限公司', phone: '13799990000' })),
  );
  cost['report'] = await during(async () => recordOf(await house.as('chen').report(probe, customerId)));
  const { evidence } = (await house.as('wang').detail(customerId)).body;
  const input = { customerId, kind: 'absent', reason: '同城无同名，地址电话均不同', evidence };
  cost['confirm'] = await during(async () => recordOf(await house.as('wang').send('customer.confirm', input)));
  cost['file'] = await during(async () => recordOf(await house.as('he').send('customer.file', { customerId }, 2)));
  cost['edit of the demand'] = await during(async () =>
    recordOf(await house.as('chen').send('customer.edit', { customerId, changes: { demand: '备件' } }, 3)),
  );
  const row = { ...aCompany(20_012), name: '常熟云岫纺机有限公司', creditCode: aCreditCode(99_998) };
  const importing = { customerId: ulid(), ownerId: staff.chen.staffId, card: row };
  const command = { id: ulid(), verb: 'customer.import', basedOn: 0, input: importing };
  cost['dry run of an import'] = await during(() => house.as('wang').post('/checks', { commands: [command] }));
  cost['import'] = await during(async () => recordOf(await house.as('wang').send('customer.import', importing, 0)));
  for (const [name, list] of [
    ['page of 100', 'mine'],
    ['page of 100 files', 'files'],
  ] as const)
    cost[name] = await during(async () => {
      expect((await house.as('lin').list(list)).body.items).toHaveLength(100);
    });
  return cost;
}

const most: Record<string, Units> = {
  check: { read: 8, write: 0 },
  'check of a near name': { read: 8, write: 0 },
  report: { read: 10, write: 25 },
  // The decision itself, and what hangs on the customer from now on, but for its clock: that is told by the queue.
  confirm: { read: 12, write: 10 },
  file: { read: 4, write: 10 },
  'edit of the demand': { read: 4, write: 11 },
  'dry run of an import': { read: 20, write: 0 },
  // A report, its confirmation and its filing in one: no more than a report, a number, and where the customer stands.
  import: { read: 20, write: 30 },
  'page of 100': { read: 30, write: 0 },
  // The page itself, and where each of its customers stands.
  'page of 100 files': { read: 80, write: 0 },
};

test('what a verb costs does not grow with the file, and stays under its ceiling', async () => {
  const small = await costs(1_000);
  const large = await costs(20_000);
  expect(large).toEqual(small);
  for (const [verb, { read, write }] of Object.entries(small)) {
    expect([verb, read <= (most[verb]?.read ?? 0)]).toEqual([verb, true]);
    expect([verb, write <= (most[verb]?.write ?? 0)]).toEqual([verb, true]);
  }
}, 240_000);
