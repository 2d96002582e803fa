import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 价目表. */
export function PriceList() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('prices.title')} />
    </Screen>
  );
}
