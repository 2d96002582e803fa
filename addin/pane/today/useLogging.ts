import { useState } from 'react';
import { isRefused, type Finding } from '#policy/finding.ts';
import { activityKinds, type Activity, type ActivityCard } from '#policy/terms/activity.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Result, Settled } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { command, useCommands } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { findingsOnActivity } from './activity-check.ts';
import { cardToSend, changesTo, stillTrue, type ActivityDraft } from './activity-draft.ts';

/** What was logged, with what the house said of it. */
export interface Logged {
  readonly activity: Activity;
  readonly findings: readonly Finding[];
}

/** Whether this person only logs for others: an assistant does, and it is marked. */
export const isForOwner = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  !roles.some((role) => role === 'salesperson' || role === 'manager');

/** A call or visit on its way from the keyboard to the house. */
export interface Logging {
  readonly draft: ActivityDraft;
  readonly change: (changes: Partial<ActivityDraft>) => void;
  readonly type: (changes: Partial<ActivityCard>) => void;
  /** What stands in the way, and what is to be noted: what the clauses say here, and what the house said. */
  readonly findings: readonly Finding[];
  readonly turnedAway: Result | undefined;
  readonly error: Error | null;
  readonly isBusy: boolean;
  /** How often it was turned away, here or by the house. */
  readonly refusals: number;
  readonly send: () => Promise<Logged | undefined>;
  /** What was logged, in a sentence. */
  readonly saidOf: (logged: Logged) => string;
}

interface Sent {
  readonly card: ActivityCard;
  readonly result: Result | undefined;
}

/** Holds a call or visit against the clauses while it is typed, and sends it: a plan is settled, anything else is new. */
export function useLogging(name: string, fresh: ActivityDraft): Logging {
  const { t, say } = useLanguage();
  const { today, actor } = useWho();
  const [draft = fresh, keep] = useUnsaved<ActivityDraft>(name);
  const { mutateAsync, error, isPending } = useCommands();
  const [isAsked, setAsked] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [sent, setSent] = useState<Sent>();
  const { plan } = draft;
  const card = cardToSend(draft);
  const said = sent?.result?.ok === false ? stillTrue(sent.result.findings, sent.card, card) : [];
  const mine = findingsOnActivity(draft, actor.staffId, today);
  const own = mine.filter(({ by }) => !said.some((each) => each.by === by));
  const change = (changes: Partial<ActivityDraft>): void => keep((was = fresh) => ({ ...was, ...changes }));
  const envelope = () =>
    plan
      ? command('activity.edit', { activityId: plan.activityId, changes: changesTo(plan, card) }, plan.revision)
      : command(
          'activity.log',
          {
            activityId: draft.activityId,
            card,
            ...(draft.customerId === undefined ? {} : { customerId: draft.customerId }),
            ...(isForOwner(actor) ? { forOwner: true } : {}),
          },
          0,
        );
  return {
    draft,
    change,
    type: (changes) => keep((was = fresh) => ({ ...was, card: { ...was.card, ...changes } })),
    findings: [...said, ...own.filter(({ level }) => isAsked || level !== 'refuse')],
    turnedAway:
      said.length === 0 && sent?.result?.ok === false && sent.result.findings.length === 0 ? sent.result : undefined,
    error,
    saidOf: ({ activity: { customer, kind, isLate } }) =>
      t('activity.logged', { name: customer, kind: kind === '' ? '' : say(activityKinds[kind]) }) +
      (isLate ? t('activity.late') : ''),
    isBusy: isPending,
    refusals,
    send: async () => {
      setAsked(true);
      setSent(undefined);
      // Kept as it is sent, so that sending again after a lost answer is the same act.
      change({});
      if (isRefused(mine)) {
        setRefusals(refusals + 1);
        return undefined;
      }
      const [result] = await mutateAsync([envelope()]).catch(() => []);
      if (!result?.ok) {
        setSent({ card, result });
        setRefusals(refusals + 1);
        return undefined;
      }
      keep(() => undefined);
      setAsked(false);
      return loggedOf(result);
    },
  };
}

const loggedOf = ({ record, findings }: Settled): Logged => ({ activity: record as Activity, findings });
