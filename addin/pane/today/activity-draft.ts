import { ulid } from 'ulid';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { activityFields, type Activity, type ActivityCard, type ActivityField } from '#policy/terms/activity.ts';

/** What has been typed of a call or visit; its id is made once, so that logging twice logs once. */
export interface ActivityDraft {
  readonly activityId: string;
  /** The customer it hangs on, where the name has been settled. */
  readonly customerId?: string | undefined;
  /** The plan that it settles, as it was when it was chosen. */
  readonly plan?: Activity | undefined;
  readonly card: ActivityCard;
}

const blank: ActivityCard = {
  customer: '',
  kind: 'visit',
  state: 'done',
  plannedOn: '',
  doneOn: '',
  contact: '',
  outcome: '',
  nextOn: '',
  note: '',
};

/** A call or visit of today that nothing has been typed of. */
export const freshActivity = (today: Day, customer?: { customerId: string; name: string }): ActivityDraft => ({
  activityId: ulid(),
  customerId: customer?.customerId,
  card: { ...blank, customer: customer?.name ?? '', doneOn: today },
});

const cardOf = (activity: Activity): ActivityCard =>
  Object.fromEntries(activityFields.map((field) => [field, activity[field]])) as ActivityCard;

/** A plan as it is about to be settled: done today, unless somebody says otherwise. */
export function settling(plan: Activity, today: Day): ActivityDraft {
  const card = cardOf(plan);
  return {
    activityId: plan.activityId,
    customerId: plan.customerId,
    plan,
    card: {
      ...card,
      state: 'done',
      doneOn: today,
      plannedOn: card.nextOn === '' ? card.plannedOn : card.nextOn,
      nextOn: '',
    },
  };
}

/** What is asked for besides customer, kind and state, by what became of it. */
export const askedFor = {
  done: ['doneOn', 'contact', 'outcome', 'nextOn', 'note'],
  planned: ['plannedOn', 'contact', 'note'],
  moved: ['plannedOn', 'nextOn', 'note'],
  missed: ['plannedOn', 'outcome', 'note'],
} as const satisfies Record<Exclude<ActivityCard['state'], ''>, readonly ActivityField[]>;

const always: readonly ActivityField[] = ['customer', 'kind', 'state', 'plannedOn'];

/** The card as it is sent: what is not asked for is left blank, though it stays typed. */
export function cardToSend({ card }: ActivityDraft): ActivityCard {
  const wanted: readonly ActivityField[] = card.state === '' ? activityFields : [...always, ...askedFor[card.state]];
  return Object.fromEntries(
    activityFields.map((field) => [field, wanted.includes(field) ? card[field].trim() : '']),
  ) as ActivityCard;
}

/** What differs from the plan as it stands. */
export const changesTo = (plan: Activity, card: ActivityCard): Partial<ActivityCard> =>
  Object.fromEntries(
    activityFields.filter((field) => plan[field] !== card[field]).map((field) => [field, card[field]]),
  );

/** What the house found when it was sent, as far as the fields still say what they said then. */
export const stillTrue = (findings: readonly Finding[], sent: ActivityCard, now: ActivityCard): readonly Finding[] =>
  findings.filter(({ where: { field } }) => {
    const key = activityFields.find((each) => each === field);
    return key === undefined ? sent.customer === now.customer : sent[key] === now[key];
  });
