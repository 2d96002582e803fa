import { isFirstEnquiry, isWrittenLate, standsOn } from '#policy/activity.ts';
import { maintenanceIn } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import { anActivity } from '#given/activity.ts';
import { aCustomer } from '#given/customer.ts';

describe('the day a call or visit stands on', () => {
  test.each([
    ['done', { state: 'done', plannedOn: '2026-02-20', doneOn: '2026-02-21' }, '2026-02-21'],
    ['planned', { state: 'planned', plannedOn: '2026-03-06', doneOn: '' }, '2026-03-06'],
    ['moved', { state: 'moved', plannedOn: '2026-03-06', nextOn: '2026-03-09' }, '2026-03-09'],
    ['missed', { state: 'missed', plannedOn: '2026-03-01', doneOn: '' }, '2026-03-01'],
    ['missed, and never planned', { state: 'missed', plannedOn: '', doneOn: '' }, '2026-03-02'],
  ] as const)('%s', (_, changes, day) => {
    expect(standsOn(anActivity(changes))).toBe(day);
  });
});

describe('written down late (DM-5)', () => {
  test.each([
    ['on the same day', '2026-03-02', false],
    ['a working day later', '2026-03-03', false],
    ['two working days later', '2026-03-04', true],
  ])('%s', (_, writtenOn, isLate) => {
    expect(isWrittenLate(anActivity(), writtenOn, parametersOn(writtenOn))).toBe(isLate);
  });

  test('over a weekend is in time, and a plan is never late', () => {
    const friday = anActivity({ doneOn: '2026-03-06' });
    expect(isWrittenLate(friday, '2026-03-09', parametersOn('2026-03-09'))).toBe(false);
    expect(isWrittenLate({ ...friday, state: 'planned' }, '2026-03-31', parametersOn('2026-03-31'))).toBe(false);
  });

  test.each([
    ['before National Day, on the first day after it', '2026-09-30', '2026-10-08', false],
    ['before National Day, on the second day after it', '2026-09-30', '2026-10-09', true],
    ['on a Friday before a Saturday that is worked', '2026-02-27', '2026-03-02', true],
  ])('%s', (_, doneOn, writtenOn, isLate) => {
    expect(isWrittenLate(anActivity({ doneOn }), writtenOn, parametersOn(writtenOn))).toBe(isLate);
  });
});

describe('the enquiry a report came from (CF-2.1d)', () => {
  test.each([
    ['by the reporter on the day of the report', {}, true],
    ['the day before', { doneOn: '2026-03-01' }, true],
    ['the day after', { doneOn: '2026-03-03' }, false],
    ['by a colleague', { byId: 'staff-lin' }, false],
    ['only planned', { state: 'planned' }, false],
    ['without a day', { doneOn: '' }, false],
  ] as const)('%s', (_, changes, isFirst) => {
    expect(isFirstEnquiry(anActivity(changes), aCustomer())).toBe(isFirst);
  });

  test('once the customer is confirmed, a call of that day is a call like any other', () => {
    expect(isFirstEnquiry(anActivity(), aCustomer({ stage: 'confirmed', ownerId: 'staff-chen' }))).toBe(false);
  });
});

describe('the maintenance that a call or visit is (CF-2.1f)', () => {
  test('done, with a contact and a result', () => {
    expect(maintenanceIn(anActivity())).toEqual({ what: 'visit', id: anActivity().activityId, on: '2026-03-02' });
  });
  test.each([
    ['a plan', { state: 'planned' }],
    ['no kind', { kind: '' }],
    ['no result', { outcome: '' }],
    ['a colleague’s', { consentId: '01JQZ8K5T0000000000000000G' }],
  ] as const)('%s is none', (_, changes) => {
    expect(maintenanceIn(anActivity(changes))).toBeUndefined();
  });
});
