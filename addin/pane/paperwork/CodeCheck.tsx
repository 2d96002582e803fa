import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 核对码: whether the sheet in hand is the approved content. */
export function CodeCheck() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('code.title')} />
    </Screen>
  );
}
