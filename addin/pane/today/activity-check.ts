import { isWrittenLate } from '#policy/activity.ts';
import { activityClauses } from '#policy/clauses/index.ts';
import { startOf, type Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Activity } from '#policy/terms/activity.ts';
import { cardToSend, type ActivityDraft } from './activity-draft.ts';

/** What the policy says of a call or visit before it is sent, as far as the pane can know: advice, the house decides. */
export function findingsOnActivity(draft: ActivityDraft, byId: string, today: Day): Finding[] {
  const parameters = parametersOn(today);
  const { activityId, customerId = '', plan } = draft;
  const card = cardToSend(draft);
  const activity: Activity = {
    ...card,
    activityId,
    revision: 1,
    customerId,
    byId,
    loggedAt: startOf(today),
    ...(isWrittenLate(card, today, parameters) ? { isLate: true } : {}),
  };
  const verb = plan === undefined ? 'activity.log' : 'activity.edit';
  return review(activity, { verb, noun: 'activity', id: activityId, facts: { today }, parameters }, activityClauses);
}
