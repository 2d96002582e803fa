import type { Locale } from '#policy/words.ts';

const CHOSEN = 'salesdesk.language';

/** What the person chose before, else what their computer speaks; the department's own language in between. */
export function preferredLocale(): Locale {
  const chosen = localStorage.getItem(CHOSEN) ?? navigator.language;
  return chosen.startsWith('en') ? 'en' : 'zh-CN';
}

export const preferFromNowOn = (locale: Locale): void => localStorage.setItem(CHOSEN, locale);
