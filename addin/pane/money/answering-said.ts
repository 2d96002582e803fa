import type { Answering } from '#policy/parameters.ts';
import { roleNames } from '#policy/terms/staff.ts';
import type { Words } from '#policy/words.ts';
import type { Say } from '#addin/words/speak.ts';

/** 责任人 (X6): the owner by name, a role, or the title of somebody outside the staff list. */
export function answeringSaid(
  who: Answering,
  { t, say, ownerName }: { readonly t: Say; readonly say: (words: Words) => string; readonly ownerName?: string },
): string {
  if (typeof who === 'object') return say(who);
  return who === 'owner' ? (ownerName ?? t('receivables.column.owner')) : say(roleNames[who]);
}
