import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 新建合同: a customer, a template, and the sheet it is drawn as. */
export function NewContract() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('contracts.nothing')} />
    </Screen>
  );
}
