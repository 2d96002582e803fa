import { dayOf } from '#policy/day.ts';
import type { Template } from '#policy/terms/template.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';

/** Who registered a version or let it pass, and when. */
export function VersionLine({ record }: { readonly record: Template }) {
  const { t } = useLanguage();
  const { people } = useWho();
  const { reviewerId, reviewedAt, drafterId, draftedAt, fieldCount: n } = record;
  const who = (id: string): string => people[id] ?? t('person.unknown');
  return reviewerId !== undefined && reviewedAt !== undefined
    ? t('templates.reviewed', { who: who(reviewerId), day: dayOf(reviewedAt), n })
    : t('templates.drafted', { who: who(drafterId), day: dayOf(draftedAt), n });
}
