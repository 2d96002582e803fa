import { lastEntryOf, maintenanceOf, whyNoMaintenance } from '#policy/maintenance.ts';
import type { Activity } from '#policy/terms/activity.ts';

const heldSince = '2026-01-05T02:00:00.000Z';

/** A visit that counts: done, with a contact and a result, by the owner. */
const aVisit = (activityId: string, doneOn: string, changes: Partial<Activity> = {}): Activity => ({
  activityId,
  revision: 1,
  customerId: '01JQZ8K5T0000000000000000A',
  byId: 'staff-chen',
  loggedAt: `${doneOn || '2026-03-01'}T09:00:00.000Z`,
  customer: '苏州恒岳轴承有限公司',
  kind: 'visit',
  state: 'done',
  plannedOn: '',
  doneOn,
  contact: '顾明',
  outcome: '确认了二季度的用量',
  nextOn: '',
  note: '',
  ...changes,
});

describe('whether a call or visit is maintenance (decision 3)', () => {
  test.each<[string, Partial<Activity>, string | undefined]>([
    ['done, with a contact and a result', {}, undefined],
    ['done by telephone', { kind: 'call' }, undefined],
    ['written down late', { isLate: true }, undefined],
    ['written down by the assistant', { enteredById: 'staff-he' }, undefined],
    ['planned', { state: 'planned' }, '只是计划，还没有完成'],
    ['moved', { state: 'moved' }, '只是计划，还没有完成'],
    ['no state', { state: '' }, '只是计划，还没有完成'],
    ['missed', { state: 'missed' }, '没有成行'],
    ['no contact', { contact: '　' }, '没写联系人'],
    ['no result', { outcome: ' ' }, '没写结果'],
    ['neither visit nor call', { kind: '' }, '没写是拜访还是电话'],
    ['by a colleague, with consent', { consentId: '01JQZ8K5T0000000000000000C' }, '是同事经同意联系的'],
    ['the enquiry before the report', { isFirstEnquiry: true }, '是报备前的来电'],
  ])('%s: %s', (_, changes, why) => {
    expect(whyNoMaintenance(aVisit('one', '2026-03-02', changes))?.['zh-CN']).toBe(why);
  });
});

describe('which entry counts, and why the others do not (CF-2.1f)', () => {
  const told = ({ others }: ReturnType<typeof maintenanceOf>) => others.map(({ id, why }) => [id, why['zh-CN']]);

  test('the last that counts does, whatever came after it', () => {
    const found = maintenanceOf(
      {
        activities: [
          aVisit('early', '2026-02-02'),
          aVisit('late', '2026-03-02'),
          aVisit('blank', '2026-03-20', { contact: '' }),
        ],
        contracts: [
          { id: 'signed', on: '2026-02-20', isSigned: true },
          { id: 'drafted', on: '2026-03-19', isSigned: false },
        ],
        cardChanges: [
          { id: 'phone', on: '2026-03-18', isVerified: false },
          { id: 'address', on: '2026-01-18', isVerified: true },
        ],
        remarks: [{ id: 'remark', on: '2026-03-17' }],
      },
      { heldSince },
    );
    expect(found.counted).toEqual({ what: 'visit', id: 'late', on: '2026-03-02' });
    const earlier = '后来还有一次：2026-03-02 拜访';
    expect(told(found)).toEqual([
      ['blank', '没写联系人'],
      ['drafted', '合同还没有签署'],
      ['phone', '资料更新还没有核实'],
      ['remark', '只是备注'],
      ['signed', earlier],
      ['early', earlier],
      ['address', earlier],
    ]);
  });

  test('a visit from before the present holding does not count, and its day says why', () => {
    const found = maintenanceOf({ activities: [aVisit('one', '2026-01-04')] }, { heldSince });
    expect(found.counted).toBeUndefined();
    expect(told(found)).toEqual([['one', '在现归属人接手（2026-01-05）之前']]);
  });

  test.each([
    ['a signed contract', { contracts: [{ id: 'x', on: '2026-02-02', isSigned: true }] }, 'contract'],
    ['a receipt', { receipts: [{ id: 'x', on: '2026-02-02' }] }, 'receipt'],
    ['a verified change', { cardChanges: [{ id: 'x', on: '2026-02-02', isVerified: true }] }, 'card'],
  ])('%s counts', (_, traces, what) => {
    expect(maintenanceOf(traces, { heldSince })).toEqual({ counted: { what, id: 'x', on: '2026-02-02' }, others: [] });
  });

  test('nothing at all: nothing counts and nothing is left out', () => {
    expect(maintenanceOf({}, { heldSince })).toEqual({ others: [] });
  });
});

test('the last entry in words: the maintenance the clock is counted from, or the day it came to its owner', () => {
  const clock = { fromOn: '2026-03-02', warnOn: '2026-05-17', lastOn: '2026-06-02' };
  expect(lastEntryOf({ counted: { what: 'call', id: 'x', on: '2026-03-02' } }, clock).what['zh-CN']).toBe('电话');
  expect(lastEntryOf({ counted: { what: 'call', id: 'x', on: '2026-02-02' } }, clock).what['zh-CN']).toBe('开始归属');
});
