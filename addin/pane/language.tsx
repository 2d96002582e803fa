import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale, Words } from '#policy/words.ts';
import { learning, speaker, type Say } from '#addin/words/speak.ts';
import { preferFromNowOn, preferredLocale } from './preferred-locale.ts';

/** The language the pane speaks now. */
export interface Language {
  readonly locale: Locale;
  /** The pane's own copy. */
  readonly t: Say;
  /** A sentence of the policy in this language. */
  readonly say: (words: Words) => string;
  /** Changes over once its words have come; rejects where they cannot be had, and nothing changes. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<Language | undefined>(undefined);

export function SpeakingTheirLanguage({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(preferredLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo<Language>(
    () => ({
      locale,
      t: speaker(locale),
      say: (words) => words[locale],
      choose: async (wanted) => {
        await learning[wanted]();
        preferFromNowOn(wanted);
        setLocale(wanted);
      },
    }),
    [locale],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('Nothing speaks here: SpeakingTheirLanguage is missing above.');
  return language;
}
