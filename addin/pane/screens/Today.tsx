import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 今日: what to do today, and why. */
export function Today() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('today.nothing')} hint={t('today.nothingHint')} />
    </Screen>
  );
}
