import { cardToSend, changesTo, freshActivity, settling, stillTrue } from '#addin/pane/today/activity-draft.ts';
import { findingsOnActivity } from '#addin/pane/today/activity-check.ts';
import type { Finding } from '#policy/finding.ts';
import type { Activity, ActivityCard } from '#policy/terms/activity.ts';

const today = '2026-11-25';
const customer = { customerId: '01JABCDEFGHJKMNPQRSTVWXYZ0', name: '苏州恒岳轴承有限公司' };

const draftWith = (card: Partial<ActivityCard>) => {
  const fresh = freshActivity(today, customer);
  return { ...fresh, card: { ...fresh.card, ...card } };
};

const plan: Activity = {
  ...freshActivity(today, customer).card,
  state: 'planned',
  plannedOn: '2026-11-24',
  doneOn: '',
  activityId: '01JABCDEFGHJKMNPQRSTVWXYZ1',
  revision: 1,
  customerId: customer.customerId,
  byId: 'staff-chen',
  loggedAt: '2026-11-20T02:00:00.000Z',
};

test('what is not asked for any more is not sent, and stays typed', () => {
  const draft = draftWith({ state: 'planned', plannedOn: '2026-12-01', outcome: '已报价', contact: ' 顾明 ' });

  expect(cardToSend(draft)).toMatchObject({ outcome: '', doneOn: '', plannedOn: '2026-12-01', contact: '顾明' });
  expect(draft.card.outcome).toBe('已报价');
});

test('a plan is settled as done today, on the day it was moved to, and only what changed is sent', () => {
  const moved: Activity = { ...plan, state: 'moved', nextOn: '2026-11-25' };

  const draft = settling(moved, today);

  expect(draft).toMatchObject({ activityId: plan.activityId, customerId: customer.customerId });
  expect(changesTo(moved, cardToSend(draft))).toEqual({
    state: 'done',
    doneOn: today,
    plannedOn: '2026-11-25',
    nextOn: '',
  });
});

test('the pane holds an entry against the clauses before it is sent', () => {
  const fields = (card: Partial<ActivityCard>) =>
    findingsOnActivity(draftWith(card), 'staff-chen', today).map(({ where, level }) => `${level} ${where.field}`);

  expect(fields({})).toEqual(['refuse contact', 'refuse outcome', 'refuse nextOn']);
  expect(fields({ contact: '顾明', outcome: '已报价', nextOn: '2026-12-02' })).toEqual([]);
  expect(fields({ state: 'moved' })).toContain('refuse nextOn');
});

test('补记 is said as soon as the day is typed: more than a working day ago', () => {
  const whole = { contact: '顾明', outcome: '已报价', nextOn: '2026-12-02' };
  const flags = (doneOn: string) =>
    findingsOnActivity(draftWith({ ...whole, doneOn }), 'staff-chen', today).map(({ by }) => by);

  expect(flags('2026-11-24')).toEqual([]);
  expect(flags('2026-11-23')).toEqual(['activity/written-in-time']);
});

test('what the house found at a field is dropped once the field says something else', () => {
  const found = (field: string): Finding => ({
    cites: 'DM-5',
    by: `at ${field}`,
    level: 'refuse',
    where: { noun: 'activity', field },
    reason: { 'zh-CN': '', en: '' },
    remedy: { 'zh-CN': '', en: '' },
  });
  const sent = cardToSend(draftWith({ contact: '顾明' }));

  const left = stillTrue([found('contact'), found('customer')], sent, { ...sent, contact: '顾明澈' });

  expect(left.map(({ by }) => by)).toEqual(['at customer']);
});
