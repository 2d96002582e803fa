import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 合同模板: the versions there are, and registering another from the sheet. */
export function TemplateList() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('templates.title')} />
    </Screen>
  );
}
