import type { Activity, ActivityCard } from '#policy/terms/activity.ts';

/** A visit of today with nothing left out. */
export const aVisit = (changes: Partial<ActivityCard> = {}): ActivityCard => ({
  customer: '上海云帆精密机械有限公司',
  kind: 'visit',
  state: 'done',
  plannedOn: '',
  doneOn: '2026-03-02',
  contact: '顾明',
  outcome: '谈妥样机，周五寄出',
  nextOn: '2026-03-16',
  note: '',
  ...changes,
});

/** A visit planned for Friday. */
export const aPlan = (changes: Partial<ActivityCard> = {}): ActivityCard =>
  aVisit({ state: 'planned', plannedOn: '2026-03-06', doneOn: '', contact: '', outcome: '', nextOn: '', ...changes });

/** The visit of `aVisit` on record, to the customer of `aCustomer`. */
export const anActivity = (changes: Partial<Activity> = {}): Activity => ({
  ...aVisit(),
  activityId: '01JQZ8K5T0000000000000000V',
  revision: 1,
  customerId: '01JQZ8K5T0000000000000000A',
  byId: 'staff-chen',
  loggedAt: '2026-03-02T02:00:00.000Z',
  ...changes,
});
