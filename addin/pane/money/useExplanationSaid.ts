import { dayOf } from '#policy/day.ts';
import type { Explanation } from '#policy/terms/account.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';

/** 逾期说明 in a sentence: who said what when, and what the customer has promised. */
export function useExplanationSaid(): (explanation: Explanation) => string {
  const { t } = useLanguage();
  const { people } = useWho();
  return ({ cause, measure, promisedOn, byId, at }) => {
    const gaps = { day: dayOf(at), who: people[byId] ?? t('person.unknown'), cause, measure };
    return promisedOn === ''
      ? t('receivables.said', gaps)
      : t('receivables.saidPromised', { ...gaps, promised: promisedOn });
  };
}
