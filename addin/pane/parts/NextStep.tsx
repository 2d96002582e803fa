import { clockOf, dayOf } from '#policy/day.ts';
import type { Customer, Stage } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import type { Say } from '#addin/words/speak.ts';

const toTheMinute = 16;

const steps: Readonly<Record<Stage, (customer: Customer, t: Say) => string>> = {
  reported: ({ reportedAt }, t) => t('next.reported', { at: clockOf(reportedAt).slice(0, toTheMinute) }),
  confirmed: ({ decision, reportedAt }, t) => t('next.confirmed', { day: dayOf(decision?.at ?? reportedAt) }),
  filed: (_, t) => t('next.filed'),
  refused: ({ decision, reportedAt }, t) => t('next.refused', { day: dayOf(decision?.at ?? reportedAt) }),
  withdrawn: (_, t) => t('next.withdrawn'),
};

/** What comes next in a customer's life, and since when it is awaited. */
export function NextStep({ record }: { readonly record: Customer }) {
  const { t } = useLanguage();
  return steps[record.stage](record, t);
}
