import { ulid } from 'ulid';
import { standingWrite } from '#functions/table/standing.ts';
import { transact } from '#functions/table/transact.ts';
import { mostPlans } from '#policy/terms/standing.ts';
import type { Units } from '#given/capacity.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';
import { givenHeld, standingIn } from '#given/held.ts';
import { putItems } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';

const dormantDay = '2026-06-03T02:00:00.000Z';

/** So many records in the customer's dossier, each of another kind in turn, with an entry of its own. */
function hang({ table }: Department, customerId: string, count: number): Promise<void> {
  const nouns = ['activity', 'contract', 'consent'];
  const items = Array.from({ length: count }, (_, i) => {
    const [noun, id] = [nouns[i % nouns.length] ?? '', ulid()];
    const record = { [`${noun}Id`]: id, customerId, byId: staff.chen.staffId, note: '随访记录'.repeat(20) };
    return { pk: `${noun}#${id}`, sk: '#', gsi3pk: `customer#${customerId}`, gsi3sk: `${noun}#${i}#${id}`, record };
  });
  return putItems(table, items);
}

/** What a transfer takes, and its undoing, with so many records hanging on the customer and so many plans open. */
async function costs(records: number, plans: number): Promise<{ readonly there: Units; readonly back: Units }> {
  const house = await givenDepartment();
  const { customerId } = await givenHeld(house, '苏州恒岳轴承有限公司');
  await hang(house, customerId, records);
  const was = await standingIn(house, customerId);
  const open = Array.from({ length: plans }, () => ({ activityId: ulid(), kind: 'visit' as const, on: '2026-07-01' }));
  await transact(house.table, [standingWrite(was, { ...was, plans: open }, '2026-03-03')]);
  house.clock.at = dormantDay;
  const send = (verb: string, input: object, basedOn: number) =>
    house.capacity.during(async () =>
      recordOf(await house.as('wang').send(verb, { customerId, reason: '久未维护', ...input }, basedOn)),
    );
  return {
    there: await send('customer.transfer', { toId: staff.lin.staffId }, 3),
    back: await send('customer.undoTransfer', {}, 4),
  };
}

test('a transfer of a customer with 200 records hanging on it takes what one with none takes', async () => {
  const bare = await costs(0, 0);
  expect(await costs(200, 0)).toEqual(bare);
  for (const { read, write } of Object.values(bare)) {
    expect(read).toBeLessThanOrEqual(6);
    expect(write).toBeLessThanOrEqual(24);
  }
}, 60_000);

test('and with as many plans open as there may be, it takes the larger standing once', async () => {
  const { there, back } = await costs(200, mostPlans);
  for (const { write } of [there, back]) expect(write).toBeLessThanOrEqual(56);
}, 60_000);
